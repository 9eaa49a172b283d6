import type { FigureWords } from '../../core/language';

export const undeterminedFigures: FigureWords = {
  numberWords: { adds: {}, multiplies: {}, many: {}, joins: [], halves: [], points: [], divides: [], fractions: {}, marks: { k: 1e3 }, worth: 'counted' },
  units: [],
  percent: [],
  currencies: { cent: 'USD', cents: 'USD', céntimos: 'EUR', centavos: 'USD', centesimi: 'EUR' },
  counted: [],
  countedEndings: [],
  notCounted: [],
  countedLinks: [],
  heads: [],
  negatives: ['minus'],
  vagueHeads: [],
  rangeWords: [],
  labels: [],
  notLabels: [],
  streets: [],
};
