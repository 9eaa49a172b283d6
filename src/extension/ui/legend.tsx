import { useMemo } from 'preact/hooks';
import { allKinds, type Kind } from '../../core/kinds';
import type { Brief } from '../messages';
import { isPaused, type Settings } from '../settings';
import { changeSettings } from '../settings-store';
import { Marked } from './marked';
import { rowsOf } from './mentions';
import { number, t } from './words';

interface Props {
  brief: Brief;
  known: boolean;
  settings: Settings;
}

/** A chip per kind that is marked with its line, counts its findings and switches it. */
export function Legend({ brief, known, settings }: Props) {
  const counts = useMemo(() => allKinds.map(kind => count(kind, brief)), [brief]);
  const toggle = (kind: Kind) => changeSettings(now => ({ kinds: { ...now.kinds, [kind]: !now.kinds[kind] } }));
  return (
    <ul
      class="chips"
      aria-label={t('options_kinds')}
      data-off={settings.highlights && !isPaused(settings, brief.article.url) ? undefined : ''}
    >
      {allKinds.map((kind, i) => (
        <li key={kind}>
          <Chip
            kind={kind}
            count={known ? counts[i] : undefined}
            on={settings.kinds[kind]}
            onClick={() => toggle(kind)}
          />
        </li>
      ))}
    </ul>
  );
}

interface ChipProps {
  kind: Kind;
  /** Undefined as long as nobody has counted. */
  count: number | undefined;
  on: boolean;
  onClick(): void;
}

function Chip({ kind, count, on, onClick }: ChipProps) {
  return (
    <button type="button" class="chip" data-none={count === 0 ? '' : undefined} aria-pressed={on} onClick={onClick}>
      <KindName kind={kind} /> <span class="count">{count !== undefined && number(count)}</span>
    </button>
  );
}

/** The word for a kind, marked as the kind is marked in the page: whoever reads it needs no other legend. */
export function KindName({ kind }: { kind: Kind }) {
  return <Marked kind={kind}>{t(`kind_${kind}`)}</Marked>;
}

function count(kind: Kind, { article, insights }: Brief): number {
  return kind === 'quote' ? insights.found.quote.length : rowsOf(kind, article, insights).length;
}
