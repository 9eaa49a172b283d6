import type { Language } from '../core/language';
import { englishNames } from './en-names';
import { englishPage } from './en-page';
import { englishQuotes } from './en-quotes';

export const english: Language = {
  code: 'en',
  pace: 238,
  paceUnit: 'word',
  paceSource: 'Brysbaert 2019, non-fiction, doi.org/10.1016/j.jml.2019.104047',
  commonWords:
    'the of and to in a is that for it was on with as be by at from this have are not but had his they which or an were'.split(
      ' ',
    ),
  abbreviations: [
    'Mr', 'Mrs', 'Ms', 'Mx', 'Messrs', 'Dr', 'Drs', 'Prof', 'Profs', 'St', 'Ste', 'Sts', 'Mt', 'Ft', 'Sen', 'Sens', 'Rep', 'Reps', 'Gov', 'Govs', 'Pres', 'Amb',
    'Atty', 'Dep', 'Asst', 'Assoc', 'Insp', 'Det', 'Supt', 'Cmdr', 'Cdr', 'Comdr', 'Adm', 'Gen', 'Maj', 'Brig', 'Lt', 'Col', 'Sgt', 'Cpl', 'Pvt', 'Pfc', 'Spc', 'Capt',
    'Rev', 'Fr', 'Sr', 'Jr', 'Hon', 'Msgr', 'Bros', 'Esq', 'Inc', 'Ltd', 'Co', 'Cos', 'Corp', 'Bhd', 'Pty', 'Plc', 'Intl', 'Dept', 'Univ', 'Ave', 'Blvd', 'Rd', 'Hwy',
    'vs', 'v', 'etc', 'al', 'approx', 'est', 'cf', 'viz', 'e.g', 'i.e', 'a.k.a', 'Ph.D', 'M.D', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec',
    'Ala', 'Ariz', 'Ark', 'Calif', 'Cal', 'Colo', 'Conn', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'Md', 'Mich', 'Minn', 'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ont', 'Ore', 'Pa',
    'Que', 'Tenn', 'Tex', 'Va', 'Vt', 'Wis', 'Wyo',
  ],
  numberAbbreviations: ['No', 'Nos', 'no', 'nos', 'p', 'pp', 'c', 'ca', 'Art', 'art', 'Fig', 'fig', 'Vol', 'vol', 'Sec', 'sec', 'Ch', 'ch', 'ext', 'tel', 'Tel', 'par', 'Par', 'Op', 'op'],
  names: englishNames,
  quotes: englishQuotes,
  figures: {
    numberWords: {
      adds: {
        one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
        twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
      },
      multiplies: {
        dozen: 12, hundred: 100, lakh: 1e5, crore: 1e7, quadrillion: 1e15,
      },
      many: { dozens: 12, hundreds: 100, thousands: 1e3, lakhs: 1e5, crores: 1e7, millions: 1e6, billions: 1e9, trillions: 1e12 },
      joins: ['and'],
      halves: ['and a half'],
      marks: { m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, k: 1e3 },
      worth: 'counted',
    },
    units: [
      'years old', 'year old', 'months old', 'month old', 'weeks old', 'days old', 'year-old', 'year-olds', 'month-old', 'week-old', 'day-old', 'years-old', 'hr', 'hrs', 'hours', 'decade', 'decades', 'century', 'centuries', 'fortnight', 'fortnights', 'night', 'nights', 'weekend', 'weekends', 'quarters', 'seasons',
      'square metre', 'square metres', 'square meter', 'square meters', 'square kilometre', 'square kilometres', 'square kilometer', 'square kilometers', 'square mile', 'square miles', 'square foot', 'square feet', 'sq ft', 'sq m', 'sq km', 'square inches', 'square yards', 'cubic metre', 'cubic metres', 'cubic meter', 'cubic meters', 'cubic feet',
      'metre', 'metres', 'kilometre', 'kilometres', 'km', 'kilometres per hour', 'kilometres an hour', 'kilometers an hour', 'miles an hour', 'kph', 'kmh', 'mph', 'centimetre', 'centimetres', 'millimetre', 'millimetres', 'litre', 'litres', 'millilitre', 'millilitres', 'tonne', 'tonnes', 'ton', 'tons', 'kilo', 'kilos', 'kg', 'lbs', 'oz', 'pint', 'pints', 'quart', 'quarts', 'cup', 'cups', 'tablespoon', 'tablespoons', 'teaspoon', 'teaspoons', 'tbsp', 'tsp', 'barrel', 'barrels', 'bushel', 'bushels', 'carat', 'carats', 'knot', 'knots', 'nautical miles', 'light years', 'light-years', 'fathoms', 'furlongs', 'hp', 'horsepower', 'watt', 'watts', 'kilowatt', 'kilowatts', 'megawatt', 'megawatts', 'gigawatt', 'gigawatts', 'kilowatt hours', 'kilowatt-hours', 'megawatt hours', 'volt', 'volts', 'hertz', 'calories', 'kilocalories', 'joules', 'decibels', 'pixels', 'megapixels', 'C', 'F', 'degrees', 'degrees Celsius', 'degrees Fahrenheit', 'basis points', 'percentage points', 'percentage point', 'ft',
    ],
    percent: ['per cent', 'percent', 'pc', 'pct'],
    currencies: {
      dollar: 'USD', dollars: 'USD', buck: 'USD', bucks: 'USD', cent: 'USD', cents: 'USD', quid: 'GBP', sterling: 'GBP', pence: 'GBP', p: 'GBP', penny: 'GBP', 'pounds sterling': 'GBP', rand: 'ZAR', rupee: 'INR', rupees: 'INR', yuan: 'CNY', renminbi: 'CNY', ringgit: 'MYR', sen: 'MYR', baht: 'THB', won: 'KRW', peso: 'MXN', pesos: 'MXN', rouble: 'RUB', roubles: 'RUB', naira: 'NGN', shillings: 'KES', dong: 'VND', lira: 'TRY', bitcoin: 'BTC', bitcoins: 'BTC',
    },
    counted: [
      'times', 'people', 'men', 'women', 'children', 'police', 'troops', 'staff', 'fish', 'sheep', 'cattle', 'deer', 'aircraft', 'spacecraft', 'series', 'species', 'feet', 'teeth', 'mice', 'lives', 'wives', 'others', 'personnel', 'firefighters', 'policemen', 'policewomen', 'servicemen', 'businessmen', 'fishermen', 'crew', 'dead', 'wounded', 'alumni', 'media', 'criteria', 'headquarters', 'buses', 'businesses', 'classes', 'losses', 'pages', 'games', 'goals', 'points', 'wickets', 'runs', 'laps', 'holes', 'sets', 'rounds', 'person', 'man', 'woman', 'child',
    ],
    countedEndings: ['s'],
    notCounted: [
      'in', 'was', 'is', 'has', 'as', 'this', 'its', 'his', 'us', 'plus', 'versus', 'vs', 'across', 'does', 'yes', 'thus', 'less', 'minus', 'unless', 'whereas', 'hers', 'ours', 'theirs', 'yours', 'says', 'makes', 'takes', 'goes', 'gets', 'comes', 'gives', 'besides', 'always', 'perhaps', 'overseas', 'towards', 'afterwards', 'upwards', 'address', 'various', 'previous', 'serious', 'religious', 'famous', 'numerous', 'dangerous', 'regardless', 'homeless', 'business', 'class', 'press', 'access', 'express', 'wireless',
    ],
    countedLinks: ['of'],
    heads: ['ages'],
    vagueHeads: ['a', 'an', 'several', 'a few', 'many', 'couple of', 'few',],
    rangeWords: ['to'],
    labels: [
      'no', 'no.', 'nos', 'nos.', 'number', 'numbers', 'page', 'pages', 'p.', 'pp.', 'chapter', 'part', 'section', 'article', 'clause', 'paragraph', 'volume', 'vol', 'vol.', 'issue', 'episode', 'season', 'series', 'round', 'game', 'match', 'week', 'day', 'year', 'grade', 'level', 'phase', 'stage', 'step', 'tier', 'type', 'class', 'category', 'version', 'model', 'flight', 'gate', 'terminal', 'room', 'suite', 'apartment', 'unit', 'floor', 'platform', 'route', 'highway', 'interstate', 'exit', 'junction', 'line', 'ward', 'district', 'zone', 'area', 'channel', 'radio', 'table', 'figure', 'fig.', 'figs.', 'exhibit', 'appendix', 'annex', 'resolution', 'proposition', 'amendment', 'title', 'rule', 'section', 'form', 'group', 'pool', 'lane', 'hole', 'lap', 'set', 'minute', 'world war', 'covid', 'rank', 'ranked', 'seed', 'seeded', 'question', 'lot', 'plot', 'block', 'bed', 'hall', 'building', 'house', 'studio', 'formula', 'catch', 'area', 'size', 'sizes', 'opus', 'op.', 'pier', 'camp', 'sector', 'division', 'league', 'windows', 'ios', 'tel', 'tel.', 'phone', 'call', 'extension', 'zip', 'box',
    ],
    notLabels: [],
    streets: ['street', 'st', 'st.', 'road', 'rd', 'avenue', 'ave', 'ave.', 'boulevard', 'blvd', 'lane', 'drive', 'place', 'square', 'court', 'terrace', 'crescent', 'way', 'parkway', 'highway', 'close', 'row', 'hill', 'gardens', 'broadway', 'plaza', 'mews', 'wharf', 'quay'],
  },
  dates: {
    heads: [],
    clockHeads: [],
    yearHeads: [],
    parts: ['early', 'late', 'mid', 'mid-', 'the end of', 'the beginning of', 'the start of', 'the middle of', 'the first half of', 'the second half of', 'end of', 'last', 'this', 'next', 'the week of', 'the weekend of', 'the morning of', 'the evening of', 'the night of', 'the afternoon of', 'the summer of', 'the spring of', 'the fall of', 'the autumn of', 'the winter of'],
    rangeHeads: [],
    openEnds: [],
    cues: ['in', 'on', 'by', 'since', 'until', 'till', 'from', 'before', 'after', 'during', 'through', 'throughout', 'around', 'of', 'for', 'the', 'between', 'at', 'back in', 'every', 'each', 'as of', 'to', 'and', 'a', 'its'],
    dayPeriods: {
      morning: 0, mornings: 0, 'in the morning': 0, dawn: 0, lunchtime: null, noon: 12, midday: 12, afternoon: 12, afternoons: 12, 'in the afternoon': 12, evening: 12, evenings: 12, 'in the evening': 12, night: null, nights: null, 'at night': null, midnight: null,
    },
    halves: { am: 0, 'a.m.': 0, 'a.m': 0, pm: 12, 'p.m.': 12, 'p.m': 12 },
    relativeYears: { 'last year': -1, 'this year': 0, 'next year': 1, 'of last year': -1, 'of this year': 0, 'of next year': 1 },
    links: ['of', 'on', 'at', 'in', 'on the', 'of the'],
    daySuffixes: ['st', 'nd', 'rd', 'th'],
    months: { sept: 9 },
    weekdays: { tues: 2, weds: 3, thur: 4, thurs: 4, sundays: 0, mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6 },
    ambiguous: ['may', 'march', 'august'],
    dependent: ['sun', 'sat', 'mon', 'wed', 'fri', 'tue', 'tues', 'thu', 'thur', 'jan', 'mar', 'dec', 'oct', 'jun', 'jul', 'apr', 'sep', 'sept', 'nov', 'feb', 'aug'],
    hours: ["o'clock", 'o’clock', 'hrs'],
    minutes: [],
    seasons: {
      spring: null, summer: null, autumn: null, fall: null, winter: null, christmas: [12, 12], 'christmas day': [12, 12], 'christmas eve': [12, 12], easter: null, thanksgiving: null, ramadan: null, halloween: [10, 10], 'new year': [1, 1],
      'first quarter': [1, 3], 'second quarter': [4, 6], 'third quarter': [7, 9], 'fourth quarter': [10, 12], q1: [1, 3], q2: [4, 6], q3: [7, 9], q4: [10, 12], 'first half': [1, 6], 'second half': [7, 12],
    },
    decades: ['s', '’s', "'s"],
    decadeArticles: ['the'],
    centuries: ['century', 'centuries', 'st century', 'th century', 'nd century', 'rd century'],
    bareDayMonth: false,
  },
  outline: {
    connectives: [
      'However', 'Meanwhile', 'Moreover', 'Furthermore', 'In addition', 'Additionally', 'Therefore', 'Thus', 'Still', 'Instead', 'Yet', 'But', 'And', 'So',
      'Or', 'Also', 'Then', 'Now', 'Earlier', 'Later', 'Indeed', 'In fact', 'Of course', 'For example', 'For instance', 'On the other hand', 'At the same time',
      'As a result', 'Nevertheless', 'Nonetheless', 'Similarly', 'Likewise', 'Separately', 'Besides', 'After all', 'In turn', 'By contrast', 'In contrast',
      'Ultimately', 'Finally', 'Overall', 'In the meantime', 'Even so', 'That said', 'Elsewhere', 'Since then', 'Until then', 'Regardless', 'Perhaps',
    ],
    adverbials: [
      'In', 'At', 'On', 'After', 'Before', 'When', 'While', 'As', 'According to', 'During', 'With', 'Without', 'Despite', 'Since', 'For', 'From', 'By', 'Under', 'Over',
      'Although', 'Though', 'Because', 'If', 'Following', 'Amid', 'Speaking', 'Asked', 'Once', 'Until', 'Through', 'Throughout', 'Between', 'Among', 'Along with', 'Unlike',
      'Like', 'Given', 'Based on', 'Thanks to', 'Due to', 'Across', 'Back in', 'Last', 'This', 'Next', 'Earlier this', 'Later', 'Today', 'Yesterday', 'To',
    ],
    pronouns: ['It', 'They', 'This', 'That', 'These', 'Those', 'He', 'She', 'I', 'We', 'You', 'There', 'His', 'Her', 'Their', 'Its', 'Such', 'If', 'What', 'Why', 'How', 'Here'],
    clauseOpeners: ['which', 'who', 'whose', 'where', 'when', 'while', 'because', 'after', 'before', 'although', 'though', 'as', 'since', 'until', 'unless', 'if', 'but', 'and', 'with', 'without', 'for', 'by', 'in', 'on', 'at', 'following', 'amid', 'despite'],
  },
  page: englishPage,
};
