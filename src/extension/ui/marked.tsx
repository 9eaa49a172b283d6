import type { ComponentChildren } from 'preact';
import { type Kind, kinds } from '../../core/kinds';

interface Props {
  kind: Kind;
  /** Percent of the kind's colour behind the words, instead of the usual. */
  tint?: number;
  children: ComponentChildren;
}

/** Words, marked as a kind is marked in the page. */
export function Marked({ kind, tint, children }: Props) {
  const { line, light, dark } = kinds[kind];
  return (
    <span
      class="sample"
      style={{
        '--light': light,
        '--dark': dark,
        '--tint': tint === undefined ? undefined : `${tint}%`,
        textDecorationStyle: line === 'none' ? undefined : line,
      }}
      data-line={line}
    >
      {children}
    </span>
  );
}
