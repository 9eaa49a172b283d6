import type { DateWords } from '../../core/language';
import { undeterminedDates } from '../und/dates';

export const japaneseDates: DateWords = {
  ...undeterminedDates,
  heads: ['昨年', '今年', '今年の', '来年', '来年の', '昨年の', '同', '今月', '今月の', '来月', '来月の', '先月', '先月の', '同月', '翌月', '前月', '同年'],
  perDay: ['あたり', '当たり', '平均'],
  months: { 一月: 1, 二月: 2, 三月: 3, 四月: 4, 五月: 5, 六月: 6, 七月: 7, 八月: 8, 九月: 9, 十月: 10, 十一月: 11, 十二月: 12 },
  clockHeads: ['翌'],
  future: ['予定', '見通し'],
  dayPeriods: { 朝: 0, 未明: 0, 早朝: 0, 正午: null, 夕方: 12, 夜: 12, 深夜: null },
  hours: ['時'],
  minutes: ['分'],
  decades: ['年代'],
  centuries: ['世紀'],
  seasons: { 春: null, 夏: null, 秋: null, 冬: null, 第1四半期: [1, 3], 第2四半期: [4, 6], 第3四半期: [7, 9], 第4四半期: [10, 12] },
};
