import type { Language } from '../../core/language';
import { undetermined } from '../und';
import { japaneseDates } from './dates';
import { japaneseFigures } from './figures';
import { japaneseNames } from './names';
import { japanesePage } from './page';
import { japaneseQuotes } from './quotes';

export const japanese: Language = {
  ...undetermined,
  ...japanesePage,
  names: japaneseNames,
  quotes: japaneseQuotes,
  figures: japaneseFigures,
  dates: japaneseDates,
  outline: {
    ...undetermined.outline,
    connectives: ['しかし', 'また', 'さらに', '一方', '一方で', 'そして', 'そのうえ', 'ただ', 'ただし', 'なお', 'このため', 'そのため', 'したがって', 'つまり', '例えば', 'ところが', 'それでも', 'それに', 'その後', 'まず', '次に', '最後に'],
    pronouns: ['これ', 'それ', 'この', 'その', 'こうした', 'そうした', '彼', '彼女', '彼ら', 'ここ', 'そこ', '私', '同氏', '同社', '同省'],
  },
};
