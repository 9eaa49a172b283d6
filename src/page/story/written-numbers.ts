/**
 * Small whole numbers as the characters of a text, which takes half the room of a list in a file that every page pays for.
 * `nought` is the character for 0: from "@" on, -1, 0 and 2 are "?@B".
 */
export function written(numbers: readonly number[], nought: string): string {
  return numbers.map(number => String.fromCharCode(number + nought.charCodeAt(0))).join('');
}

/** The numbers that were written so. */
export function numbersIn(text: string, nought: string): number[] {
  return Array.from(text, character => character.charCodeAt(0) - nought.charCodeAt(0));
}
