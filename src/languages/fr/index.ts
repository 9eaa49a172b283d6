import type { Language } from '../../core/language';
import { undetermined } from '../und';
import { frenchDates } from './dates';
import { frenchFigures } from './figures';
import { frenchNames } from './names';
import { frenchPage } from './page';
import { frenchQuotes } from './quotes';

export const french: Language = {
  ...undetermined,
  ...frenchPage,
  abbreviations: [
    'M', 'MM', 'Mgr', 'Dr', 'Pr', 'Prof', 'Me', 'St', 'Ste', 'Cie', 'Ets', 'Gén', 'Cdt', 'Cap', 'Lt', 'Col', 'env', 'etc', 'cf', 'ex', 'p.ex', 'c.-à-d', 'apr', 'av', 'J.-C', 'boul', 'bd', 'hab',
    'janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'min', 'max', 'Inc', 'Co', 'Ltd', 'Corp', 'vs', 'Jr', 'Sr', 'éd', 'trad', 'dir',
  ],
  numberAbbreviations: ['n', 'p', 'pp', 'art', 'Art', 'chap', 'fig', 'vol', 'tél', 'Tél', 'al', 't'],
  names: frenchNames,
  quotes: frenchQuotes,
  figures: frenchFigures,
  dates: frenchDates,
  outline: {
    ...undetermined.outline,
    connectives: [
      'Mais', 'Et', 'Or', 'Donc', 'Ainsi', 'Cependant', 'Toutefois', 'Pourtant', 'Néanmoins', 'Par ailleurs', 'De plus', 'En outre', 'Enfin', 'Puis', 'Ensuite', 'Alors', 'Aussi', 'En effet', 'Par conséquent',
      'De son côté', 'En revanche', 'Au contraire', 'Par exemple', 'Pour autant', 'Désormais', 'Aujourd’hui', 'Hier', 'Demain', 'Depuis', 'Reste que', 'Bref', 'Du coup', 'Finalement', 'Quant',
    ],
    adverbials: [
      'Selon', 'D’après', 'Après', 'Avant', 'Pendant', 'Depuis', 'Dans', 'En', 'À', 'Au', 'Aux', 'Sur', 'Sous', 'Avec', 'Sans', 'Pour', 'Par', 'Malgré', 'Lors', 'Lorsque', 'Quand', 'Si', 'Comme', 'Alors que',
      'Tandis que', 'Bien que', 'Face', 'Grâce', 'Dès', 'Chez', 'Entre', 'Vers', 'Contre', 'Outre', 'Parmi', 'Interrogé', 'Interrogée',
    ],
    pronouns: [
      'Il', 'Elle', 'Ils', 'Elles', 'On', 'Je', 'Nous', 'Vous', 'Ce', 'C', 'Cela', 'Ceci', 'Cette', 'Ces', 'Cet', 'Celui-ci', 'Celle-ci', 'Son', 'Sa', 'Ses', 'Leur', 'Leurs', 'Le', 'La', 'Les', 'L', 'Un', 'Une',
      'Des', 'Du', 'De', 'Tous', 'Toutes', 'Ici', 'Là', 'Qui', 'Que', 'Pourquoi', 'Comment',
    ],
    clauseOpeners: ['que', 'qui', 'dont', 'où', 'car', 'parce que', 'alors que', 'tandis que', 'quand', 'lorsque', 'si', 'afin', 'pour', 'mais', 'et', 'avec', 'dans', 'sans', 'après', 'avant'],
    partOpeners: ['que', 'si', 'pour', 'et', 'avec', 'dans', 'sans'],
    contentVerbs: [],
    unfinished: [
      'le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'de', 'd', 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'à', 'au', 'aux', 'en', 'dans', 'sur', 'sous', 'par', 'pour', 'avec', 'sans', 'entre', 'vers', 'chez', 'contre', 'depuis', 'et', 'ou', 'mais', 'que', 'qui', 'dont', 'où', 'si', 'comme', 'est', 'sont', 'était', 'a', 'ont', 'avait', 'être', 'avoir', 'ne', 'pas', 'plus', 'très', 'aussi',
    ],
  },
};
