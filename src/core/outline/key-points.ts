import { compareSpans, type Span } from '../article';
import { type Text, tokensIn } from '../text/prepare';
import { overlap, storyWords } from './story-words';

const MOST = 3;
/** Shorter sentences ("Vì sao?", "He smiled.") tell nothing on their own. */
const FEWEST_WORDS = 6;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.6;

interface Candidate {
  span: Span;
  words: Set<string>;
  score: number;
}

/**
 * The (at most three) sentences that tell the story best, in reading order: those that share most with the headline and
 * stand early, since news puts first what matters, and that do not repeat each other.
 */
export function findKeyPoints(text: Text): Span[] {
  const chosen: Candidate[] = [];
  for (const candidate of candidates(text).sort((a, b) => b.score - a.score)) {
    if (chosen.length === MOST) break;
    if (chosen.every(other => overlap(candidate.words, other.words) < SAME)) chosen.push(candidate);
  }
  return chosen.map(({ span }) => span).sort(compareSpans);
}

function candidates(text: Text): Candidate[] {
  const story = storyWords(text);
  const sentences = text.passages
    .filter(passage => passage.kind === 'paragraph')
    .flatMap(passage => passage.sentences.map(span => ({ span, tokens: tokensIn(passage, span) })))
    .filter(({ tokens }) => tokens.filter(token => token.kind === 'word').length >= FEWEST_WORDS);
  return sentences.map(({ span, tokens }, position) => {
    const words = story.of(tokens);
    const headline = story.headline.size ? overlapWith(words, story.headline) : 0;
    let weight = 0;
    for (const word of words) weight += story.weight(word);
    return { span, words, score: 2 * headline + 1 / (1 + position / 3) + weight / (20 + 5 * words.size) };
  });
}

/** The share of the headline's words that a sentence has. */
function overlapWith(words: ReadonlySet<string>, headline: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of headline) if (words.has(word)) shared++;
  return shared / headline.size;
}
