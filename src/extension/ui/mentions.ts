import { type Article, compareSpans, type Span, textOf } from '../../core/article';
import type { Insights, Quote } from '../../core/insights';
import { allKinds, type Kind } from '../../core/kinds';

/** The kinds that are listed under "Key figures"; quotes have a list of their own. */
export type ListedKind = Exclude<Kind, 'quote'>;

export const listedKinds = allKinds.filter((kind): kind is ListedKind => kind !== 'quote');

/** One line of a list: something found in the article, and every place where it is mentioned. */
export interface Row {
  /** Unique among all rows. */
  key: string;
  /** The name, the quantity or the date as printed. */
  label: string;
  /** A person's role. */
  role?: string;
  /** A date as ISO 8601. */
  iso?: string;
  /** The words around a figure or date that say what it is about. */
  context?: string;
  /** In reading order, never empty. */
  spans: Span[];
  /** What a person said. */
  said: Quote[];
}

/** The rows of one kind: names by number of mentions, figures and dates in reading order with equal ones as one row. */
export function rowsOf(kind: ListedKind, article: Article, { found }: Insights): Row[] {
  switch (kind) {
    case 'figure':
      return merge(
        found.figure.map(({ spans, value, unit, context }) => ({
          ...quantity(kind, article, spans, context),
          key: `figure:${value === undefined ? textOf(article, spans[0]!) : `${value} ${unit ?? ''}`}`,
        })),
      );
    case 'date':
      return merge(
        found.date.map(({ spans, iso, context }) => ({
          ...quantity(kind, article, spans, context),
          key: `date:${iso ?? textOf(article, spans[0]!)}`,
          iso,
        })),
      );
    default:
      return merge(
        found[kind].map(({ name, role, spans, roleSpans = [] }) => ({
          key: `${kind}:${name}`,
          label: name,
          role,
          spans: [...spans, ...roleSpans],
          said: kind === 'person' ? found.quote.filter(quote => nameOf(quote) === name) : [],
        })),
      ).sort((a, b) => b.spans.length - a.spans.length);
  }
}

function quantity(kind: ListedKind, article: Article, spans: Span[], context: Span | undefined): Row {
  const label = textOf(article, spans[0]!);
  const around = context && textOf(article, context);
  return { key: `${kind}:${label}`, label, context: around === label ? undefined : around, spans, said: [] };
}

/** Rows with the same key become one, in the order of their first. */
function merge(rows: Row[]): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const first = merged.get(row.key);
    merged.set(row.key, first ? { ...first, spans: [...first.spans, ...row.spans] } : row);
  }
  return [...merged.values()].map(row => ({ ...row, spans: row.spans.toSorted(compareSpans) }));
}

/** Whose words a quote is, and in which role. */
export function speakerOf(quote: Quote, { found }: Insights): { name?: string; role?: string } {
  const name = nameOf(quote);
  return { name, role: found.person.find(person => person.name === name)?.role };
}

/** As the list of people has it, if it does. */
function nameOf({ speaker }: Quote): string | undefined {
  return speaker?.person ?? speaker?.name;
}

/** What a quote says, its parts one below the other. */
export function quoteText(article: Article, quote: Quote): string {
  return quote.spans.map(span => textOf(article, span)).join('\n');
}
