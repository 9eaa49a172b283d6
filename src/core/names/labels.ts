import type { Mention } from './name-mentions';
import type { NamePhrases } from './name-words';

/**
 * "Regulatory Compliance" over a paragraph, "Measurable: …" at the head of an item: capitals that say nothing, unless the words are
 * a person's.
 */
export function isLabel({ sentence, from, to }: Mention, phrases: NamePhrases): boolean {
  const { words, kind, bare } = sentence;
  if (kind === 'caption' || phrases.givenNames.has(words[from]) || phrases.surnames.has(words[to - 1])) return false;
  if (kind === 'heading' || bare) return true;
  const after = words[to];
  const isHead = words.slice(0, from).every(word => word.kind !== 'word');
  return isHead && (!after || /^[:–—-]$/u.test(after.text));
}
