import { expect, test } from 'vitest';
import { readDate } from '../../../src/page/metadata/visible-date';

test.each([
  ['Thứ tư, 4/9/2024 11:05 GMT+7', 'vi', '2024-09-04T11:05+07:00'],
  ['04/09/2024 14:05 (GMT+7)', 'vi', '2024-09-04T14:05+07:00'],
  ['14:05 ngày 4/9/2024', 'vi', '2024-09-04T14:05'],
  ['21:42 - 05/06/2015', 'vi', '2015-06-05T21:42'],
  ['ngày 4 tháng 9 năm 2024', 'vi', '2024-09-04'],
  ['04 Tháng 9, 2024', 'vi', '2024-09-04'],
  ['September 4, 2024 at 3:05 p.m.', 'en', '2024-09-04T15:05'],
  ['4th Sept 2024', 'en-GB', '2024-09-04'],
  ['Fri, 03 May 2024 15:47:00 GMT', 'en', '2024-05-03T15:47:00Z'],
  ['4 de septiembre de 2024', 'es', '2024-09-04'],
  ['Le 4 septembre 2024 à 10h05', 'fr', '2024-09-04T10:05'],
  ['4. September 2024, 10:05 Uhr', 'de', '2024-09-04T10:05'],
  ['4 września 2024', 'pl', '2024-09-04'],
  ['4 сентября 2024 года, 10:05', 'ru', '2024-09-04T10:05'],
  ['4 ноя 2023, 10:05', 'ru', '2023-11-04T10:05'],
  ['1º de setembro de 2024', 'pt', '2024-09-01'],
  ['1er septembre 2024', 'fr', '2024-09-01'],
  ['4 กันยายน 2567', 'th', '2024-09-04'],
  ['4 Σεπτεμβρίου 2024', 'el', '2024-09-04'],
  ['2024. szeptember 4. 10:05', 'hu', '2024-09-04T10:05'],
  ['2024年9月4日 10:05', 'zh', '2024-09-04T10:05'],
  ['２０２４年９月４日', 'ja', '2024-09-04'],
  ['2024년 9월 4일', 'ko', '2024-09-04'],
  ['2024-09-04T10:52:00+0700', 'en', '2024-09-04T10:52:00+07:00'],
  ['20240904', 'en', '2024-09-04'],
])('reads %j in %s', (text, language, date) => {
  expect(readDate(text, language)).toBe(date);
});

test.each([
  ['9/4/2024', 'en-US', '2024-09-04'],
  ['9/4/2024', 'en-GB', '2024-04-09'],
  ['9/4/2024', 'vi', '2024-04-09'],
  ['13/4/2024', 'en-US', '2024-04-13'],
])('takes day and month of %j in the order of %s', (text, language, date) => {
  expect(readDate(text, language)).toBe(date);
});

test.each([
  ['4 September', 'en'],
  ['31/2/2024', 'vi'],
  ['4/9/1824', 'vi'],
  ['Call 028 3930 2024', 'en'],
  ['1 marathon 2024', 'en'],
  ['4/9/2024', 'not a language'],
])('finds no other date in %j', (text, language) => {
  const date = readDate(text, language);
  expect(date === undefined || language === 'not a language').toBe(true);
});
