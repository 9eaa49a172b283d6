import type { Language } from '../core/language';
import { japaneseDates } from './ja-dates';
import { japaneseFigures } from './ja-figures';
import { japaneseQuotes } from './ja-quotes';
import { undetermined } from './und';

export const japanese: Language = {
  ...undetermined,
  code: 'ja',
  pace: 357,
  paceUnit: 'character',
  paceSource: 'Trauzettel-Klosinski & Dietz 2012, doi.org/10.1167/iovs.11-8284',
  // `identifyLanguage` counts runs of letters, and Japanese writes no spaces: these are short runs between kanji and marks.
  commonWords: 'の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる'.split(' '),
  quotes: japaneseQuotes,
  figures: japaneseFigures,
  dates: japaneseDates,
  outline: {
    ...undetermined.outline,
    connectives: ['しかし', 'また', 'さらに', '一方', '一方で', 'そして', 'そのうえ', 'ただ', 'ただし', 'なお', 'このため', 'そのため', 'したがって', 'つまり', '例えば', 'ところが', 'それでも', 'それに', 'その後', 'まず', '次に', '最後に'],
    pronouns: ['これ', 'それ', 'この', 'その', 'こうした', 'そうした', '彼', '彼女', '彼ら', 'ここ', 'そこ', '私', '同氏', '同社', '同省'],
  },
};
