import type { NameEvidence } from './name-evidence';
import { type Mention, type Mentions, nameKey, wordsOf } from './name-mentions';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/**
 * "Regulatory Compliance" over a paragraph, "Measurable: …" at the head of an item: capitals that say nothing, unless the words are
 * a person's.
 */
export function isLabel({ sentence, from, to }: Mention, phrases: NamePhrases): boolean {
  const { words, kind, bare } = sentence;
  if (kind === 'caption' || phrases.givenNames.has(words[from]) || phrases.surnames.has(words[to - 1])) return false;
  if (kind === 'heading' || bare || isTitled(words, phrases)) return true;
  const after = words[to];
  const isHead = words.slice(0, from).every(word => word.kind !== 'word');
  return isHead && (!after || /^[:–—-]$/u.test(after.text));
}

/** Words of the longest line in the style of titles that is taken for one whatever it holds. */
const LONGEST_LABEL = 8;

/** "Define the Event Timeline": a short line without a full stop, whose words have capitals but for those that join them. */
function isTitled(words: readonly Word[], { joiners, articles }: NamePhrases): boolean {
  const plain = words.every(word => word.capital || word.kind !== 'word' || joiners.has(word) || articles.has(word));
  return plain && words.length > 1 && words.length <= LONGEST_LABEL && words.at(-1)!.kind === 'word';
}

/** "Customer Feedback", "the Team": words that the article writes in lower case elsewhere, and no person's. */
export function areCommon(words: readonly Word[], phrases: NamePhrases, evidence: NameEvidence): boolean {
  const { givenNames, openers } = phrases;
  const isCommon = (word: Word) => word.kind !== 'word' || openers.has(word) || evidence.common(word);
  return !givenNames.has(words[0]) && words.every(isCommon);
}

/** Takes back the bodies that are labels alone, of words that are common ones elsewhere: "Task Management" over a paragraph. */
export function dropLabels(mentions: Mentions, phrases: NamePhrases, evidence: NameEvidence): void {
  const named = new Set<string>();
  const labels: Mention[] = [];
  for (const mention of mentions.all) {
    if (mention.kind !== 'organisation') continue;
    const words = wordsOf(mention).filter(({ kind }) => kind === 'word');
    const common = words.length > 1 && words.every(word => evidence.lower(word) || phrases.joiners.has(word));
    if (common && isLabel(mention, phrases)) labels.push(mention);
    else named.add(nameKey(wordsOf(mention)));
  }
  for (const mention of labels) if (!named.has(nameKey(wordsOf(mention)))) mention.kind = 'other';
}
