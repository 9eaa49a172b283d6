import type { Span } from '../core/article';
import type { KeptValue } from './messages';

/** Whether a value is one that panels keep. */
export function isKept(value: unknown): value is KeptValue {
  return typeof value === 'number' || typeof value === 'boolean' || isShort(value);
}

/** Whether a value is a text that may be kept. */
export function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 500;
}

/** A span as it is, or null; it may lie outside the article. */
export function checkPlace(value: unknown): Span | null {
  const { block, start, end } = fields(value);
  return isCount(block) && isCount(start) && isCount(end) && start < end ? { block, start, end } : null;
}

/** What can be asked of any value. */
export function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Whether a value is a whole number from zero on. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
