import type { Article } from '../article';
import type { Pace } from '../insights';
import type { PageLanguage } from '../language';
import { segmentStarts } from './segments';
import { SPACELESS } from './tokens';

/**
 * Words of the body and the minutes they take at a pace (words a minute; the language's own unless the reader set one).
 * Captions do not count: most readers pass them over.
 */
export function readingTime(
  article: Article,
  language: PageLanguage,
  pace = language.pace,
): { words: number; minutes: number } {
  const words = article.blocks
    .filter(block => block.kind !== 'caption')
    .reduce((sum, block) => sum + countWords(block.text, language), 0);
  return { words, minutes: words / pace };
}

/** The pace of a language, as readers are told of it. */
export function paceOf({ pace, paceUnit, paceSource }: PageLanguage): Pace {
  return { perMinute: pace, unit: paceUnit, source: paceSource };
}

/** Words, syllables or characters: whatever the language's pace counts. */
export function countWords(text: string, language: PageLanguage): number {
  if (language.paceUnit === 'character') return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // From the first letter or digit of a word to its end: what is nothing but marks is no word.
  if (!SPACELESS.test(text)) return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  const starts = segmentStarts(text, language.code, 'word');
  return starts.filter((start, i) => /[\p{L}\p{N}]/u.test(text.slice(start, starts[i + 1]))).length;
}
