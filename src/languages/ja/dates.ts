import type { DateWords } from '../../core/language';
import { undeterminedDates } from '../und/dates';

export const japaneseDates: DateWords = {
  ...undeterminedDates,
  heads: ['昨年', '今年', '来年', '同'],
  clockHeads: ['翌'],
  future: ['予定', '見通し'],
  dayPeriods: { 朝: 0, 未明: 0, 早朝: 0, 正午: null, 夕方: 12, 夜: 12, 深夜: null },
  hours: ['時'],
  minutes: ['分'],
  decades: ['年代'],
  centuries: ['世紀'],
  seasons: { 春: null, 夏: null, 秋: null, 冬: null },
};
