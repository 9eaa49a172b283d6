import type { PageLanguage } from '../core/language';
import { germanPage } from './de/page';
import { englishPage } from './en/page';
import { frenchPage } from './fr/page';
import { japanesePage } from './ja/page';
import { paces } from './paces';
import { undeterminedPage } from './und/page';
import { vietnamesePage } from './vi/page';

/** What reading a page needs of every language; the last one serves the languages that have no pack. */
export const pageLanguages: readonly PageLanguage[] = [
  vietnamesePage,
  englishPage,
  germanPage,
  frenchPage,
  japanesePage,
  ...Object.values(paces),
  undeterminedPage,
];
