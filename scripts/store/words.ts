import type { Kind } from '../../src/core/kinds';
import { english } from '../../tests/panel/samples/english';
import { vietnamese } from '../../tests/panel/samples/vietnamese';
import type { Paper } from './newspaper';

interface StoreWords {
  paper: Paper;
  /** What the screens say, tab by tab. */
  claims: { outline: string; figures: string; quotes: string };
  tagline: string;
  samples: Record<Kind, string>;
}

/** What the pictures say, in each language of the interface. */
export const storeWords: Record<'en' | 'vi', StoreWords> = {
  en: {
    paper: {
      name: 'The Larkfield Post',
      sections: ['News', 'City', 'Business', 'Culture', 'Sport'],
      article: english.article,
    },
    claims: {
      outline: 'The shape of a story, before you read it',
      figures: 'Who, what, where, how much: each a link to its place',
      quotes: 'Who said what, in their own words',
    },
    tagline: 'The shape of a news article, before and while you read it. On your device alone.',
    samples: {
      quote: '“…”',
      person: 'Ada Whitlock',
      organisation: 'Harbour Office',
      place: 'Larkfield',
      figure: '$412 million',
      date: 'March 14',
    },
  },
  vi: {
    paper: {
      name: 'Báo Sông Thu',
      sections: ['Thời sự', 'Kinh tế', 'Đời sống', 'Văn hóa', 'Thể thao'],
      article: vietnamese.article,
    },
    claims: {
      outline: 'Nắm bố cục bài báo trước khi đọc',
      figures: 'Ai, ở đâu, bao nhiêu: nhấn là tới đúng chỗ trong bài',
      quotes: 'Ai đã nói gì, nguyên văn',
    },
    tagline: 'Bố cục của bài báo, trước và trong khi đọc. Chỉ trên máy của bạn.',
    samples: {
      quote: '“…”',
      person: 'Lê Thị Hạnh',
      organisation: 'Bộ Xây dựng',
      place: 'Sơn Hà',
      figure: '1.250 tỷ đồng',
      date: 'sáng 14-3',
    },
  },
};
