import { checkArticle } from './check-message';
import { checkPlace, fields, isCount, isKept, isShort } from './check-values';
import type { BackgroundToPage, PageToBackground, PanelToPage } from './messages';

/** What a panel asks of the page as plain data of the shape we know, or null. The span may lie outside the article. */
export function checkPanelRequest(message: unknown): PanelToPage | null {
  const { type, span, key, value } = fields(message);
  if (type === 'analyseAnyway') return { type };
  if (type === 'keep') return isShort(key) && isKept(value) ? { type, key, value } : null;
  if (type !== 'reveal') return checkBackgroundRequest(message);
  const place = checkPlace(span);
  return place && { type, span: place };
}

/** What the background asks of the page, or null. */
export function checkBackgroundRequest(message: unknown): BackgroundToPage | null {
  const { type, by } = fields(message);
  return type === 'step' && (by === 1 || by === -1) ? { type, by } : null;
}

/** What a page asks of the background, or null. */
export function checkPageRequest(message: unknown): PageToBackground | null {
  const { type, minutes, article } = fields(message);
  if (type === 'understand') return { type, article: checkArticle(fields(article)) };
  if (type !== 'badge') return null;
  if (minutes === null) return { type, minutes };
  return isCount(minutes) && minutes >= 1 && minutes <= MOST_MINUTES ? { type, minutes } : null;
}

/** What fits on a badge. */
const MOST_MINUTES = 9999;
