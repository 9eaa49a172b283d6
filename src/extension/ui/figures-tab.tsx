import type { Brief } from '../messages';
import type { Jump } from './jump';
import { LineSample } from './legend';
import { type ListedKind, type Row, rowsOf } from './mentions';
import { PageText } from './page-text';
import { number, t } from './words';

const listed: readonly ListedKind[] = ['person', 'organisation', 'place', 'figure', 'date'];

/** Who and what the story is about. */
export function FiguresTab({ brief: { article, insights }, jump }: { brief: Brief; jump: Jump }) {
  return (
    <div lang={article.language}>
      {listed.map(kind => {
        const rows = rowsOf(kind, article, insights);
        return (
          rows.length > 0 && (
            <section key={kind}>
              <h2 lang={t('locale')}>
                <LineSample kind={kind} /> {t(`kind_${kind}`)} <span class="count">{number(rows.length)}</span>
              </h2>
              <ul class="rows">
                {rows.map(row => (
                  <FindingRow key={row.key} row={row} jump={jump} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

function FindingRow({ row, jump: { jump } }: { row: Row; jump: Jump }) {
  return (
    <li>
      <button type="button" onClick={() => jump(row.key, row.spans)}>
        <PageText>{row.label}</PageText>
        {row.role && <PageText>{row.role}</PageText>}
      </button>
    </li>
  );
}
