import { compareSpans, type Span } from '../article';
import { lexicon } from '../text/lexicon';
import { QUESTION_MARKS } from '../text/loud-marks';
import { type Text, tokensIn } from '../text/prepare';
import type { Token } from '../text/tokens';
import { halfQuoted, isLabel, isQuotation, withoutDateline } from './openings';
import { overlap, type StoryWords, storyWords } from './story-words';

const MOST = 3;
/** Shorter sentences ("Vì sao?", "The numbers are in their favour.") tell nothing on their own. */
const FEWEST_WORDS = 8;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.6;
/** What a sentence that holds the whole headline scores, and what the first sentence does: news puts first what matters. */
const HEADLINE = 2;
const FIRST = 2;
/** What a word of the headline is worth that a sentence chosen before has: the three shall tell all of it. */
const TOLD = 0.3;
/** Half a quotation, one without who says it, or a sentence that needs the one before it, hardly tells the story. */
const UNCLEAR = { halfQuoted: -0.4, quoted: -1.2, leans: -0.8, connective: -0.8 };
/** A point is said in a line; each further line of so many UTF-16 units costs. Han characters say twice as much. */
const LINE = { plain: 100, further: 60, costs: 0.4 };

interface Candidate {
  span: Span;
  words: Set<string>;
  score: number;
}

/**
 * The (at most three) sentences that tell the story best, in reading order: those that share most with the headline and
 * stand early, are short and clear, and do not repeat each other.
 */
export function findKeyPoints(text: Text): Span[] {
  const story = storyWords(text);
  const told = new Set<string>();
  const all = candidates(text, story);
  const chosen: Candidate[] = [];
  while (chosen.length < MOST) {
    const best = all
      .filter(({ words }) => chosen.every(other => overlap(words, other.words) < SAME))
      .map(candidate => ({
        candidate,
        score: candidate.score + HEADLINE * shareOf(story.headline, candidate.words, told),
      }))
      .reduce<{ candidate: Candidate; score: number } | null>((a, b) => (a && a.score >= b.score ? a : b), null);
    if (!best) break;
    chosen.push(best.candidate);
    for (const word of best.candidate.words) told.add(word);
  }
  return chosen.map(({ span }) => span).sort(compareSpans);
}

function candidates(text: Text, story: StoryWords): Candidate[] {
  const sentences = text.passages
    .filter(passage => passage.kind === 'paragraph')
    .flatMap(passage => passage.sentences.map(span => behindDateline(span, tokensIn(passage, span))))
    .filter(({ tokens }) => tokens.filter(token => token.kind === 'word').length >= FEWEST_WORDS)
    .filter(({ tokens }) => !isLabel(tokens, text.language) && !asks(tokens));
  const whole = sentences.filter(({ tokens }) => isWhole(tokens));
  // Thai sentences have no mark at their end.
  return (whole.length >= MOST ? whole : sentences).map(({ span, tokens }, position) => {
    const words = story.of(tokens);
    let weight = 0;
    for (const word of words) weight += story.weight(word);
    const score =
      FIRST / (1 + 2 * position) + weight / (20 + 5 * words.size) + clarity(tokens, text) - tooLong(span, text);
    return { span, words, score };
  });
}

function behindDateline(span: Span, all: readonly Token[]): { span: Span; tokens: readonly Token[] } {
  const tokens = withoutDateline(all);
  return { span: { ...span, start: tokens[0]?.start ?? span.start }, tokens };
}

/** A question is no answer, though it may hold the whole headline. */
function asks(tokens: readonly Token[]): boolean {
  return tokens.slice(-2).some(({ text }) => QUESTION_MARKS.includes(text));
}

/** Sentences end with a mark; a line without one is a heading or a caption. What an ellipsis opens has lost its beginning. */
function isWhole(tokens: readonly Token[]): boolean {
  return tokens.at(-1)!.kind === 'mark' && !/^[….]$/u.test(tokens[0]!.text);
}

function clarity(tokens: readonly Token[], { language }: Text): number {
  const leans = lexicon(language.outline.pronouns, language).at(tokens, 0) > 0;
  const leads = lexicon(language.outline.connectives, language).at(tokens, 0) > 0;
  const quoted = halfQuoted(tokens) ? UNCLEAR.halfQuoted : isQuotation(tokens) ? UNCLEAR.quoted : 0;
  return quoted + (leans ? UNCLEAR.leans : 0) + (leads ? UNCLEAR.connective : 0);
}

function tooLong({ start, end }: Span, { language }: Text): number {
  const length = (end - start) * (language.paceUnit === 'character' ? 2 : 1);
  return (LINE.costs * Math.max(0, length - LINE.plain)) / LINE.further;
}

/** The share of the headline's words that a sentence has. */
function shareOf(headline: ReadonlySet<string>, words: ReadonlySet<string>, told: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of headline) if (words.has(word)) shared += told.has(word) ? TOLD : 1;
  return headline.size ? shared / headline.size : 0;
}
