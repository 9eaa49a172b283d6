import { checkArticle } from './check-article';
import { fields, isCount } from './check-values';
import type { PageToBackground } from './messages';

/** What a page asks of the background, or null. */
export function checkPageRequest(message: unknown): PageToBackground | null {
  const { type, minutes, article } = fields(message);
  if (type === 'understand') return { type, article: checkArticle(article) };
  if (type !== 'badge') return null;
  if (minutes === null) return { type, minutes };
  return isCount(minutes) && minutes >= 1 && minutes <= MOST_MINUTES ? { type, minutes } : null;
}

/** What fits on a badge. */
const MOST_MINUTES = 9999;
