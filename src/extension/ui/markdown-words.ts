import { allKinds, type Kind } from '../../core/kinds';
import type { Brief } from '../messages';
import type { Settings } from '../settings';
import type { BriefWords } from './brief-text';
import { dateInWords } from './dates';
import { wholeMinutes } from './reading-progress';
import { plural, t, uiLocale } from './words';

/** The words of the interface for a copied brief. */
export function markdownWords({ article, insights }: Brief, { pace }: Settings): BriefWords {
  return {
    keyPoints: t('keyPoints'),
    outline: t('outline'),
    kinds: Object.fromEntries(allKinds.map(kind => [kind, t(`kind_${kind}`)])) as Record<Kind, string>,
    minutes: plural('minutes', wholeMinutes(insights.minutes / pace)),
    published: article.published && dateInWords(article.published, uiLocale()),
  };
}
