import type { FigureWords } from '../../core/language';
import { undeterminedFigures } from '../und/figures';

export const frenchFigures: FigureWords = {
  ...undeterminedFigures,
  numberWords: {
    adds: {
      zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix sept': 17, 'dix-huit': 18, 'dix-neuf': 19,
      vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, 'soixante-dix': 70, 'soixante dix': 70, 'soixante et onze': 71, 'soixante-douze': 72, 'soixante-treize': 73, 'soixante-quatorze': 74, 'soixante-quinze': 75, 'soixante-seize': 76,
      'quatre-vingt': 80, 'quatre-vingts': 80, 'quatre vingt': 80, 'quatre-vingt-dix': 90, 'quatre-vingt-onze': 91, 'quatre-vingt-douze': 92, 'quatre-vingt-treize': 93, 'quatre-vingt-quatorze': 94, 'quatre-vingt-quinze': 95, 'quatre-vingt-seize': 96, septante: 70, huitante: 80, octante: 80, nonante: 90, 'quart de million': 2.5e5, 'quart de milliard': 2.5e8,
    },
    multiplies: { cent: 100, cents: 100, mille: 1000, douzaine: 12, 'demi-douzaine': 6, dizaine: 10, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, centaine: 100, millier: 1000 },
    many: { dizaines: 10, douzaines: 12, centaines: 100, milliers: 1000, millions: 1e6, milliards: 1e9 },
    joins: ['et'],
    halves: ['et demi', 'et demie'],
    points: ['virgule'],
    divides: [],
    fractions: { demi: 2, 'demi-': 2, demie: 2, tiers: 3, quart: 4, quarts: 4, quatrième: 4, quatrièmes: 4, cinquième: 5, cinquièmes: 5, sixième: 6, sixièmes: 6, septième: 7, septièmes: 7, huitième: 8, huitièmes: 8, neuvième: 9, neuvièmes: 9, dixième: 10, dixièmes: 10, centième: 100, centièmes: 100, millième: 1000, millièmes: 1000, millionième: 1e6, millionièmes: 1e6, billionième: 1e12, billionièmes: 1e12, trillionième: 1e18, trillionièmes: 1e18 },
    marks: { 'M': 1e6, 'Md': 1e9, Mds: 1e9 },
    worth: 'counted',
  },
  units: [
    'année', 'années', 'journée', 'journées', 'décennie', 'décennies', 'siècle', 'siècles', 'trimestre', 'trimestres', 'mètre carré', 'mètres carrés', 'kilomètre carré', 'kilomètres carrés', 'mètre cube', 'mètres cubes', 'kilomètres-heure', 'kilomètres/heure', 'km/h', 'tonne', 'tonnes', 'kilo', 'kilos', 'baril', 'barils', 'watts', 'kilowatts', 'mégawatts', 'gigawatts', 'kilowattheures', 'points de pourcentage', 'nœuds',
  ],
  percent: ['pour cent', 'pour-cent', 'pourcent', 'pourcents', 'p. cent', 'p. 100', '% pts', 'pourcentages', 'points de pourcentage', 'point de pourcentage'],
  currencies: { euro: 'EUR', euros: 'EUR', centime: 'EUR', centimes: 'EUR', dollar: 'USD', dollars: 'USD', livre: 'GBP', livres: 'GBP', franc: 'CHF', francs: 'CHF', yen: 'JPY', yens: 'JPY', roubles: 'RUB', yuans: 'CNY', 'francs CFA': 'XOF', dirhams: 'MAD', dinars: 'DZD' },
  counted: [
    'personnes', 'hommes', 'femmes', 'enfants', 'habitants', 'morts', 'blessés', 'victimes', 'cas', 'salariés', 'employés', 'emplois', 'postes', 'soldats', 'policiers', 'gendarmes', 'pompiers', 'élèves', 'étudiants', 'enseignants', 'spectateurs', 'visiteurs', 'participants', 'membres', 'députés', 'voix', 'sièges', 'places', 'points', 'buts', 'matchs', 'pays', 'villes', 'communes', 'maisons', 'logements', 'véhicules', 'voitures', 'vols', 'trains', 'entreprises', 'sociétés', 'pages', 'fois', 'réfugiés', 'patients', 'lits', 'foyers', 'manifestants',
  ],
  countedEndings: [],
  notCounted: ['de', 'du', 'des', 'en', 'à', 'au', 'et', 'par', 'sur', 'le', 'la', 'les', 'a', 'm'],
  countedLinks: ['de', 'des', 'du', 'de la', 'd’', "d'", 'de l’', "de l'"],
  heads: [],
  negatives: [],
  vagueHeads: ['quelques', 'plusieurs', 'des', 'une', 'un', 'les'],
  rangeWords: ['à', 'au', 'jusqu’à', "jusqu'à"],
  labels: ['numéro', 'n°', 'no', 'page', 'pages', 'article', 'articles', 'chapitre', 'tome', 'épisode', 'saison', 'partie', 'groupe', 'niveau', 'phase', 'étape', 'type', 'catégorie', 'version', 'ligne', 'porte', 'chambre', 'quai', 'voie', 'place', 'ligue', 'acte', 'formule', 'loi', 'alinéa', 'section', 'zone', 'route', 'autoroute', 'rang', 'top'],
};
