import type { FigureWords } from '../core/language';
import { numerals } from './numerals';
import { undeterminedFigures } from './und/figures';

/** What Chinese and Korean count with beside the units of CLDR. */
export const chineseFigures: FigureWords = {
  ...undeterminedFigures,
  numberWords: numerals.zh,
  percent: ['个百分点', '個百分點', '百分点', '百分點', '巴仙'],
  units: ['成', '折', '倍', '岁', '歲', '周岁', '个月', '個月', '个小时', '個小時', '年', '亩', '畝', '斤', '公斤', '公里', '里', '度'],
  rangeWords: ['至', '到'],
  currencies: { 元: 'CNY', 块: 'CNY', 块钱: 'CNY', 塊: 'TWD', 角: 'CNY', 毛: 'CNY', 美分: 'USD', 港币: 'HKD', 港元: 'HKD', 日元: 'JPY', 日圆: 'JPY', 日本銭: 'JPY', 台币: 'TWD', 新台币: 'TWD' },
  counted: '人 名 位 个 個 家 次 起 例 件 项 項 辆 輛 艘 架 台 座 栋 棟 所 户 戶 间 間 张 張 本 部 场 場 场比赛 种 種 条 條 只 隻 头 頭 匹 棵 颗 顆 枚 份 层 層 套 批 票 席 分 亿人 万人'.split(' '),
  notCounted: ['成不变', '成不變', '成为', '成功', '成立', '成员', '成本', '成都', '折腾', '度过', '个人'],
};

export const koreanFigures: FigureWords = {
  ...undeterminedFigures,
  numberWords: numerals.ko,
  percent: ['퍼센트', '퍼센트포인트', '프로'],
  units: ['세', '살', '개월', '시간', '주', '년', '배', '평', '도'],
  rangeWords: ['에서', '부터', '내지'],
  currencies: { 원: 'KRW', 달러: 'USD', 센트: 'USD', 엔: 'JPY', 위안: 'CNY', 유로: 'EUR', 파운드: 'GBP' },
  counted: '명 개 대 곳 건 채 마리 가구 권 장 병 척 석 표 회 번 점 호 층 편 그루 개국 명의'.split(' '),
};
