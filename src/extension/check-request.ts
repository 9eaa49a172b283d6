import { checkPlace, fields, isKept, isShort } from './check-values';
import type { BackgroundToPage, PanelToPage } from './messages';

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
