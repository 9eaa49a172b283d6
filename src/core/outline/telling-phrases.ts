import type { Span } from '../article';
import type { Found } from '../insights';
import { lexicon } from '../text/lexicon';
import { type Passage, type Text, tokensIn } from '../text/prepare';
import type { Token } from '../text/tokens';
import { capitalise, cutPhrase, fitLine, LONGEST_PHRASE, type Phrase } from './cut-phrase';
import { halfQuoted, isLabel, mainClause, opensAdverbial, withoutConnective } from './openings';
import { type Report, type Reporting, reporting } from './reporting';
import { type StoryWords, storyWords } from './story-words';

/** A phrase that could stand for its stretch of the article. */
export interface TellingPhrase {
  span: Span;
  /** The line of the outline. */
  text: string;
  /** The words of it that carry weight. */
  words: Set<string>;
  score: number;
}

interface Start extends Report {
  bonus: number;
  /** Offset that a phrase must pass, in the main clause behind an adverbial: before that it says nothing. */
  atLeast?: number;
}

/** What the start of a phrase adds to its score. */
const START = { onlyVoice: 1, said: 0.4, fullName: 0.2, leans: -2, quoted: -0.7, adverbial: -0.7, connective: -0.5 };
/** What its end adds. */
const ENDS = { sentence: 1.5, clause: 0.9, part: 0.4, word: 0 };
/** What its marks take away: "– said?", half a quotation. */
const QUESTION = -0.6;
const HALF_QUOTED = -1.2;
/** "The first two plans, those of May and June | , failed": cut behind what is set beside a subject, there is no verb yet. */
const ASIDE = -1.2;
const LONGEST_SUBJECT = 40;
/** Words beside names that make a sentence of them: "President Ana Reyes" is a caption, "said Ana Reyes" belongs to a quotation. */
const FEWEST_PLAIN_WORDS = 5;
/** How far a phrase must go on into the main clause, in UTF-16 units. */
const SHORTEST_MAIN = 20;

const QUOTE_MARK = /^["“”„«»‘「『]$/u;

/** Finds the phrases in the sentences of a text that tell most of its story. */
export class TellingPhrases {
  private readonly story: StoryWords;
  private readonly reports: Reporting;
  /** Where the words of names begin, by block. */
  private readonly names: readonly ReadonlySet<number>[];

  constructor(
    private readonly text: Text,
    found: Found,
  ) {
    this.story = storyWords(text);
    this.reports = reporting(text, found);
    this.names = namedWords(found, text);
  }

  /** The phrases that a sentence offers, each from another start; `position` is its place in the stretch, from 0. */
  of(passage: Passage, sentence: Span, position: number): TellingPhrase[] {
    return this.starts(passage, sentence).flatMap(start => {
      const phrase = cutPhrase(start.tokens, this.text.language, LONGEST_PHRASE - prefixOf(start).length);
      const tokens = start.tokens.filter(token => token.end <= phrase.end);
      const leadsOver = start.tokens.at(-1)!.text === ':'; // "According to a copy of the letter:"
      if ((leadsOver || phrase.ends !== 'sentence') && phrase.end < (start.atLeast ?? 0)) return [];
      const words = this.story.of(tokens);
      if (words.size === 0 || this.plainWords(tokens, passage.block) < FEWEST_PLAIN_WORDS) return [];
      const line = passage.text.slice(phrase.start, phrase.end);
      // The first sentence of a stretch usually says what the stretch is about.
      const first = 1 / (1 + position);
      const score =
        this.density(words) +
        fullness(phrase) +
        marks(tokens, line, phrase) +
        this.lead(tokens, phrase) +
        first +
        start.bonus;
      const span = { block: passage.block, start: phrase.start, end: phrase.end };
      return [{ span, text: this.wording(passage.text, phrase, start), words, score }];
    });
  }

  /** Where a phrase may begin: at the sentence, after the adverbial that opens it, and where it reports what somebody says. */
  private starts(passage: Passage, sentence: Span): Start[] {
    const { language } = this.text;
    const all = tokensIn(passage, sentence);
    const tokens = withoutConnective(all, language);
    if (tokens.length === 0 || isLabel(all, language)) return [];
    const report = this.reports.at(tokens, passage.block);
    if (report?.verbEnd) return [{ ...report, bonus: START.onlyVoice }];
    const main = mainClause(tokens, language);
    const adverbial = opensAdverbial(tokens, 0, language);
    const out: Start[] = [
      {
        tokens,
        bonus:
          (lexicon(language.outline.pronouns, language).at(tokens, 0) ? START.leans : 0) +
          (lexicon(language.outline.connectives, language).at(tokens, 0) ? START.connective : 0) +
          (QUOTE_MARK.test(tokens[0]!.text) ? START.quoted : 0) +
          (main ? START.adverbial : 0),
        atLeast: adverbial ? (main ?? tokens.slice(-1))[0]!.start + SHORTEST_MAIN : undefined,
      },
    ];
    if (main) out.push({ tokens: main, bonus: 0 });
    if (report) out.push({ ...report, bonus: report.speaker ? START.said : START.fullName });
    return out;
  }

  /** How telling the words of a phrase are; many telling words beat a single one. */
  private density(words: ReadonlySet<string>): number {
    let weight = 0;
    for (const word of words) weight += this.story.weight(word);
    return weight / (4 + words.size);
  }

  /** A phrase that ends with "said" holds nothing of what is said. */
  private lead(tokens: readonly Token[], { ends }: Phrase): number {
    const verbs = lexicon(this.text.language.quotes.speechVerbs, this.text.language);
    const lastWords = tokens.slice(-3);
    const speaks = lastWords.some((_, i) => verbs.at(lastWords, i) === lastWords.length - i);
    return speaks && ends !== 'sentence' ? START.leans : 0;
  }

  private plainWords(tokens: readonly Token[], block: number): number {
    return tokens.filter(token => token.kind !== 'mark' && !this.names[block]!.has(token.start)).length;
  }

  /**
   * The line of the outline. What is said is set off from who says it, "Ana Reyes: …", or from a bare verb of speech:
   * "Nhấn mạnh: …" for "nhấn mạnh, …".
   */
  private wording(block: string, phrase: Phrase, report: Report): string {
    const { start, end, ends } = phrase;
    const { verbEnd = start } = report;
    const line = block.slice(start, verbEnd) + block.slice(verbEnd, end).replace(/^,/, ':');
    return prefixOf(report) + capitalise(fitLine(ends === 'word' ? `${line}…` : line), this.text.language);
  }
}

function fullness({ start, end, ends }: Phrase): number {
  return Math.min(1, (end - start) / 50) + ENDS[ends];
}

function marks(tokens: readonly Token[], line: string, { ends }: Phrase): number {
  const aside = ends !== 'sentence' && line.split(', ').length === 2 && line.indexOf(', ') < LONGEST_SUBJECT;
  return (halfQuoted(tokens) ? HALF_QUOTED : 0) + (/[?？]$/u.test(line) ? QUESTION : 0) + (aside ? ASIDE : 0);
}

function prefixOf({ speaker }: Report): string {
  return speaker ? `${speaker}: ` : '';
}

/** Where the words of names and the roles that stand for them begin, by block. */
function namedWords({ person, organisation, place }: Found, text: Text): ReadonlySet<number>[] {
  const names = text.passages.map(() => new Set<number>());
  for (const { spans, roleSpans = [] } of [...person, ...organisation, ...place]) {
    for (const span of [...spans, ...roleSpans])
      for (const { start } of tokensIn(text.passages[span.block]!, span)) names[span.block]!.add(start);
  }
  return names;
}
