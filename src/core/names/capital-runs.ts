import { isBody } from './name-clauses';
import type { NameEvidence } from './name-evidence';
import type { Mentions } from './name-mentions';
import { AGE, type Sentence, type Word } from './name-sentences';
import type { NamePhrases } from './name-words';
import { RunBridges } from './run-bridges';

/** A stretch of capitalised words with what may stand between them, as indices into the words of its sentence. */
export interface Run {
  from: number;
  to: number;
  /** It holds "Department of", "Bank of": what follows such a head belongs to it. */
  headed: boolean;
}

/** Words of the longest name; whatever is longer is no name. */
const LONGEST_RUN = 24;
/** Letters of a listed name that may as well be a common word. */
const SHORTEST_LISTED = 3;
/** Words of the second part in "Food and | Drug Administration". */
const LONGEST_SECOND = 5;

/** Finds the stretches of capitals in which names are looked for. */
export class CapitalRuns {
  private readonly bridges: RunBridges;

  constructor(
    private readonly phrases: NamePhrases,
    private readonly evidence: NameEvidence,
    private readonly mentions: Mentions,
    private readonly mixedCase: boolean,
    private readonly cautious: boolean,
  ) {
    this.bridges = new RunBridges(phrases, mixedCase, cautious);
  }

  of(sentence: Sentence): Run[] {
    const { words } = sentence;
    const runs: Run[] = [];
    for (let at = 0; at < words.length; at++) {
      const common = this.mixedCase ? this.commonWords(words, at) : 0;
      if (common > 1) at += common - 1;
      if (common || !this.begins(sentence, at)) continue;
      const run = this.runFrom(words, words[at]!.capital ? at : this.particlesEnd(words, at));
      runs.push({ ...run, from: at });
      at = run.to - 1;
    }
    return runs;
  }

  /** The length of what has a capital without being a name: "Chủ tịch", "Tỉnh uỷ", "Trung tâm", "Thanh khoản". */
  private commonWords(words: readonly Word[], at: number): number {
    const { commonFirst, roles, organisationHeads, organisationParts, placeHeads, openers } = this.phrases;
    if (!commonFirst.has(words[at]!.key)) return 0;
    const role = roles.at(words, at);
    const others = [organisationHeads, organisationParts, placeHeads, openers];
    const other = Math.max(...others.map(list => list.at(words, at)));
    return Math.max(role, other > 1 && !words[at + other - 1]!.capital ? other : 0);
  }

  /** Whether a name may begin here: a capital that says something. */
  private begins({ words, bare }: Sentence, at: number): boolean {
    const word = words[at]!;
    const next = words[at + 1];
    if (word.taken || this.mentions.at(word)) return false;
    const before = words[at - 1];
    if (before?.kind === 'number' && before.end === word.start) return false; // "9X"
    if (!word.capital || (word.opens && this.phrases.particles.has(word) && this.beginsWithParticle(words, at)))
      return this.beginsWithParticle(words, at);
    // "Maren Holt" below a picture, but not the "Winter" at the head of a column
    if (!word.opens || word.acronym || (bare && next?.capital) || this.known(words, at)) return true;
    if (this.cautious) return this.phrases.roles.has(word) && !!next?.capital; // "Umweltministerin | Karla Wenzel"
    const { thingRelatives, personRelatives } = this.phrases;
    const relative = next?.text === ',' ? words[at + 2] : undefined; // "Meiduo, which"
    if (thingRelatives.has(relative) || personRelatives.has(relative)) return true;
    // "Laura, vợ ông, đến.", "Laura, his wife, left."
    const isFirst = next?.text === ',' && this.phrases.givenNames.has(word);
    if (isFirst && [2, 3].some(more => this.phrases.roles.at(words, at + more) > 0)) return true;
    const isAged = AGE.test(words[at + 2]?.text ?? '') && words[at + 3]?.text === ','; // "Marta, 16, left."
    if (next?.text === ',' && isAged) return true;
    if (!this.phrases.openers.has(word) && isBody(words, at + 1, this.phrases)) return true; // "Volta, the French group,"
    if (this.evidence.together(word, next)) return true;
    if (this.phrases.roles.at(words, at) > 1) return true; // "Chief Financial Officer"
    if (this.phrases.openers.has(word)) return false;
    const { givenNames, personCues } = this.phrases;
    if (!this.mixedCase && givenNames.has(word) && personCues.at(words, at + 1) > 0) return true; // “Debbie said it was so”
    const follows = words[this.particlesEnd(words, at + 1)]; // "Johannes van der Berg"
    if (follows?.capital && !this.mentions.at(follows)) return this.mixedCase || !this.evidence.lower(word);
    return this.evidence.capitalised(word);
  }

