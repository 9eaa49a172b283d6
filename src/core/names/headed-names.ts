import type { NameEvidence } from './name-evidence';
import type { Mentions, NameKind } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import { keyOf, type NamePhrases } from './name-words';

/** Where a headed name ends and what it names. */
export interface Headed {
  to: number;
  kind: NameKind | 'other';
  /** Words of the head. */
  head: number;
}

/** A piece of an organisation's name. */
interface Piece {
  to: number;
  /** It makes the name a name: a capital, a place, "tối cao". */
  proper: boolean;
  /** A place: hardly anything can follow. */
  last?: boolean;
  /** "và", "-": something must stand before and after. */
  joint?: boolean;
  /** A capital that no list knows. */
  plain?: boolean;
}

/** Words of the longest name of mixed case. */
const LONGEST = 24;
/** Syllables of the longest proper part after a head: "đường Nguyễn Thị Minh Khai". */
const LONGEST_PROPER = 5;
const NUMBER = /^(?:\d{1,4}\p{L}?|[IVX]{1,5}|[A-Z]\d{0,2})$/u;
const DASH = /^[-–]$/u;

/**
 * Names that begin with their head in a language that mixes cases within names: "sở Giao thông vận tải Hà Nội", "quận
 * Hải Châu", "Công đoàn viên chức Việt Nam". The head counts in either case; what follows must hold a proper part.
 */
