import type { Language } from '../language';
import { lexicon } from '../text/lexicon';
import type { Token } from '../text/tokens';

/** Where a language has capitals, several words that all begin with one are a title: “Lost in Hong Kong”. */
export function isTitleCase(tokens: readonly Token[], language: Language): boolean {
  const { names, quotes } = language;
  const all = tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  // “ông Tám Lưới”
  const words = all.length > 2 && names.address.includes(all[0]!) ? all.slice(1) : all;
  // “DWTS”
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]!)) return true;
  const capitals = words.filter(text => /^\p{Lu}/u.test(text));
  const small = words.filter(text => !/^\p{Lu}/u.test(text) && text.length <= 3);
  // „Das ist das Ende“: where nouns have capitals, so have sentences.
  if (quotes.verbSecond && holdsAny(quotes.clauseWords, tokens, language)) return false;
  // "Sự cố Formosa là bài học": where words are short, few capitals make no title.
  const isMost = !names.mixedCase || capitals.length * 2 >= words.length;
  const isAll = capitals.length > 1 && isMost && capitals.length + small.length === words.length;
  return isAll && words[0] === capitals[0];
}

/** Whether an entry of a list of the pack stands among tokens. */
export function holdsAny(list: readonly string[], tokens: readonly Token[], language: Language): boolean {
  const entries = lexicon(list, language);
  return tokens.some((_, i) => entries.at(tokens, i) > 0);
}
