import type { DateWords } from '../../core/language';
import { undeterminedDates } from '../und/dates';

export const germanDates: DateWords = {
  ...undeterminedDates,
  clockHeads: ['gegen', 'kurz vor', 'kurz nach'],
  yearHeads: [],
  parts: ['Anfang', 'Mitte', 'Ende', 'anfang', 'letzten', 'vergangenen', 'kommenden', 'nächsten', 'diesen', 'vorigen'],
  openEnds: ['heute'],
  cues: ['am', 'im', 'ab', 'bis', 'seit', 'vom', 'vor', 'nach', 'von', 'zum', 'um', 'gegen', 'den', 'der', 'dem', 'des', 'Jahr', 'Jahre', 'Jahren', 'Jahres', 'zwischen', 'Ende'],
  dayCues: ['am', 'zum', 'bis zum', 'vom', 'ab dem', 'seit dem'],
  hourSpans: [],
  future: ['wird', 'werden', 'soll', 'sollen', 'will', 'geplant'],
  dayPeriods: { morgen: 0, Morgen: 0, früh: 0, Vormittag: 0, vormittag: 0, Mittag: null, mittag: null, Nachmittag: 12, nachmittag: 12, Abend: 12, abend: 12, Nacht: null, nacht: null, morgens: 0, vormittags: 0, mittags: null, nachmittags: 12, abends: 12, nachts: null },
  relativeYears: { 'des Vorjahres': -1, 'vergangenen Jahres': -1, 'letzten Jahres': -1, 'dieses Jahres': 0, 'kommenden Jahres': 1, 'nächsten Jahres': 1 },
  links: ['um', 'am', 'den', 'dem', 'gegen', 'des Jahres', 'im Jahr', 'im Jahre'],
  daySuffixes: ['.'],
  months: { Jänner: 1, Feber: 2, Maerz: 3, Sept: 9, 'Sept.': 9 },
  weekdays: { Sonnabend: 6 },
  ambiguous: [],
  dependent: ['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'jan', 'feb', 'apr', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez', 'morgen'],
  hours: ['Uhr', 'h'],
  minutes: ['Minuten'],
  seasons: { Frühjahr: null, Frühling: null, Sommer: null, Herbst: null, Winter: null, Ostern: null, Pfingsten: null, Weihnachten: [12, 12], Silvester: [12, 12], 'erste Quartal': [1, 3], 'ersten Quartal': [1, 3], 'zweite Quartal': [4, 6], 'zweiten Quartal': [4, 6], 'dritte Quartal': [7, 9], 'dritten Quartal': [7, 9], 'vierte Quartal': [10, 12], 'vierten Quartal': [10, 12], 'ersten Halbjahr': [1, 6], 'zweiten Halbjahr': [7, 12] },
  decades: ['er', 'er Jahre', 'er Jahren', 'er-Jahre', 'er-Jahren', 'ern'],
  centuries: ['. Jahrhundert', '. Jahrhunderts', '. Jahrhunderte', '. Jh.'],
};
