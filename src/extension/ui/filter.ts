import type { Row } from './mentions';

/** Whether a row holds all words of a query, whatever the case and the accents: "duc" finds "Đức". */
export function matches(row: Row, query: string): boolean {
  const text = fold([row.label, row.role, row.context].join(' '));
  return fold(query)
    .split(/\s+/)
    .every(word => text.includes(word));
}

/** Đ and ø are letters of their own, not marked ones, and have to be told apart from accents. */
const letters: Record<string, string> = { đ: 'd', ø: 'o', ł: 'l', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đøłıßæœ]/g, letter => letters[letter]!);
}
