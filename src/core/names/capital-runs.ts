import type { NameEvidence } from './name-evidence';
import type { Mentions } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** A stretch of capitalised words with what may stand between them, as indices into the words of its sentence. */
export interface Run {
  from: number;
  to: number;
  /** It holds "Department of", "Bank of": what follows such a head belongs to it. */
  headed: boolean;
}

/** Words of the longest name; whatever is longer is no name. */
const LONGEST_RUN = 24;
const INITIAL = /^\p{Lu}\p{Ll}?$/u;

/** Finds the stretches of capitals in which names are looked for. */
export class CapitalRuns {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly evidence: NameEvidence,
    private readonly mentions: Mentions,
    private readonly mixedCase: boolean,
    private readonly cautious: boolean,
  ) {}

  of(sentence: Sentence): Run[] {
    const { words } = sentence;
    const runs: Run[] = [];
    for (let at = 0; at < words.length; at++) {
      const common = this.mixedCase ? this.commonWords(words, at) : 0;
      if (common > 1) at += common - 1;
      if (common || !this.begins(sentence, at)) continue;
      const run = this.runFrom(words, at);
      runs.push(run);
      at = run.to - 1;
    }
    return runs;
  }

  /** The length of what has a capital without being a name: "Chủ tịch", "Tỉnh uỷ", "Trung tâm". */
  private commonWords(words: readonly Word[], at: number): number {
    const { roles, organisationHeads, organisationParts, placeHeads } = this.phrases;
    const role = roles.at(words, at);
    const other = Math.max(organisationHeads.at(words, at), organisationParts.at(words, at), placeHeads.at(words, at));
    return Math.max(role, other > 1 && !words[at + other - 1]!.capital ? other : 0);
  }

  /** Whether a name may begin here: a capital that says something. */
  private begins({ words, bare }: Sentence, at: number): boolean {
    const word = words[at]!;
    const next = words[at + 1];
    if (!word.capital || word.taken || this.mentions.at(word)) return false;
    if (!word.opens || word.acronym || bare || this.known(words, at)) return true;
    if (this.cautious) return false;
    if (this.evidence.together(word, next)) return true;
    if (this.phrases.openers.has(word)) return false;
    if (next?.capital && !this.mentions.at(next)) return this.mixedCase || !this.evidence.lower(word);
    return this.evidence.capitalised(word);
  }

  private known(words: readonly Word[], at: number): boolean {
    const { places, organisations, givenNames, address, openers } = this.phrases;
    const length = Math.max(places.at(words, at), organisations.at(words, at));
    if (length > 1 || (length === 1 && !openers.has(words[at]))) return words[at + length - 1]!.capital;
    return (givenNames.has(words[at]) || address.at(words, at) > 0) && !!words[at + 1]?.capital;
  }

  private runFrom(words: readonly Word[], from: number): Run {
    let to = from;
    let headed = false;
    while (to < words.length && to - from < LONGEST_RUN) {
      const word = words[to]!;
      if (!word.capital || word.taken || this.mentions.at(word)) break;
      const known = this.listed(words, to);
      if (known > 1) {
        to += known;
        continue;
      }
      const head = this.head(words, to);
      const complement = head > 1 && !words[to + head - 1]!.capital && this.joined(words, to + head);
      headed ||= complement;
      to = complement ? to + head : to + 1;
      if (!complement && word.closed) break;
      to = this.bridge(words, to, headed);
    }
    return { from, to, headed };
  }

  private listed(words: readonly Word[], at: number): number {
    const { places, organisations, notNames } = this.phrases;
    return Math.max(places.at(words, at), organisations.at(words, at), notNames.at(words, at));
  }

  private head(words: readonly Word[], at: number): number {
    const { organisationHeads, placeHeads, otherHeads } = this.phrases;
    return Math.max(organisationHeads.at(words, at), placeHeads.at(words, at), otherHeads.at(words, at));
  }

  /** Passes what may stand between two capitals of a name: the dot of an initial, "van der", "&", "of the". */
  private bridge(words: readonly Word[], at: number, headed: boolean): number {
    const word = words[at];
    const before = words[at - 1]!;
    if (!word) return at;
    if (word.text === '.' && word.start === before.end && INITIAL.test(before.text) && words[at + 1]?.capital)
      return at + 1;
    if (word.text === '&' && words[at + 1]?.capital) return at + 1;
    // "Kim Jong - un", as some agencies write
    if (
      word.text === '-' &&
      this.mixedCase &&
      at - 1 > 0 &&
      words[at - 2]?.capital &&
      this.phrases.particles.has(words[at + 1])
    ) {
      return at + 2;
    }
    const passable = (i: number) =>
      this.phrases.particles.has(words[i]) ||
      (headed && (this.phrases.joiners.has(words[i]) || this.phrases.articles.has(words[i])));
    if (this.phrases.address.has(before) && word.text === '.' && words[at + 1]?.capital) return at + 1;
    let to = at;
    while (to - at < 2 && words[to] && !words[to]!.capital && passable(to)) to++;
    // "the School of Medicine | and the General Hospital"
    if (to - at === 2 && this.phrases.conjunctions.has(word)) return at;
    return words[to]?.capital && !words[to]!.taken ? to : at;
  }

  private joined(words: readonly Word[], at: number): boolean {
    return !!words[at]?.capital || (this.phrases.articles.has(words[at]) && !!words[at + 1]?.capital);
  }
}
