import { Fragment } from 'preact';
import type { Kind } from '../../../core/kinds';
import type { Settings } from '../../settings';
import { Marked } from '../marked';
import { t } from '../words';

/** Words of a kind in the sample text: "{person:Elena Whitcombe}". */
const MARKED = /\{(\w+):([^}]+)\}/;

/** A few words with something of every kind, marked as the reader's choices would mark them in a page. */
export function Preview({ settings: { kinds, tint, linesOnly } }: { settings: Settings }) {
  // Text, kind, words, text, kind, words, text …
  const pieces = t('preview').split(MARKED);
  return (
    <p class="passage preview">
      {pieces.map((piece, i) => {
        if (i % 3 === 0) return <Fragment key={i}>{piece}</Fragment>;
        if (i % 3 === 1) return null;
        const kind = pieces[i - 1] as Kind;
        if (!kinds[kind]) return <Fragment key={i}>{piece}</Fragment>;
        return (
          <Marked key={i} kind={kind} tint={linesOnly ? 0 : kind === 'quote' ? tint / 2 : tint}>
            {piece}
          </Marked>
        );
      })}
    </p>
  );
}
