import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** Tokens of the longest number of a house: "36/29/4A". */
const LONGEST_NUMBER = 7;
const OPENING_QUOTE = /^["“„«‘「『]$/u;
const CLOSING_QUOTE = /^["”“»’」』]$/u;

/** Tells what a stretch of capitals is by what stands around it. */
export class RunSurroundings {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly mixedCase: boolean,
  ) {}

  /**
   * "Ông Giàng A Thào, trưởng bản | Háng Á": what follows the role behind a name is no second name; but "ca sĩ Hà Trần, rapper |
   * Suboi và" goes on with people.
   */
  isApposition(words: readonly Word[], role: number, end: number): boolean {
    if (!this.mixedCase || words[role - 1]?.text !== ',' || !words[role - 2]?.capital) return false;
    let name = role - 2;
    while (words[name - 1]?.capital) name--;
    const { roles, conjunctions } = this.phrases;
    return !(roles.before(words, name) > 0 && conjunctions.has(words[end]));
  }

  /** "tổng thống Mỹ | Biden", "tiền đạo người Brazil | Wellington Prado" */
  isCountryman(words: readonly Word[], from: number, to: number): boolean {
    const { places, roles, roleModifiers } = this.phrases;
    const country = places.before(words, from);
    if (country === 0 || words[from]!.acronym) return false;
    const at = from - country;
    return roleModifiers.has(words[at - 1])
      ? roles.before(words, at - 1) > 0
      : to - from === 1 && roles.before(words, at) > 1;
  }

  /** The end of what an office is for, which no list knows: "Trưởng ban | Kỷ luật | Vũ Xuân Thành", "Trưởng phòng | Khảo thí,". */
  fieldEnd(words: readonly Word[], from: number, to: number, role: number): number {
    const { organisationHeads, openers, functionWords, personCues } = this.phrases;
    const [word, next] = [words[to], words[to + 1]];
    const head = organisationHeads.before(words, from);
    if (head === 0 || head >= role || to - from > 1 || words[from]!.acronym) return 0;
    if (word?.kind !== 'word' || word.capital || (next?.kind === 'word' && !next.capital)) return 0;
    const isPlain = ![openers, functionWords, personCues].some(list => list.at(words, to) > 0);
    return isPlain ? to + 1 : 0;
  }

  /** "his Special Adviser on | Media": a word for a kind of body, which a role is about. */
  isSubject(words: readonly Word[], from: number, to: number): boolean {
    const { roleLinks, roles, articles, organisationTails, organisations } = this.phrases;
    if (to - from > 1 || words[from]!.acronym || articles.has(words[from - 1]) || organisations.has(words[from]))
      return false;
    return roleLinks.has(words[from - 1]) && roles.before(words, from - 1) > 0 && organisationTails.has(words[from]);
  }

  /** "nhà riêng, số 5 | Trần Thánh Tông", but "Đội CSGT số 3 | Lưu Đức Thịnh" */
  isStreet(words: readonly Word[], at: number): boolean {
    const { houseNumbers, placePrepositions } = this.phrases;
    if (words[at - 1]?.kind !== 'number' && words[at - 2]?.kind !== 'number') return false;
    // "số 36/29", "số 12/4A"
    let from = at - 1;
    while (from > at - LONGEST_NUMBER && words[from - 1]?.end === words[from]?.start) from--;
    if (!houseNumbers.has(words[from - 1])) return false;
    return words[from - 2]?.kind === 'mark' || placePrepositions.before(words, from - 1) > 0;
  }

  /** "Kyle Reed, 23, of | Thornton Heath", "Ana Doyle (56), of | Cloonsheebane" */
  isHome(words: readonly Word[], at: number): boolean {
    const bracketed = words[at - 3]?.text === ')' && words[at - 5]?.text === '(';
    const age = words[bracketed ? at - 4 : at - 3];
    return (
      this.phrases.roleLinks.has(words[at - 1]) &&
      words[at - 2]?.text === ',' &&
      age?.kind === 'number' &&
      (bracketed || words[at - 4]?.text === ',') &&
      !this.phrases.articles.has(words[at])
    );
  }

  /** Alone in quote marks, or with a word that opens a sentence: the title of a song or book, “A Door Ajar”. */
  isTitle(words: readonly Word[], from: number, to: number): boolean {
    const before = words[this.phrases.openers.has(words[from - 1]) ? from - 2 : from - 1];
    return OPENING_QUOTE.test(before?.text ?? '') && CLOSING_QUOTE.test(words[to]?.text ?? '');
  }
}
