import type { Article } from './article';
import type { Language } from './language';

/** Words of the body and the minutes they take; captions do not count. `pace` overrides the language's own. */
export function readingTime(
  article: Article,
  language: Language,
  pace = language.pace,
): { words: number; minutes: number } {
  const words = article.blocks
    .filter(block => block.kind !== 'caption')
    .reduce((sum, block) => sum + countWords(block.text, language), 0);
  return { words, minutes: words / pace };
}

/** Words, syllables or characters: whatever the language's pace counts. */
export function countWords(text: string, language: Language): number {
  if (language.paceUnit === 'character') return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
