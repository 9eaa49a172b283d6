import type { Mentions } from './name-mentions';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';

const LONGEST_COMPLEMENT = 12;
/** Words of a field between a role and the body that it is in. */
const LONGEST_FIELD = 4;

/** What a role is of: "senior fellow | at the Washington Institute", "Phó Giám đốc | sở Xây dựng". */
export class RoleComplements {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly mentions: Mentions,
    private readonly mixedCase: boolean,
  ) {}

  /** Where the complement of a role that ends before `from` ends; `from` where it has none. */
  endOf(words: readonly Word[], from: number): number {
    const { roles, roleLinks, articles, roleModifiers } = this.phrases;
    let end = from;
    let at = from;
    while (at < words.length && at - from < LONGEST_COMPLEMENT) {
      const name = this.mentions.at(words[at]);
      if (name?.kind === 'person') break;
      if (name) end = at = name.to;
      else if (roleLinks.has(words[at]) || articles.has(words[at])) at++;
      else if (this.isSubject(words, at)) end = ++at;
      else if (this.mixedCase && roles.at(words, at))
        end = at += roles.at(words, at); // "kiêm | Tổng giám đốc"
      else if (this.mixedCase && roleModifiers.at(words, at)) end = at += roleModifiers.at(words, at);
      else if (this.mixedCase && this.bodyAt(words, at)) end = at += this.bodyAt(words, at);
      else if (this.mixedCase && this.fieldEnd(words, at)) at = this.fieldEnd(words, at);
      else break;
    }
    return end;
  }

  /** "Giám đốc | phân tích | Công ty Sao Mai": where a body follows the words of a field. */
  private fieldEnd(words: readonly Word[], from: number): number {
    const { openers, functionWords, personCues } = this.phrases;
    for (let at = from; at <= from + LONGEST_FIELD; at++) {
      const word = words[at];
      if (this.mentions.at(word)?.kind === 'organisation') return at;
      if (word?.kind !== 'word' || word.capital || openers.has(word)) return 0;
      if (functionWords.at(words, at) || personCues.at(words, at)) return 0;
    }
    return 0;
  }

  /** "giám đốc | bệnh viện", "trưởng | công an xã": words of a kind of body or place. */
  private bodyAt(words: readonly Word[], at: number): number {
    const { organisationHeads, organisationNamesakes, organisationParts, placeHeads } = this.phrases;
    const lists = [organisationHeads, organisationNamesakes, organisationParts, placeHeads];
    return Math.max(...lists.map(list => list.at(words, at)));
  }

  /** "professor of | economics", "head of | public health". */
  private isSubject(words: readonly Word[], at: number): boolean {
    const { roleLinks, personCues, openers } = this.phrases;
    const plain = (word: Word | undefined) => word?.kind === 'word' && !word.capital && !openers.has(word);
    if (this.mixedCase || !plain(words[at]) || personCues.at(words, at)) return false;
    return roleLinks.has(words[at - 1]) || (plain(words[at - 1]) && roleLinks.has(words[at - 2]));
  }
}
