import type { Figure } from '../insights';
import { fold } from '../text/phrase-book';
import type { Text } from '../text/prepare';
import type { Unit } from './units';

/** A figure with what its rank depends on. */
export interface RankedFigure extends Figure {
  kind: Unit['kind'] | 'bare';
}

// Money and shares are what a story about figures is about; a bare number says little.
const WEIGHT: Record<RankedFigure['kind'], number> = {
  money: 3,
  percent: 3,
  measure: 1.5,
  counted: 2,
  noun: 1.5,
  bare: 0,
};

/** The most telling figures first: those of the headline and standfirst, money and percent before counts, the frequent. */
export function rankFigures(figures: RankedFigure[], text: Text): Figure[] {
  const title = fold(text.article.title);
  const firstParagraph = text.article.blocks.findIndex(block => block.kind === 'paragraph');
  const score = ({ kind, spans, value }: RankedFigure): number => {
    const first = spans[0]!;
    const printed = fold(text.article.blocks[first.block]!.text.slice(first.start, first.end));
    return (
      WEIGHT[kind] +
      (title.includes(printed) ? 3 : 0) +
      (spans.some(span => span.block <= firstParagraph) ? 2 : 0) +
      Math.log2(spans.length) +
      ((value ?? 0) >= 1e6 ? 1 : 0)
    );
  };
  const scored = figures.map(figure => ({ figure, score: score(figure) }));
  return scored.sort((a, b) => b.score - a.score).map(({ figure: { kind: _, ...figure } }) => figure);
}
