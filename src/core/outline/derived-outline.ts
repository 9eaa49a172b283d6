import type { Span } from '../article';
import type { Found, OutlineEntry } from '../insights';
import type { Passage, Text } from '../text/prepare';
import { overlap } from './story-words';
import { type TellingPhrase, TellingPhrases } from './telling-phrases';

/** One entry for so many words, and how many entries there may be. */
const WORDS_PER_ENTRY = 110;
const FEWEST = 3;
const MOST = 8;
/** Two entries that share more of their words than this say the same. */
const ALIKE = 0.6;

/**
 * An outline for an article without headings: the body is cut into stretches of like length, and each is told by the most
 * telling phrase in it. No two entries are alike; a stretch that says nothing new has none.
 */
export function deriveOutline(text: Text, found: Found): OutlineEntry[] {
  const phrases = new TellingPhrases(text, found);
  const chosen: TellingPhrase[] = [];
  for (const stretch of stretches(text)) {
    const best = stretch
      .flatMap(({ passage, sentence }, position) => phrases.of(passage, sentence, position))
      .filter(phrase => chosen.every(other => overlap(phrase.words, other.words) < ALIKE))
      .reduce<TellingPhrase | null>((a, b) => (a && a.score >= b.score ? a : b), null);
    if (best) chosen.push(best);
  }
  return chosen.map(({ wording, span }) => ({ text: wording(), level: 1, span, derived: true }));
}

interface Sentence {
  passage: Passage;
  sentence: Span;
}

/** The sentences of the body in stretches of like length, cut between paragraphs where there are enough of them. */
function stretches(text: Text): Sentence[][] {
  const body = text.passages.filter(
    ({ kind, sentences }) => kind !== 'caption' && kind !== 'heading' && sentences.length > 0,
  );
  const paragraphs = body.map(passage => passage.sentences.map(sentence => ({ passage, sentence })));
  const length = (sentences: Sentence[]) =>
    sentences.reduce((sum, { sentence }) => sum + sentence.end - sentence.start, 0);
  const words = body.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const count = Math.min(MOST, Math.max(FEWEST, Math.round(words / WORDS_PER_ENTRY)));
  const units = paragraphs.length >= count ? paragraphs : paragraphs.flat().map(sentence => [sentence]);
  const total = units.reduce((sum, unit) => sum + length(unit), 0);
  const out: Sentence[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const unit of units) {
    const middle = before + length(unit) / 2;
    out[Math.min(count - 1, Math.floor((middle / total) * count))]!.push(...unit);
    before += length(unit);
  }
  return out.filter(stretch => stretch.length > 0);
}
