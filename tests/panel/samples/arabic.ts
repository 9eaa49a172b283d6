import type { Article } from '../../../src/core/article';
import { mark } from './mark';

/** A short report in a script that runs from right to left, written for the screenshots; all names are invented. */
const article: Article = {
  url: 'https://www.sahifa.example/jisr',
  title: 'المدينة تفتتح جسر الميناء بعد أحد عشر عاما من الانتظار',
  byline: 'سلمى الراوي',
  published: '2026-03-14',
  language: 'ar',
  blocks: [
    {
      kind: 'paragraph',
      text: 'افتتحت المدينة يوم السبت جسر الميناء الذي بلغت تكلفته 412 مليون دولار، ويربط بين ضفتي النهر لأول مرة منذ عام 1962.',
    },
    { kind: 'heading', level: 2, text: 'انتظار طويل' },
    {
      kind: 'paragraph',
      text: 'قال رئيس البلدية: «قيل لنا إن الجسر لن يكتمل أبدا، واليوم عبرته ابنتي إلى مدرستها». ويتوقع أن يعبره 31 ألف شخص يوميا بحلول عام 2028.',
    },
    { kind: 'heading', level: 2, text: 'التكلفة والرسوم' },
    {
      kind: 'paragraph',
      text: 'ستدفع السيارات رسوما قدرها 2.5 دولار حتى 1 سبتمبر 2041، أما الحافلات والدراجات فتعبر مجانا.',
    },
  ],
};

export const arabic = mark(article, {
  words: 65,
  minutes: 1.2,
  pace: { perMinute: 138, unit: 'word', source: 'Trauzettel-Klosinski & Dietz 2012' },
  keyPoints: ['ويتوقع أن يعبره 31 ألف شخص يوميا بحلول عام 2028.'],
  quotes: [['«قيل لنا إن الجسر لن يكتمل أبدا، واليوم عبرته ابنتي إلى مدرستها»', 'رئيس البلدية']],
  people: [['رئيس البلدية', undefined]],
  organisations: [],
  places: ['جسر الميناء'],
  figures: [
    ['412 مليون دولار', 412e6, 'USD', 'بلغت تكلفته 412 مليون دولار'],
    ['31 ألف شخص', 31000, 'شخص'],
    ['2.5 دولار', 2.5, 'USD', 'ستدفع السيارات رسوما قدرها 2.5 دولار'],
  ],
  dates: [
    ['عام 1962', '1962'],
    ['1 سبتمبر 2041', '2041-09-01'],
  ],
});
