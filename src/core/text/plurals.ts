/** What a word may be several of, by the endings of plurals in its language: "coaches" of "coach" (and of "coache"). */
export function singulars(word: string, endings: readonly string[]): string[] {
  return endings.filter(ending => word.endsWith(ending)).map(ending => word.slice(0, -ending.length));
}
