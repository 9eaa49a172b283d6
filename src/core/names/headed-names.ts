import type { NameEvidence } from './name-evidence';
import type { Mentions, NameKind } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';
import { OrganisationNames } from './organisation-names';
import { PlaceNames } from './place-names';
import { ProperParts } from './proper-parts';

/** Where a headed name ends and what it names. */
export interface Headed {
  to: number;
  kind: NameKind | 'other';
  /** Words of the head. */
  head: number;
}

const DASH = /^[-–]$/u;
const OPENING_QUOTE = /^["“«‘]$/u;
/** Syllables of the sponsor whose name a team bears before that of its town. */
const SPONSOR = 2;

function isPlain(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && !word.acronym && !word.closed && !word.taken;
}

/**
 * Names that begin with their head in a language that mixes cases within names: "sở Giao thông vận tải Hà Nội", "quận
 * Hải Châu", "Công đoàn viên chức Việt Nam". The head counts in either case; what follows must hold a proper part.
 */
export class HeadedNames {
  private readonly parts: ProperParts;
  private readonly places: PlaceNames;
  private readonly organisations: OrganisationNames;

  constructor(
    private readonly phrases: NamePhrases,
    private readonly evidence: NameEvidence,
  ) {
    this.parts = new ProperParts(phrases);
    this.places = new PlaceNames(phrases, this.parts);
    this.organisations = new OrganisationNames(phrases, this.parts, this.places);
  }

  /** The name that begins at a word, if one does. */
  at({ words }: Sentence, at: number): Headed | undefined {
    const organisation = this.organisations.end(words, at);
    const place = this.places.end(words, at);
    const other = this.otherEnd(words, at);
    const to = Math.max(organisation, place, other);
    if (!to || this.insideRun(words, at, to)) return undefined;
    if (organisation === to && this.isAnyOf(words, at, to)) return undefined;
    const listed = this.phrases.places.at(words, at) === to - at && !this.isTeam(words, at, to); // "Đài Loan" is no station
    const kind = listed ? 'place' : other === to ? 'other' : organisation === to ? 'organisation' : 'place';
    const head = kind === 'place' && !listed ? this.phrases.placeHeads.at(words, at) : 0;
    return { to, kind, head: head < to - at ? head : 0 };
  }

  /** Words before a town that name no person: "Thép Xanh | Nam Định" is a team and who pays for it. */
  sponsorBefore(words: readonly Word[], at: number, to: number, mentions: Mentions): number {
    const { surnames, givenNames, address, roles, places, openers } = this.phrases;
    let from = at;
    while (isPlain(words[from - 1]) && !mentions.at(words[from - 1])) from--;
    const first = words[from]!;
    if (at - from !== SPONSOR || to - at < 2 || words[to]?.capital || roles.before(words, from)) return 0;
    if (OPENING_QUOTE.test(words[from - 1]?.text ?? '')) return 0; // a song or a book
    const opens = first.opens && [openers, address, roles].some(list => list.at(words, from) > 0);
    const isName = surnames.has(first) || givenNames.has(first) || address.before(words, from) > 0;
    return opens || isName || places.at(words, from) > 0 ? 0 : SPONSOR;
  }

  /** "một | tập đoàn Nhật Bản": some firm of that country. */
  private isAnyOf(words: readonly Word[], at: number, to: number): boolean {
    const { articles, organisationHeads, organisationNamesakes, places } = this.phrases;
    const head = Math.max(organisationHeads.at(words, at), organisationNamesakes.at(words, at));
    return articles.has(words[at - 1]) && !words[at]!.capital && places.at(words, at + head) === to - at - head;
  }

  /** "Real Madrid thắng | Barcelona": a place that is known as an organisation too, unless something says "in". */
  private isTeam(words: readonly Word[], at: number, to: number): boolean {
    return this.phrases.organisations.at(words, at) === to - at && !this.phrases.placePrepositions.before(words, at);
  }

  /** A syllable of a person's name looks like a head or country: "Đặng | Đình Lực", "Nguyễn Hải | Anh", "ông | Mỹ". */
  private insideRun(words: readonly Word[], at: number, to: number): boolean {
    const { roles, address, surnames } = this.phrases;
    const before = words[at - 1];
    const goesOn = before?.capital && !roles.before(words, at);
    if (goesOn && words[at]!.capital && (surnames.has(before) || this.fullNameBegins(words, at))) return true;
    // "ông | Đoàn Thu Hà", "trợ lý | Đoàn Minh Hải", but "Bí thư | Đoàn Trường Đại học Y"
    const isNamed = words[at]!.capital && surnames.has(words[at]) && words[at + 1]?.capital;
    const isTitled = isNamed && roles.before(words, at) > 0 && this.phrases.calledNames.has(words[at + 2]);
    if (isTitled && words[at + 2]!.capital && !words[at + 3]?.capital) return true;
    if (isNamed && address.before(words, at) === 1 && !before!.capital) return true;
    if (this.isBranch(words, at, to)) return true;
    // "Đình Bắc vào sân" where the article has "tung Đình Bắc" as well
    const isCalled = words[at]!.opens && to - at === 2 && this.phrases.calledNames.has(words[at]);
    if (isCalled && !this.phrases.places.at(words, at) && this.evidence.together(words[at]!, words[at + 1]))
      return true;
    if (to - at > 1 || words[at]!.acronym) return false;
    // "Anh ấy", "Anh Nam" are no England, unless the text speaks of it elsewhere.
    const pronoun = words[at]!.opens && address.at(words, at) > 0;
    const addressed = pronoun && (words[to]?.capital || !this.evidence.alone(words[at]!));
    if (this.beginsGivenName(words, at, to)) return true;
    return goesOn || addressed || address.before(words, at) === 1;
  }

  /** "CBRE | Việt Nam": what has letters for a name, and the country that it is at work in. */
  private isBranch(words: readonly Word[], at: number, to: number): boolean {
    const { places, notNames, roles, organisationHeads, placeHeads } = this.phrases;
    const before = words[at - 1];
    if (
      !before?.acronym ||
      !/^\p{Lu}+$/u.test(before.text) ||
      before.closed ||
      to - at < 2 ||
      places.at(words, at) !== to - at
    )
      return false;
    const isHead = [notNames, organisationHeads, placeHeads].some(list => list.before(words, at) > 0);
    return !isHead && !roles.before(words, at) && !words[to]?.capital;
  }

  /** "và | Đức Hải chia tay": one syllable that is a country's too, and one more; but "Tổng thống Mỹ Biden", "ở Đức". */
  private beginsGivenName(words: readonly Word[], at: number, to: number): boolean {
    const { places, roles, placePrepositions, surnames, givenNames } = this.phrases;
    const next = words[to];
    if (to - at !== 1 || places.at(words, at) !== 1 || words[at]!.closed || !next?.capital || next.acronym)
      return false;
    // "ca sĩ | Mỹ Tâm", "ca sĩ | Mỹ Linh", but "tổng thống Mỹ | Biden"
    const isCalled = this.phrases.calledNames.has(next);
    const isHere = isCalled || /[^ -~]/u.test(next.text);
    const isLonger = words[to + 1]?.capital && !(isCalled && !surnames.has(next)); // "Mỹ Linh Bolero"
    if (isLonger || (roles.before(words, at) && !isHere) || placePrepositions.before(words, at)) return false;
    return (
      !givenNames.has(next) &&
      !roles.at(words, to) &&
      !places.at(words, to) &&
      (!surnames.has(next) || !words[at]!.opens)
    );
  }

  /** "Trần Thị | Thanh Hà": a surname and a middle name stand before it. */
  private fullNameBegins(words: readonly Word[], at: number): boolean {
    const { surnames, places } = this.phrases;
    return !!words[at - 2]?.capital && surnames.has(words[at - 2]) && !places.at(words, at - 2);
  }

  /** What names no person, organisation or place: "giải U23 châu Á", "bão Doksuri"; but not "dự án | cầu Cổ Chiên". */
  private otherEnd(words: readonly Word[], at: number): number {
    const head = this.phrases.otherHeads.at(words, at);
    const from = at + head;
    if (
      !head ||
      this.phrases.organisationCues.before(words, from) > head || // "ban nhạc | Sao Mai"
      !words[from] ||
      this.parts.insideWord(words, at, head) || // "danh | sách đội tuyển"
      this.phrases.placeHeads.at(words, from) ||
      this.phrases.organisationNamesakes.at(words, from)
    )
      return 0;
    const to = Math.max(this.parts.end(words, from), this.organisations.end(words, from));
    if (to === from || !DASH.test(words[to]?.text ?? '')) return to > from ? to : 0;
    return this.parts.end(words, to + 1) || to; // "dự án Phan Thiết - Phú Mỹ"
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
    if (mentions.at(words[at])) continue;
    const role = phrases.roles.at(words, at);
    if (role > 1) roleEnd = Math.max(roleEnd, at + role);
    if (!words[at]!.capital && !phrases.headedFirst.has(words[at]!.key)) continue;
    // "bộ trưởng" is no ministry, but "đại sứ quán" no ambassador and "Cảnh sát PCCC" no policeman
    const isField = words[at]!.capital && phrases.organisationParts.at(words, at + role) > 0;
    if (words[at]!.kind !== 'word' || (role > 1 && !isField && phrases.organisationHeads.at(words, at) <= role))
      continue;
    const name = headed.at(sentence, at);
    if (!name) {
      // "Liên đoàn lao động" tỉnh is no "đoàn", "Chủ tịch thành phố" Lê Văn A no street
      at += Math.max(1, phrases.organisationHeads.at(words, at), phrases.placeHeads.at(words, at)) - 1;
      continue;
    }
    // "Chủ tịch nước", "trưởng khoa" Nhi
    if (at < roleEnd && (name.kind === 'place' || !words[at]!.capital)) continue;
    const sponsor = name.kind === 'place' && !name.head ? headed.sponsorBefore(words, at, name.to, mentions) : 0;
    const kind = sponsor > 0 ? 'organisation' : name.kind;
    mentions.add({ sentence, from: at - sponsor, to: name.to, kind, sure: true, head: name.head });
    at = name.to - 1;
  }
}
