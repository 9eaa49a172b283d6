import type { Span } from '../article';
import type { Found } from '../insights';
import { speechVerbsOf } from '../quotes/verb-forms';
import { lexicon } from '../text/lexicon';
import { QUESTION_MARKS } from '../text/loud-marks';
import { type Passage, type Text, tokensIn } from '../text/prepare';
import type { Token } from '../text/tokens';
import { capitalise, fitLine, LONGEST_PHRASE, type Phrase } from './cut-phrase';
import { halfQuoted, opensAdverbial } from './openings';
import { goesOn, type IsTied, phraseEnds } from './phrase-ends';
import { PhraseStarts, type Start } from './phrase-starts';
import type { Report } from './reporting';
import { type StoryWords, storyWords } from './story-words';

/** A phrase that could stand for its stretch of the article. */
export interface TellingPhrase {
  span: Span;
  /** The line of the outline. */
  wording(): string;
  /** The words of it that carry weight. */
  words: Set<string>;
  score: number;
}

/** What the end of a phrase adds to its score. */
const ENDS = { sentence: 1.5, clause: 1, part: 0.5, open: 0.1, word: -0.3 };
/** What its marks take away: "– said?", half a quotation. */
const QUESTION = -0.6;
const HALF_QUOTED = -1.2;
/** "The first two plans, those of May and June | , failed": cut behind what is set beside a subject, there is no verb yet. */
const ASIDE = -1.2;
const LONGEST_SUBJECT = 40;
/** Words beside names that make a sentence of them: "President Ana Reyes" is a caption, "said Ana Reyes" belongs to a quotation. */
const FEWEST_PLAIN_WORDS = 5;
/** What a phrase loses that ends with "said" or in "The exercises, which run": it tells nothing yet. */
const UNSAID = -2;

/** Finds the phrases in the sentences of a text that tell most of its story. */
export class TellingPhrases {
  private readonly story: StoryWords;
  private readonly starts: PhraseStarts;
  /** Where the words of names begin, by block. */
  private readonly names: readonly ReadonlySet<number>[];

  /** Where the words of names, figures and dates begin that are not their first. */
  private readonly inner: readonly ReadonlySet<number>[];

  constructor(
    private readonly text: Text,
    found: Found,
  ) {
    this.story = storyWords(text);
    this.starts = new PhraseStarts(text, found);
    const { person, organisation, place, figure, date } = found;
    const mentions = [...person, ...organisation, ...place].flatMap(name => [...name.spans, ...(name.roleSpans ?? [])]);
    this.names = wordsIn(mentions, text, 0);
    this.inner = wordsIn([...mentions, ...[...figure, ...date].flatMap(({ spans }) => spans)], text, 1);
  }

  /** The phrases that a sentence offers, each from another start; `position` is its place in the stretch, from 0. */
  of(passage: Passage, sentence: Span, position: number): TellingPhrase[] {
    return this.starts.in(passage, sentence).flatMap(start => {
      const phrase = this.bestEnd(start, passage.block);
      if (!phrase) return [];
      const tokens = start.tokens.filter(token => token.end <= phrase.end);
      const words = this.story.of(tokens);
      if (words.size === 0 || this.plainWords(tokens, passage.block) < FEWEST_PLAIN_WORDS) return [];
      const line = passage.text.slice(phrase.start, phrase.end);
      // The first sentence of a stretch usually says what the stretch is about.
      const first = 1 / (1 + position);
      const score =
        this.density(words) +
        fullness(phrase) +
        marks(tokens, line) +
        this.aside(tokens, line, phrase) +
        this.lead(tokens, phrase) +
        this.rest(start.tokens, tokens, passage.block) +
        first +
        start.bonus;
      const span = { block: passage.block, start: phrase.start, end: phrase.end };
      return [{ span, wording: () => this.wording(passage.text, phrase, start), words, score }];
    });
  }

  /** The end that leaves the fullest phrase, behind what a main clause needs. */
  private bestEnd(start: Start, block: number): Phrase | undefined {
    const leadsOver = start.tokens.at(-1)!.text === ':'; // "According to a copy of the letter:"
    return phraseEnds(start.tokens, this.text.language, LONGEST_PHRASE - prefixOf(start).length, this.isTied(block))
      .filter(({ ends, end }) => (!leadsOver && ends === 'sentence') || end >= (start.atLeast ?? 0))
      .reduce<Phrase | undefined>((a, b) => (a && fullness(a) > fullness(b) ? a : b), undefined);
  }

  /** How telling the words of a phrase are; many telling words beat a single one. */
  private density(words: ReadonlySet<string>): number {
    let weight = 0;
    for (const word of words) weight += this.story.weight(word);
    return weight / (4 + words.size);
  }

