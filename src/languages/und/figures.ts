import type { FigureWords } from '../../core/language';

export const undeterminedFigures: FigureWords = {
  numberWords: { adds: {}, multiplies: {}, many: {}, joins: [], halves: [], points: [], divides: [], fractions: {}, marks: { k: 1e3 }, worth: 'counted' },
  units: [],
  percent: [],
  currencies: { cent: 'USD', cents: 'USD', céntimos: 'EUR', centavos: 'USD', centesimi: 'EUR' },
  counted: [],
  countedEndings: [],
  notCounted: [],
  countedLinks: ['de', 'di', 'd’', "d'"],
  heads: [],
  negatives: ['minus'],
  vagueHeads: [],
  rangeWords: ['a', 'al', 'à', 'ao', 'do', 'до', 'по', 'tot', 'til', 'till'],
  labels: [],
  notNumbers: [],
  notLabels: [],
  streets: [],
};
