const KINDS = ['P', 'O', 'L', 'R'] as const;
type Kind = (typeof KINDS)[number];

/** A text with its marks taken out, "[R:Chủ tịch] [P:An]", and what they mark, in order. Marks may stand within marks. */
export function markedText(line: string): { text: string; marks: Record<Kind, string[]> } {
  let text = '';
  const open: { kind: Kind; start: number }[] = [];
  const found: { kind: Kind; start: number; end: number }[] = [];
  for (let at = 0; at < line.length; at++) {
    const kind = line[at] === '[' && line[at + 2] === ':' ? KINDS.find(letter => letter === line[at + 1]) : undefined;
    if (kind) {
      open.push({ kind, start: text.length });
      at += 2;
    } else if (line[at] === ']') {
      found.push({ ...open.pop()!, end: text.length });
    } else text += line[at];
  }
  const of = (kind: Kind) =>
    found
      .filter(mark => mark.kind === kind)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => text.slice(start, end));
  return { text, marks: { P: of('P'), O: of('O'), L: of('L'), R: of('R') } };
}
