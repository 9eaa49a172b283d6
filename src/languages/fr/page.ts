import type { PageLanguage } from '../../core/language';
import { undeterminedPage } from '../und/page';

export const frenchPage: PageLanguage = {
  ...undeterminedPage,
  code: 'fr',
  // French, doi.org/10.1016/j.jml.2019.104047
  pace: 214,
  paceSource: 'Brysbaert 2019',
  paceUnit: 'word',
  commonWords:
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais elle cette ont été comme ses était leur'.split(
      ' ',
    ),
};
