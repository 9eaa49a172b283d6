import type { Text } from '../text/prepare';
import { keyOf } from '../text/spelling';
import type { Token } from '../text/tokens';

/**
 * How much of the story single words carry: those that come back, and above all those of the headline. Common words and
 * numbers carry nothing. Words are told by their keys.
 */
export interface StoryWords {
  weight(word: string): number;
  /** The keys of the words of a text that carry weight, each once. */
  of(tokens: readonly Token[]): Set<string>;
  /** The words of the headline that carry weight. */
  headline: ReadonlySet<string>;
  /** Whether the article has two words side by side more than once: "tấn công" is one word in two. */
  isPair(first: Token, second: Token): boolean;
}

const HEADLINE_BONUS = 2;

const known = new WeakMap<Text, StoryWords>();

/** Counted once a text. */
export function storyWords(text: Text): StoryWords {
  const words = known.get(text) ?? count(text);
  known.set(text, words);
  return words;
}

function count(text: Text): StoryWords {
  const common = new Set(text.language.commonWords.map(keyOf));
  const of = (tokens: readonly Token[]) => {
    const words = new Set<string>();
    for (const { kind, key } of tokens) if (kind === 'word' && !common.has(key)) words.add(key);
    return words;
  };
  const sentencesWith = new Map<string, number>();
  for (const passage of text.passages) {
    if (passage.kind === 'caption') continue;
    for (const word of of(passage.tokens)) sentencesWith.set(word, (sentencesWith.get(word) ?? 0) + 1);
  }
  const headline = of(text.title);
  const weight = (word: string) => {
    const often = Math.log2(1 + (sentencesWith.get(word) ?? 0));
    return headline.has(word) ? often + HEADLINE_BONUS : often;
  };
  const pairs = pairsOf([text.title, ...text.passages.map(({ tokens }) => tokens)], new Set(text.language.commonWords));
  return { weight, of, headline, isPair: (first, second) => (pairs.get(`${first.key} ${second.key}`) ?? 0) > 1 };
}

/** How often two words that are not common stand side by side. */
function pairsOf(texts: readonly (readonly Token[])[], common: ReadonlySet<string>): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const tokens of texts) {
    for (let i = 1; i < tokens.length; i++) {
      const [first, second] = [tokens[i - 1]!, tokens[i]!];
      if (first.kind !== 'word' || second.kind !== 'word' || common.has(first.key) || common.has(second.key)) continue;
      const pair = `${first.key} ${second.key}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

/** 0 to 1: how much two sets of words share, as a part of the smaller one. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size ? shared / small.size : 0;
}
