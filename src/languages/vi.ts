import type { Language } from '../core/language';

export const vietnamese: Language = {
  code: 'vi',
  pace: 290,
  paceUnit: 'syllable',
  paceSource: 'our estimate, between the 240 and 340 syllables a minute of fluent adults',
  commonWords:
    'và của là có được cho trong không với các một những người này đã để khi đến từ ra vào cũng tại về như nhiều năm theo sẽ phải'.split(
      ' ',
    ),
  abbreviations: [
    'TP',
    'Tp',
    'Ths',
    'ThS',
    'TS',
    'PGS',
    'GS',
    'BS',
    'KTS',
    'LS',
    'NSƯT',
    'NSND',
    'St',
    'Mr',
    'Mrs',
    'Ms',
    'Dr',
  ],
  names: { address: ['ông', 'bà'], roles: [] },
  quotes: { speechVerbs: [] },
  figures: { units: [] },
  dates: { heads: [] },
  page: { furniture: [], bylinePrefixes: [], creditPrefixes: ['Ảnh'] },
};
