import { compareSpans, type Span } from '../article';
import type { Figure, Name } from '../insights';
import { firstWhere } from '../text/bisect';

/** Figures without the numbers that belong to a name: "Bệnh viện Quân y | 175". */
export function withoutNumbersOfNames(figures: readonly Figure[], names: readonly Name[]): Figure[] {
  const named = names.flatMap(({ spans }) => spans).sort(compareSpans);
  const isNamed = (span: Span): boolean => {
    const before = named[firstWhere(named, name => compareSpans(name, span) > 0) - 1];
    return before?.block === span.block && before.end > span.start;
  };
  return figures.flatMap(figure => {
    const spans = figure.spans.filter(span => !isNamed(span));
    if (spans.length === figure.spans.length) return figure;
    return spans.length > 0 ? { ...figure, spans } : [];
  });
}
