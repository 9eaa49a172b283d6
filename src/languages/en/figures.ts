import type { FigureWords } from '../../core/language';

export const englishFigures: FigureWords = {
  numberWords: {
    adds: {
      one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
      twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, zero: 0, nought: 0, naught: 0, 'half million': 5e5, 'half-million': 5e5, 'quarter million': 2.5e5, 'quarter-million': 2.5e5, 'half billion': 5e8, 'half-billion': 5e8,
    },
    multiplies: {
      dozen: 12, hundred: 100, lakh: 1e5, crore: 1e7, quadrillion: 1e15,
    },
    many: { 'tens of thousands': 1e4, 'hundreds of thousands': 1e5, 'tens of millions': 1e7, 'hundreds of millions': 1e8, 'tens of billions': 1e10, 'hundreds of billions': 1e11, dozens: 12, hundreds: 100, thousands: 1e3, lakhs: 1e5, crores: 1e7, millions: 1e6, billions: 1e9, trillions: 1e12 },
    joins: ['and'],
    halves: ['and a half'],
    points: ['point'],
    divides: [],
    // "half" and "thirds" alone are no figures of English news, but half a million is one
    fractions: { 'half a': 2, 'half-a': 2, 'quarter of a': 4, 'a quarter of a': 4 },
    marks: { m: 1e6, mn: 1e6, mln: 1e6, mil: 1e6, bn: 1e9, bln: 1e9, bil: 1e9, tn: 1e12, trn: 1e12, k: 1e3 },
    worth: 'counted',
  },
  units: [
    'years old', 'year old', 'months old', 'month old', 'weeks old', 'days old', 'year-old', 'year-olds', 'month-old', 'week-old', 'day-old', 'years-old', 'hr', 'hrs', 'decade', 'decades', 'century', 'centuries', 'fortnight', 'fortnights', 'night', 'nights', 'weekend', 'weekends', 'quarters', 'seasons',
    'square metre', 'square metres', 'square meter', 'square meters', 'square kilometre', 'square kilometres', 'square kilometer', 'square kilometers', 'square mile', 'square miles', 'square foot', 'square feet', 'sq ft', 'sq m', 'sq km', 'square inches', 'square yards', 'cubic metre', 'cubic metres', 'cubic meter', 'cubic meters', 'cubic feet',
    'C', 'F', 'metre', 'metres', 'kilometre', 'kilometres', 'km', 'kilometres per hour', 'kilometres an hour', 'kilometers an hour', 'miles an hour', 'kph', 'kmh', 'mph', 'centimetre', 'centimetres', 'millimetre', 'millimetres', 'litre', 'litres', 'millilitre', 'millilitres', 'tonne', 'tonnes', 'ton', 'tons', 'kilo', 'kilos', 'kg', 'lbs', 'oz', 'pint', 'pints', 'quart', 'quarts', 'cup', 'cups', 'tablespoon', 'tablespoons', 'teaspoon', 'teaspoons', 'tbsp', 'tsp', 'barrel', 'barrels', 'bushel', 'bushels', 'carat', 'carats', 'knot', 'knots', 'nautical miles', 'light years', 'light-years', 'fathoms', 'furlongs', 'hp', 'horsepower', 'watt', 'watts', 'kilowatt', 'kilowatts', 'megawatt', 'megawatts', 'gigawatt', 'gigawatts', 'kilowatt hours', 'kilowatt-hours', 'megawatt hours', 'volt', 'volts', 'hertz', 'calories', 'kilocalories', 'joules', 'decibels', 'pixels', 'megapixels', 'basis points', 'percentage points', 'percentage point', 'ft',
  ],
  percent: ['per cent', 'percent', 'pc', 'pct'],
  currencies: {
    dollar: 'USD', dollars: 'USD', buck: 'USD', bucks: 'USD', cent: 'USD', cents: 'USD', quid: 'GBP', sterling: 'GBP', pence: 'GBP', p: 'GBP', penny: 'GBP', 'pounds sterling': 'GBP', rand: 'ZAR', rupee: 'INR', rupees: 'INR', yuan: 'CNY', renminbi: 'CNY', ringgit: 'MYR', sen: 'MYR', baht: 'THB', won: 'KRW', peso: 'MXN', pesos: 'MXN', rouble: 'RUB', roubles: 'RUB', naira: 'NGN', shillings: 'KES', dong: 'VND', lira: 'TRY', bitcoin: 'BTC', bitcoins: 'BTC',
  },
  counted: [
    'times', 'people', 'men', 'women', 'children', 'police', 'troops', 'staff', 'fish', 'sheep', 'cattle', 'deer', 'aircraft', 'spacecraft', 'series', 'species', 'teeth', 'mice', 'lives', 'wives', 'others', 'personnel', 'firefighters', 'policemen', 'policewomen', 'servicemen', 'businessmen', 'fishermen', 'crew', 'dead', 'wounded', 'alumni', 'media', 'criteria', 'headquarters', 'buses', 'businesses', 'classes', 'losses', 'pages', 'games', 'goals', 'points', 'wickets', 'runs', 'laps', 'holes', 'sets', 'rounds', 'person', 'man', 'woman', 'child',
  ],
  countedEndings: ['s'],
  notCounted: [
    'in', 'was', 'is', 'has', 'as', 'this', 'its', 'his', 'us', 'plus', 'versus', 'vs', 'across', 'does', 'yes', 'thus', 'less', 'minus', 'unless', 'whereas', 'hers', 'ours', 'theirs', 'yours', 'says', 'makes', 'takes', 'goes', 'gets', 'comes', 'gives', 'besides', 'always', 'perhaps', 'overseas', 'towards', 'afterwards', 'upwards', 'address', 'various', 'previous', 'serious', 'religious', 'famous', 'numerous', 'dangerous', 'regardless', 'homeless', 'business', 'class', 'press', 'access', 'express', 'wireless',
  ],
  countedLinks: ['of'],
  heads: ['ages'],
  negatives: ['minus'],
  vagueHeads: ['a', 'an', 'several', 'a few', 'many', 'couple of', 'few',],
  rangeWords: ['to'],
  labels: [
    'no', 'no.', 'nos', 'nos.', 'number', 'numbers', 'page', 'pages', 'p.', 'pp.', 'chapter', 'part', 'section', 'sections', 'article', 'articles', 'chapters', 'clause', 'clauses', 'paragraph', 'paragraphs', 'bus', 'buses', 'studio', 'queen', 'king', 'post', 'volume', 'vol', 'vol.', 'issue', 'episode', 'season', 'series', 'round', 'game', 'match', 'week', 'day', 'year', 'grade', 'level', 'phase', 'stage', 'step', 'tier', 'type', 'class', 'category', 'version', 'model', 'flight', 'gate', 'terminal', 'room', 'suite', 'apartment', 'flat', 'seat', 'unit', 'floor', 'platform', 'route', 'highway', 'interstate', 'exit', 'junction', 'line', 'ward', 'district', 'zone', 'area', 'channel', 'radio', 'table', 'figure', 'fig.', 'figs.', 'exhibit', 'appendix', 'annex', 'resolution', 'proposition', 'amendment', 'title', 'rule', 'form', 'group', 'pool', 'lane', 'hole', 'lap', 'set', 'minute', 'world war', 'covid', 'rank', 'ranked', 'seed', 'seeded', 'question', 'lot', 'plot', 'block', 'bed', 'hall', 'building', 'house', 'formula', 'catch', 'size', 'sizes', 'opus', 'op.', 'pier', 'camp', 'sector', 'division', 'league', 'windows', 'ios', 'tel', 'tel.', 'phone', 'call', 'extension', 'zip', 'box',
  ],
  notNumbers: [],
  notLabels: [],
  streets: ['street', 'st', 'st.', 'road', 'rd', 'avenue', 'ave', 'ave.', 'boulevard', 'blvd', 'lane', 'drive', 'place', 'square', 'court', 'terrace', 'crescent', 'way', 'parkway', 'highway', 'close', 'row', 'hill', 'gardens', 'broadway', 'plaza', 'mews', 'wharf', 'quay'],
};
