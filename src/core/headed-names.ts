import type { NameKind } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** Where a headed name ends and what it names. */
export interface Headed {
  to: number;
  kind: NameKind | 'other';
}

/** A piece of an organisation's name. */
interface Piece {
  to: number;
  /** It makes the name a name: a capital, a place, "tối cao". */
  proper: boolean;
  /** Nothing can follow. */
  last?: boolean;
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
  constructor(private readonly phrases: NamePhrases) {}

  /** The name that begins at a word, if one does. */
  at({ words }: Sentence, at: number): Headed | undefined {
    const other = this.phrases.otherHeads.at(words, at);
    if (other && !this.headAt(words, at + other)) {
      const to = this.properEnd(words, at + other);
      if (to > at + other) return { to, kind: 'other' };
    }
    const organisation = this.organisationEnd(words, at);
    const place = this.placeEnd(words, at);
    if (organisation > place) return { to: organisation, kind: 'organisation' };
    return place ? { to: place, kind: 'place' } : undefined;
  }

  private headAt(words: readonly Word[], at: number): boolean {
    const { organisationHeads, organisationNamesakes, placeHeads } = this.phrases;
    return [organisationHeads, organisationNamesakes, placeHeads].some(heads => heads.at(words, at) > 0);
  }

  private organisationEnd(words: readonly Word[], at: number): number {
    const namesake = this.phrases.organisationNamesakes.at(words, at);
    const head = Math.max(this.phrases.organisationHeads.at(words, at), namesake);
    return head && !this.insideWord(words, at) ? this.piecesEnd(words, at + head, namesake === head) : 0;
  }

  /** Whether the word before makes another word of the head: "cán bộ", "trụ sở". */
  private insideWord(words: readonly Word[], at: number): boolean {
    return at > 0 && !words[at]!.capital && this.phrases.organisationParts.before(words, at + 1, at - 1) > 1;
  }

  /** The end of what follows an organisation's head, or 0 when nothing proper does. */
  private piecesEnd(words: readonly Word[], from: number, namesake: boolean): number {
    let end = 0;
    let at = from;
    let family = !namesake; // a person's name can follow only a namesake head, and only one: "trường Lê Lợi | Lê Văn A"
    while (at < words.length && at - from < LONGEST) {
      const surname = this.surnameAt(words, at);
      if (surname && family) break;
      family ||= surname;
      const piece = this.pieceAt(words, at, at === (end || from));
      if (!piece) break;
      at = piece.to;
      if (piece.proper) end = at;
      if (piece.last || words[at - 1]!.closed) break;
    }
    return end;
  }

  private pieceAt(words: readonly Word[], at: number, adjacent: boolean): Piece | undefined {
    const { organisationParts, organisationEnds, places } = this.phrases;
    const word = words[at]!;
    const number = NUMBER.test(word.text);
    if (word.taken && !number) return undefined;
    const place = word.capital ? places.at(words, at) : 0;
    const part = organisationParts.at(words, at);
    const end = organisationEnds.at(words, at);
    if (place > part) return { to: at + place, proper: true, last: !words[at + place]?.capital };
    if (end > part || (end === part && end && adjacent)) return { to: at + end, proper: true };
    if (part) return { to: at + part, proper: words.slice(at, at + part).some(each => each.capital) };
    const nested = this.placeEnd(words, at);
    if (nested) return { to: nested, proper: true, last: true };
    if (this.surnameAt(words, at)) return { to: this.properEnd(words, at), proper: true };
    if (word.capital || (number && adjacent)) return { to: at + 1, proper: true };
    return this.joins(words, at) ? { to: at + 1, proper: false } : undefined;
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

  private placeEnd(words: readonly Word[], at: number): number {
    const { placeHeads, numberedPlaceHeads } = this.phrases;
    const head = placeHeads.at(words, at);
    if (!head) return 0;
    let from = at + head;
    if (words[from]?.text === '.' && words[from]!.start === words[from - 1]!.end) from++;
    const numbered = numberedPlaceHeads.at(words, at) > 0;
    if (numbered && words[from] && NUMBER.test(words[from]!.text)) return from + 1;
    if (!words[from]?.capital) from += placeHeads.at(words, from); // "khu công nghiệp | huyện"
    const to = this.properEnd(words, from);
    if (to === from) return 0;
    const number = words[to];
    const closes = !words[to + 1] || words[to + 1]!.kind === 'mark';
    return numbered && closes && number && !number.taken && NUMBER.test(number.text) ? to + 1 : to;
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
    return to;
  }
}
