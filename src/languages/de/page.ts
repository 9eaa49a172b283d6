import type { PageLanguage } from '../../core/language';
import { undeterminedPage } from '../und/page';

export const germanPage: PageLanguage = {
  ...undeterminedPage,
  code: 'de',
  // German, doi.org/10.1016/j.jml.2019.104047
  pace: 260,
  paceSource: 'Brysbaert 2019',
  paceUnit: 'word',
  commonWords:
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie'.split(
      ' ',
    ),
};
