const DENSE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
/** Letters of an alphabet that say as much as one character of a dense script: 事故 is "accident". */
const LETTERS_PER_CHARACTER = 3;

/** How much a text says, in letters of an alphabet, so that Chinese and English lines compare. */
export function sizeOf(text: string): number {
  return text.length + (LETTERS_PER_CHARACTER - 1) * countOf(text, DENSE);
}

/** A text reduced to what stays the same when it is set in another place: its letters and digits in lower case. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a style sheet, and no space, keeps two texts apart: <span>Hà Nội</span>Hiện, <i>data</i>The. */
export function areRunTogether(before: string, after: string): boolean {
  return /\p{Ll}{2}[.!?…]?$/u.test(before.slice(-4)) && /^\p{Lu}/u.test(after.slice(0, 2));
}

/** How often a global pattern matches. */
export function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
