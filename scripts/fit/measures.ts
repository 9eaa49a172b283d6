const TOKEN =
  /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|(?:(?![\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{N}_])+/gu;

/** Words of a text in lower case; characters of scripts that write no spaces. */
export function tokensOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(TOKEN) ?? [];
}

/** Runs of `length` tokens, or the whole where it is shorter. */
export function shinglesOf(tokens: readonly string[], length = 4): string[] {
  const count = Math.max(1, tokens.length - length + 1);
  return Array.from({ length: count }, (_, i) => tokens.slice(i, i + length).join(' '));
}

/** F1 of two texts as bags of tokens. */
export function overlap(a: string, b: string): number {
  const [ours, theirs] = [tokensOf(a), tokensOf(b)];
  const left = new Map<string, number>();
  for (const token of theirs) left.set(token, (left.get(token) ?? 0) + 1);
  let both = 0;
  for (const token of ours) {
    const rest = left.get(token) ?? 0;
    if (rest > 0) both++;
    left.set(token, rest - 1);
  }
  return ours.length + theirs.length > 0 ? (2 * both) / (ours.length + theirs.length) : 1;
}