  /** "van der Berg" where the article has "Johannes van der Berg". */
  private beginsWithParticle(words: readonly Word[], at: number): boolean {
    const { particles } = this.phrases;
    if (!words[at]!.capital && !words[at + 1]?.capital && !words[at + 2]?.capital) return false; // as most words
    if (!particles.has(words[at]) || words[at - 1]?.capital || !this.evidence.inside(words[at]!, words[at + 1]))
      return false;
    const first = words[this.particlesEnd(words, at)];
    return !!first?.capital && !first.taken && !this.mentions.at(first);
  }

  private particlesEnd(words: readonly Word[], from: number): number {
    let at = from;
    while (at - from < 2 && this.phrases.particles.has(words[at]) && !words[at]!.capital) at++;
    return at;
  }

  private known(words: readonly Word[], at: number): boolean {
    const { places, organisations, givenNames, address, openers } = this.phrases;
    const length = Math.max(places.at(words, at), organisations.at(words, at));
    // "Un" and "Eu" open sentences where little is known: only "UN", "EU" are bodies then
    const isShort = this.cautious && words[at]!.text.length <= SHORTEST_LISTED && !words[at]!.acronym;
    if (length > 1 || (length === 1 && !openers.has(words[at]) && !isShort)) return words[at + length - 1]!.capital;
    const name = !!words[at + 1]?.capital || this.bridges.nicknameEnd(words, at + 1) > 0;
    return (givenNames.has(words[at]) || address.at(words, at) > 0) && name;
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
        if (words[to - 1]!.closed && !this.bridges.possesses(words, to - 1)) break; // "Bank of America's | Ana Reed"
        continue;
      }
      const head = this.head(words, to);
      const complement = head > 1 && !words[to + head - 1]!.capital && this.joined(words, to + head);
      headed ||= complement;
      to = complement ? to + head : to + 1;
      if (!complement && word.closed && !this.bridges.possesses(words, to - 1)) break;
      to = this.bridges.over(words, to, headed);
      if (to - from > 0 && this.coordinates(words, from, to)) to++;
      else to = this.pairEnd(words, from, to);
    }
    return { from, to, headed };
  }

  /** "the Food | and Drug Administration": the tail binds both, unless a list knows the first by itself. */
  private coordinates(words: readonly Word[], from: number, to: number): boolean {
    const { articles, conjunctions, organisations, places, givenNames, organisationTails } = this.phrases;
    if (!articles.has(words[from - 1]) || !conjunctions.has(words[to]) || words[to]!.text === '&') return false;
    if (to - from > 3 || words[to - 1]!.acronym) return false;
    const ended = organisationTails.before(words, to, from); // but "the Securities | and Exchange Commission"
    if (ended > 0 && ended < to - from) return false;
    // "the Gordon | and Betty Hale Foundation"
    const isLone = givenNames.has(words[from]) && !givenNames.has(words[to + 1]);
    if (organisations.at(words, from) || places.at(words, from) || isLone) return false;
    let end = to + 1;
    while (end - to < LONGEST_SECOND && words[end]?.capital && !words[end]!.taken && !words[end]!.closed) end++;
    const tail = organisationTails.before(words, end, to + 1);
    return tail > 0 && end - to - 1 > tail;
  }

  /** The end of "Devon | and Cornwall Police", where one organisation serves two places. */
  private pairEnd(words: readonly Word[], from: number, to: number): number {
    const { conjunctions, organisations, organisationTails, places } = this.phrases;
    if (!conjunctions.has(words[to]) || places.at(words, from) !== to - from) return to;
    const second = organisations.at(words, to + 1) ? 0 : places.at(words, to + 1);
    const tail = second && organisationTails.at(words, to + 1 + second);
    return tail ? to + 1 + second + tail : to;
  }

  private listed(words: readonly Word[], at: number): number {
    const { places, organisations, notNames } = this.phrases;
    return Math.max(places.at(words, at), organisations.at(words, at), notNames.at(words, at));
  }

  private head(words: readonly Word[], at: number): number {
    const { organisationHeads, placeHeads, otherHeads } = this.phrases;
    return Math.max(organisationHeads.at(words, at), placeHeads.at(words, at), otherHeads.at(words, at));
  }

  private joined(words: readonly Word[], at: number): boolean {
    return (
      (!!words[at]?.capital && !words[at]!.taken) || (this.phrases.articles.has(words[at]) && !!words[at + 1]?.capital)
    );
  }
}
