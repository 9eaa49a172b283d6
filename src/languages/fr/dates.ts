import type { DateWords } from '../../core/language';
import { undeterminedDates } from '../und/dates';

export const frenchDates: DateWords = {
  ...undeterminedDates,
  clockHeads: ['vers', 'peu avant', 'peu après'],
  parts: ['début', 'mi-', 'mi', 'fin', 'au début de', 'à la fin de', 'courant'],
  openEnds: ['aujourd’hui', "aujourd'hui"],
  cues: ['en', 'le', 'du', 'au', 'depuis', 'dès', 'avant', 'après', 'jusqu’au', "jusqu'au", 'jusqu’en', "jusqu'en", 'de', 'à', 'pour', 'vers', 'ce', 'chaque', 'entre', 'et'],
  dayCues: ['le', 'du', 'au', 'dès le', 'depuis le'],
  hourSpans: ['après', 'pour', 'chaque'],
  future: ['sera', 'seront', 'aura', 'auront', 'doit', 'devrait', 'prévu', 'prévue', 'prochain'],
  dayPeriods: { matin: 0, 'au matin': 0, 'du matin': 0, midi: null, 'après-midi': 12, 'de l’après-midi': 12, "de l'après-midi": 12, soir: 12, 'au soir': 12, 'du soir': 12, nuit: null },
  relativeYears: { 'de l’année dernière': -1, "de l'année dernière": -1, 'de l’an dernier': -1, "de l'an dernier": -1, dernier: 0, prochain: 0, 'de cette année': 0, 'de l’année prochaine': 1, "de l'année prochaine": 1 },
  links: ['de', 'à', 'du', 'en', 'au', 'le'],
  daySuffixes: ['er', 'ᵉʳ', 'ème', 'e'],
  dependent: ['mar', 'mar.', 'mer', 'mer.', 'sam', 'dim', 'lun', 'jeu', 'ven', 'mars'],
  ambiguous: [],
  hours: ['h', 'heure', 'heures'],
  minutes: ['min', 'minutes', 'mn'],
  seasons: { printemps: null, été: null, automne: null, hiver: null, Noël: [12, 12], Pâques: null, 'premier trimestre': [1, 3], 'deuxième trimestre': [4, 6], 'troisième trimestre': [7, 9], 'quatrième trimestre': [10, 12], 'premier semestre': [1, 6], 'second semestre': [7, 12] },
  decades: ['les années', 'des années', 'années'],
  centuries: ['e siècle', 'ème siècle', 'ᵉ siècle'],
};
