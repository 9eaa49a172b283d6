import type { Article } from '../../core/article';
import { FindingRow } from './finding-row';
import type { Jump } from './jump';
import { useKept } from './kept';
import { KindName } from './legend';
import type { ListedKind, Row } from './mentions';
import { OwnWords } from './own-words';
import { say } from './status-line';
import { number, plural, t } from './words';

/** Rows of a kind that are shown before the reader asks for all. */
const FIRST = 6;

interface Props {
  kind: ListedKind;
  rows: Row[];
  article: Article;
  jump: Jump;
}

/** Everything of one kind. */
export function FindingGroup({ kind, rows, article, jump }: Props) {
  const [all, setAll] = useKept<boolean>(`all ${kind}`, false);
  const hidden = rows.length - FIRST;
  // One row too many is shown rather than hidden behind a button of the same height.
  const shown = all || hidden <= 1 ? rows : rows.slice(0, FIRST);
  const toggle = () => {
    setAll(!all);
    say(plural('entries', all ? FIRST : rows.length));
  };
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>
        <OwnWords>
          <KindName kind={kind} /> <span class="count">{number(rows.length)}</span>
        </OwnWords>
      </h2>
      <ul class="rows">
        {shown.map(row => (
          <FindingRow key={row.key} row={row} article={article} jump={jump} />
        ))}
      </ul>
      {hidden > 1 && (
        <button type="button" class="show-more" aria-expanded={all} onClick={toggle}>
          <OwnWords>{all ? t('showFewer') : plural('showMore', hidden)}</OwnWords>
        </button>
      )}
    </section>
  );
}