export class HeadedNames {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly evidence: NameEvidence,
  ) {}

  /** The name that begins at a word, if one does. */
  at({ words }: Sentence, at: number): Headed | undefined {
    const organisation = this.organisationEnd(words, at);
    const place = this.placeEnd(words, at);
    const other = this.otherEnd(words, at);
    const to = Math.max(organisation, place, other);
    if (!to || this.insideRun(words, at, to)) return undefined;
    const listed = this.phrases.places.at(words, at) === to - at; // "Đài Loan" is no station
    const kind = listed ? 'place' : other === to ? 'other' : organisation === to ? 'organisation' : 'place';
    const head = kind === 'place' && !listed ? this.phrases.placeHeads.at(words, at) : 0;
    return { to, kind, head: head < to - at ? head : 0 };
  }

  /** A syllable of a person's name looks like a head or country: "Đặng | Đình Lực", "Nguyễn Hải | Anh", "ông | Mỹ". */
  private insideRun(words: readonly Word[], at: number, to: number): boolean {
    const { roles, address, surnames } = this.phrases;
    const before = words[at - 1];
    const goesOn = before?.capital && !roles.before(words, at);
    if (goesOn && words[at]!.capital && surnames.has(before)) return true;
    if (to - at > 1 || words[at]!.acronym) return false;
    // "Anh ấy", "Anh Nam" are no England, unless the text speaks of it elsewhere.
    const pronoun = words[at]!.opens && address.at(words, at) > 0;
    const addressed = pronoun && (words[to]?.capital || !this.evidence.capitalised(words[at]!));
    return goesOn || addressed || address.before(words, at) === 1;
  }

  /** What names no person, organisation or place: "giải U23 châu Á", "bão Doksuri"; but not "dự án | cầu Cổ Chiên". */
  private otherEnd(words: readonly Word[], at: number): number {
    const head = this.phrases.otherHeads.at(words, at);
    const from = at + head;
    if (
      !head ||
      !words[from] ||
      this.phrases.placeHeads.at(words, from) ||
      this.phrases.organisationNamesakes.at(words, from)
    )
      return 0;
    const to = Math.max(this.properEnd(words, from), this.organisationEnd(words, from));
    if (to === from || !DASH.test(words[to]?.text ?? '')) return to > from ? to : 0;
    return this.properEnd(words, to + 1) || to; // "dự án Phan Thiết - Phú Mỹ"
  }

  private headAt(words: readonly Word[], at: number): boolean {
    const { organisationHeads, organisationNamesakes, placeHeads } = this.phrases;
    return [organisationHeads, organisationNamesakes, placeHeads].some(heads => heads.at(words, at) > 0);
  }

  private organisationEnd(words: readonly Word[], at: number): number {
    const { organisations, organisationHeads, organisationNamesakes } = this.phrases;
    const known = words[at]!.capital ? organisations.at(words, at) : 0;
    const namesake = organisationNamesakes.at(words, at);
    const head = Math.max(organisationHeads.at(words, at), namesake);
    const end = head && !this.insideWord(words, at, head) ? this.piecesEnd(words, at, head, namesake === head) : 0;
    return Math.max(end, known && at + known);
  }

  /** Whether the head is part of another word: "cảnh | báo", "hồ | sơ". */
  private insideWord(words: readonly Word[], at: number, head: number): boolean {
    if (this.phrases.roles.before(words, at) > 1) return false; // "thủ quân | đội U23"
    for (let from = Math.max(0, at - 2); from <= at; from++) {
      const length = this.phrases.notHeads.at(words, from);
      if (from + length > (from < at ? at : at + head)) return true;
    }
    return false;
  }

  /** The end of what follows an organisation's head, or 0 when nothing proper does. */
  private piecesEnd(words: readonly Word[], start: number, head: number, namesake: boolean): number {
    const from = start + head;
    if (this.nestedHead(words, from)) return 0;
    const role = this.phrases.roles.before(words, start) > 0;
    let person = !namesake; // only a namesake head has a person's name in it, and only one: "trường Lê Lợi | Lê Văn A"
    let end = 0;
    let at = from;
    while (at < words.length && at - from < LONGEST) {
      const surname = this.surnameAt(words, at);
      // "Bí thư Huyện uỷ | Nguyễn Văn A", but "Huyện uỷ Thạch Hà"
      if (surname && person && (at > from || words[at + 2]?.capital)) break;
      person ||= surname;
      const piece =
        this.pieceAt(words, at, from, at === (end || from)) ??
        (namesake && at > from ? this.unknownPiece(words, at) : undefined);
      if (!piece || (at === from && piece.joint)) break;
      // "Chủ tịch Hội đồng Dân tộc | Ksor Phước"
      if (role && !namesake && at > from && piece.plain && !words[at]!.acronym && words[piece.to]?.capital) break;
      at = piece.to;
      if (piece.proper) end = at;
      if ((piece.last && !namesake) || words[at - 1]!.closed) break;
    }
    return end;
  }

  /** One or two words that no list knows before a capital: "công ty cổ phần | địa ốc | Kim Oanh". */
  private unknownPiece(words: readonly Word[], at: number): Piece | undefined {
    const plain = (word: Word | undefined) => word?.kind === 'word' && !word.capital && !this.phrases.openers.has(word);
    const near = words[at + 1]?.capital || (plain(words[at + 1]) && words[at + 2]?.capital);
    return plain(words[at]) && near ? { to: at + 1, proper: false } : undefined;
  }

  /** A capital that no list knows, with the second syllable of its word: "Tài chính | Ngân sách". */
  private capitalPiece(words: readonly Word[], at: number, afterCapital: boolean): Piece {
    const [word, next] = [words[at]!, words[at + 1]];
    const lone = !afterCapital && next?.kind === 'word' && !next.capital && /[^a-z]/u.test(word.key);
    const compound = lone && !this.phrases.openers.has(next) && !this.phrases.personCues.at(words, at + 1);
    return { to: compound ? at + 2 : at + 1, proper: true, plain: true };
  }

  /** "văn phòng | UBND huyện", "nhóm | công an xã": the name begins with the second head. */
  private nestedHead(words: readonly Word[], at: number): boolean {
    const { organisationHeads, organisationNamesakes, organisationParts } = this.phrases;
    const head = Math.max(organisationHeads.at(words, at), organisationNamesakes.at(words, at));
    const word = words[at];
    return !!word && head > organisationParts.at(words, at) && (word.acronym || !word.capital);
  }

  private pieceAt(words: readonly Word[], at: number, from: number, adjacent: boolean): Piece | undefined {
    const { organisationParts, organisationEnds, places } = this.phrases;
    const word = words[at]!;
    const number = NUMBER.test(word.text);
    if (word.taken && !number) return undefined;
    const place = word.capital ? places.at(words, at) : 0;
    const part = organisationParts.at(words, at);
    const end = organisationEnds.at(words, at);
    const nested = this.placeEnd(words, at);
    if (nested > at + Math.max(part, place)) return { to: nested, proper: true, last: true };
    if (place > part) return { to: at + place, proper: true, last: true };
    if (end > part || (end === part && end && adjacent)) return { to: at + end, proper: true };
    if (part) return { to: at + part, proper: words.slice(at, at + part).some(each => each.capital) };
    if (this.surnameAt(words, at)) return { to: this.properEnd(words, at), proper: true };
    if (word.acronym && this.phrases.notNames.has(word)) return undefined;
    if (word.capital) return this.capitalPiece(words, at, at > from && words[at - 1]!.capital);
    if (number && adjacent) return { to: at + 1, proper: true };
    return this.joins(words, at) ? { to: at + 1, proper: false, joint: true } : undefined;
  }

  private surnameAt(words: readonly Word[], at: number): boolean {
    const word = words[at]!;
    if (!word.capital || !words[at + 1]?.capital || !this.phrases.surnames.has(word)) return false;
    return !this.phrases.places.at(words, at) && !this.phrases.organisationParts.at(words, at);
  }

  /** "và", "-", "," between two parts: "Văn hoá, Thể thao và Du lịch". */
  private joins(words: readonly Word[], at: number): boolean {
    const word = words[at]!;
    const next = words[at + 1];
    if (!next) return false;
    if (word.text === '&') return next.capital;
    const part = this.phrases.organisationParts.at(words, at + 1);
    if (!part || this.headAt(words, at + 1)) return false;
    if (DASH.test(word.text) || this.phrases.joiners.has(word)) return true;
    const after = words[at + 1 + part];
    return word.text === ',' && next.capital && !!after && (after.text === ',' || this.phrases.joiners.has(after));
  }

  /** Whether an office ends before `at`: "Chủ tịch", "Chủ tịch HĐND". */
  private isOffice(words: readonly Word[], at: number): boolean {
    const { roles, organisationHeads } = this.phrases;
    return roles.before(words, at) > 0 || roles.before(words, at - organisationHeads.before(words, at)) > 0;
  }

  private placeEnd(words: readonly Word[], at: number): number {
    const { places, placeHeads, numberedPlaceHeads, surnames, roles } = this.phrases;
    const known = places.at(words, at);
    if (known && words[at + known - 1]!.capital && (known > 1 || words[at]!.capital)) return at + known;
    if (this.fusedRoad(words[at]!)) return at + 1;
    const numbered = numberedPlaceHeads.at(words, at);
    const head = Math.max(placeHeads.at(words, at), numbered);
    if (!head || this.insideWord(words, at, head)) return 0;
    let from = at + head;
    if (words[from]?.text === '.' && words[from]!.start === words[from - 1]!.end) from++;
    const first = words[from];
    if (!first) return 0;
    if (numbered && NUMBER.test(first.text)) return this.withLetter(words, from);
    if (!placeHeads.at(words, at)) return 0;
    const road = this.fusedRoad(first) || numberedPlaceHeads.at(words, from);
    if (first.capital ? road : placeHeads.at(words, from)) {
      const venue = this.phrases.venueHeads.at(words, at) && !this.phrases.venueHeads.at(words, from);
      return venue ? this.placeEnd(words, from) : 0; // "khu vực | xã Bình Châu"
    }
    if (this.phrases.organisationHeads.at(words, from) > 1) return 0; // "cảng | Trung tâm cứu nạn"
    // "Hồ Chí Minh" is no lake, "Chủ tịch (HĐND) xã | Trần Phú Dũng" no commune.
    if (words[at]!.capital && surnames.has(words[at]) && first.capital && words[from + 1]?.capital) return 0;
    if (this.isOffice(words, at) && this.surnameAt(words, from) && words[from + 2]?.capital) return 0;
    if (this.phrases.venueHeads.at(words, at)) from += roles.at(words, from); // "Đền thờ Chủ tịch Hồ Chí Minh"
    const to = this.properEnd(words, from);
    if (to === from) return 0;
    const number = words[to];
    const closes = !words[to + 1] || words[to + 1]!.kind === 'mark';
    return numbered && closes && number && !number.taken && NUMBER.test(number.text) ? to + 1 : to;
  }

  /** "QL5": a head and its number in one word. */
  private fusedRoad(word: Word): boolean {
    const letters = /^(\p{Lu}+)\d+\p{L}?$/u.exec(word.text)?.[1];
    return letters !== undefined && this.phrases.numberedPlaceHeads.has({ key: keyOf(letters) });
  }

  /** The end of "521C", which comes as a number and a word. */
  private withLetter(words: readonly Word[], at: number): number {
    const letter = words[at + 1];
    return letter && letter.start === words[at]!.end && /^\p{Lu}$/u.test(letter.text) ? at + 2 : at + 1;
  }

  /** The end of a capitalised part: a known place, or capitals up to the name of a person. */
  private properEnd(words: readonly Word[], from: number): number {
    const first = words[from];
    if (!first?.capital || first.taken) return from;
    const place = this.phrases.places.at(words, from);
    if (place > 1) return from + place;
    let to = from + 1;
    while (to - from < LONGEST_PROPER && words[to]?.capital && !words[to - 1]!.closed && !words[to]!.taken) {
      // "TP. HCM | Lê Đông Phong", "Yên Định | Lê Vũ Lâm", but "Tân Lâm Hương"
      if (this.surnameAt(words, to) && (to - from > 1 || first.acronym)) break;
      to++;
    }
    if (first.acronym && words[to]?.text === '-' && words[to + 1]?.acronym) to += 2; // "BR - VT"
    return to;
  }
}

/** Lists the headed names of a sentence. */
export function addHeadedNames(
  sentence: Sentence,
  headed: HeadedNames,
  mentions: Mentions,
  phrases: NamePhrases,
): void {
  const { words } = sentence;
  let roleEnd = 0;
  for (let at = 0; at < words.length; at++) {
    const role = phrases.roles.at(words, at);
    if (role > 1) roleEnd = Math.max(roleEnd, at + role);
    // "bộ trưởng" is no ministry
    if (words[at]!.kind !== 'word' || role > 1) continue;
    const name = headed.at(sentence, at);
    if (!name) {
      at += Math.max(0, phrases.organisationHeads.at(words, at) - 1); // "Liên đoàn lao động" tỉnh is no "đoàn"
      continue;
    }
    if (name.kind === 'place' && at < roleEnd) continue; // "Chủ tịch nước"
    mentions.add({ sentence, from: at, to: name.to, kind: name.kind, sure: true, head: name.head });
    at = name.to - 1;
  }
}
