import type { Quote } from './insights';
import type { Text } from './prepare';

export function findQuotes(_text: Text, ..._evidence: unknown[]): Quote[] {
  return [];
}
