import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Brief } from '../messages';
import { directionOf, displayText } from './display-text';
import { matches } from './filter';
import { FindingGroup } from './finding-group';
import { IconButton } from './icon-button';
import { ClearIcon } from './icons';
import type { Jump } from './jump';
import { useKept } from './kept';
import { listedKinds, rowsOf } from './mentions';
import { onRowKey } from './row-keys';
import { say } from './status-line';
import { plural, t } from './words';

/** Milliseconds without a key after which the reader has typed what they look for. */
const TYPED = 700;

/** Who and what the story is about. */
export function FiguresTab({ brief: { article, insights }, jump }: { brief: Brief; jump: Jump }) {
  const [query, setQuery] = useKept<string>('filter', '');
  const all = useMemo(
    () => listedKinds.map(kind => ({ kind, rows: rowsOf(kind, article, insights) })),
    [article, insights],
  );
  const groups = all
    .map(({ kind, rows }) => ({ kind, rows: rows.filter(row => matches(row, query)) }))
    .filter(({ rows }) => rows.length > 0);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const nothing = t('nothingMatches', displayText(query));
  useEffect(() => {
    if (query === '') return;
    const timer = setTimeout(() => say(count > 0 ? plural('entries', count) : nothing), TYPED);
    return () => clearTimeout(timer);
  }, [query, count]);

  if (all.every(({ rows }) => rows.length === 0)) return <p class="empty">{t('figuresEmpty')}</p>;
  return (
    <>
      <Filter query={query} onQuery={setQuery} />
      {/* The keys come from the buttons inside; the list itself is not a control. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div lang={article.language} dir={directionOf(article)} onKeyDown={event => onRowKey(event, event.currentTarget)}>
        {groups.map(({ kind, rows }) => (
          <FindingGroup key={kind} kind={kind} rows={rows} article={article} jump={jump} />
        ))}
      </div>
      {count === 0 && <p class="empty">{nothing}</p>}
    </>
  );
}

function Filter({ query, onQuery }: { query: string; onQuery(query: string): void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <div class="search">
      <input
        ref={field}
        class="filter"
        type="search"
        placeholder={t('filter')}
        aria-label={t('filter')}
        aria-keyshortcuts="/"
        value={query}
        onInput={event => onQuery(event.currentTarget.value)}
        onKeyDown={event => {
          // Escape would close the popup; the first one empties the field.
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onQuery('');
        }}
      />
      {/* For the mouse and for fingers: the keyboard has Escape. Firefox has no button of its own. */}
      {query !== '' && (
        <IconButton
          tabIndex={-1}
          title={t('clear')}
          onClick={() => {
            onQuery('');
            field.current?.focus();
          }}
        >
          <ClearIcon />
        </IconButton>
      )}
    </div>
  );
}