  /** Cut behind what is set beside its subject, "The union, which speaks for most of the crews | , …", a phrase has no verb yet. */
  private aside(tokens: readonly Token[], line: string, { ends }: Phrase): number {
    if (ends === 'sentence' || line.split(', ').length !== 2) return 0;
    if (this.isRelative(tokens, tokens.findIndex(({ text }) => text === ',') + 1)) return UNSAID;
    return line.indexOf(', ') < LONGEST_SUBJECT ? ASIDE : 0;
  }

  /** A phrase that ends with "said" holds nothing of what is said. */
  private lead(tokens: readonly Token[], { ends }: Phrase): number {
    const verbs = lexicon(speechVerbsOf(this.text.language), this.text.language);
    const lastWords = tokens.slice(-3);
    const speaks = lastWords.some((_, i) => verbs.at(lastWords, i) === lastWords.length - i);
    return speaks && ends !== 'sentence' ? UNSAID : 0;
  }

  /**
   * Cut before the comma of a relative clause, "The plan | , which was drawn in May, failed", or before that of an adverbial in what
   * is said, "Ông Nam cho rằng khi trời mưa | , …", a phrase has no verb yet; one that ends in "…, Ana Reyes" begins to say who speaks.
   */
  private rest(sentence: readonly Token[], line: readonly Token[], block: number): number {
    if (sentence[line.length]?.text !== ',') return 0;
    const { language } = this.text;
    if (this.isRelative(sentence, line.length + 1)) {
      const closing = sentence.findIndex(({ text }, i) => i > line.length && text === ',');
      return closing > 0 && !this.opensClause(sentence, closing + 1) ? ASIDE : 0;
    }
    const from = line.findLastIndex(({ text }) => text === ',') + 1;
    if (from > 0 && line.slice(from).every(({ start }) => this.names[block]!.has(start))) return ASIDE;
    const verbs = lexicon(language.outline.contentVerbs, language);
    const said = line.findLastIndex((_, i) => verbs.at(line, i) > 0);
    return said > from && opensAdverbial(line, said + verbs.at(line, said), language) ? UNSAID : 0;
  }

  private isRelative(tokens: readonly Token[], at: number): boolean {
    const { names } = this.text.language;
    return [names.thingRelatives, names.personRelatives].some(
      list => lexicon(list, this.text.language).at(tokens, at) > 0,
    );
  }

  private opensClause(tokens: readonly Token[], at: number): boolean {
    return lexicon(this.text.language.outline.clauseOpeners, this.text.language).at(tokens, at) > 0;
  }

  /** Names, dates and figures are not cut in two, nor two words that the article has side by side more than once. */
  private isTied(block: number): IsTied {
    return (tokens, at) => {
      const [before, next] = [tokens[at - 1], tokens[at]];
      if (!before || !next) return false;
      return next.kind === 'number' || this.inner[block]!.has(next.start) || this.story.isPair(before, next);
    };
  }

  private plainWords(tokens: readonly Token[], block: number): number {
    return tokens.filter(token => token.kind !== 'mark' && !this.names[block]!.has(token.start)).length;
  }

  /**
   * The line of the outline. What is said is set off from who says it, "Ana Reyes: …", or from a bare verb of speech:
   * "Nhấn mạnh: …" for "nhấn mạnh, …".
   */
  private wording(block: string, phrase: Phrase, report: Report): string {
    const { start, end } = phrase;
    const { verbEnd = start } = report;
    const line = block.slice(start, verbEnd) + block.slice(verbEnd, end).replace(/^,/, ':');
    return prefixOf(report) + capitalise(fitLine(goesOn(phrase) ? `${line}…` : line), this.text.language);
  }
}

function fullness({ start, end, ends }: Phrase): number {
  return Math.min(1, (end - start) / 50) + (end - start) / 400 + ENDS[ends];
}

function marks(tokens: readonly Token[], line: string): number {
  return (halfQuoted(tokens) ? HALF_QUOTED : 0) + (QUESTION_MARKS.includes(line.at(-1)!) ? QUESTION : 0);
}

function prefixOf({ speaker }: Report): string {
  return speaker ? `${speaker}: ` : '';
}

/** Where the words of spans begin from the `first` on, by block. */
function wordsIn(spans: readonly Span[], text: Text, first: number): ReadonlySet<number>[] {
  const starts = text.passages.map(() => new Set<number>());
  for (const span of spans)
    for (const { start } of tokensIn(text.passages[span.block]!, span).slice(first)) starts[span.block]!.add(start);
  return starts;
}
