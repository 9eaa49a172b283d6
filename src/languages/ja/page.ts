import type { PageLanguage } from '../../core/language';
import { undeterminedPage } from '../und/page';

export const japanesePage: PageLanguage = {
  ...undeterminedPage,
  code: 'ja',
  // Trauzettel-Klosinski & Dietz 2012, doi.org/10.1167/iovs.11-8284
  pace: 357,
  paceUnit: 'character',
  // `identifyLanguage` counts runs of letters, and Japanese writes no spaces: these are short runs between kanji and marks.
  commonWords: 'の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる'.split(' '),
};
