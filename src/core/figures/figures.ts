import { compareSpans, type Span } from '../article';
import type { Figure, Moment } from '../insights';
import type { Language } from '../language';
import { figureContext } from '../text/context';
import { fold } from '../text/phrase-book';
import type { Passage, Text } from '../text/prepare';
import { figureReader } from './figure-reader';
import type { Quantity } from './quantity';
import { type RankedFigure, rankFigures } from './rank-figures';

/**
 * The quantities of an article: money, percentages, measures, ages, counts with their noun. Numbers that name or order
 * things (pages, model names, telephone numbers, scores) and those inside `dates` are left out. The most telling come
 * first; the same figure mentioned again is one entry with several spans.
 */
export function findFigures(text: Text, dates: readonly Moment[]): Figure[] {
  const reader = figureReader(text.language);
  const taken = spansByBlock(dates);
  const figures = new Map<string, RankedFigure>();
  for (const passage of text.passages) {
    for (const quantity of reader.read(passage, taken.get(passage.block) ?? [])) {
      const figure = toFigure(passage, text.language, quantity);
      const key = keyOf(passage, quantity);
      const known = figures.get(key);
      if (known) known.spans.push(...figure.spans);
      else figures.set(key, figure);
    }
  }
  return rankFigures([...figures.values()], text);
}

/** The spans of all dates by block, in reading order. */
function spansByBlock(dates: readonly Moment[]): Map<number, Span[]> {
  const byBlock = new Map<number, Span[]>();
  for (const span of dates.flatMap(date => date.spans).sort(compareSpans)) {
    const same = byBlock.get(span.block);
    if (same) same.push(span);
    else byBlock.set(span.block, [span]);
  }
  return byBlock;
}

function toFigure(passage: Passage, language: Language, quantity: Quantity): RankedFigure {
  const { start, end, number, unit, compound } = quantity;
  const span = { block: passage.block, start, end };
  const context = figureContext(passage, span, language);
  return {
    spans: [span],
    ...(number.value !== undefined && !compound && { value: number.value }),
    ...(unit && { unit: unit.unit }),
    ...(context && { context }),
    kind: unit?.kind ?? 'bare',
  };
}

/** Equal for figures that say the same: "3,2 tỷ đồng" and "3.200.000.000 đồng". */
function keyOf({ text }: Passage, { start, end, number, upper, unit, compound }: Quantity): string {
  if (number.value === undefined || compound) return fold(text.slice(start, end));
  return [number.value, upper?.value, fold(unit?.unit ?? '')].join(' ');
}
