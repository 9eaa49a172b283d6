import type { DateWords } from '../../core/language';

export const englishDates: DateWords = {
  heads: [],
  clockHeads: [],
  yearHeads: [],
  parts: ['early', 'late', 'mid', 'mid-', 'the end of', 'the beginning of', 'the start of', 'the middle of', 'the first half of', 'the second half of', 'end of', 'last', 'this', 'next', 'the week of', 'the weekend of', 'the morning of', 'the evening of', 'the night of', 'the afternoon of', 'the summer of', 'the spring of', 'the fall of', 'the autumn of', 'the winter of'],
  rangeHeads: [],
  openEnds: [],
  cues: ['in', 'on', 'by', 'since', 'until', 'till', 'from', 'before', 'after', 'during', 'through', 'throughout', 'around', 'of', 'for', 'the', 'between', 'at', 'back in', 'every', 'each', 'as of', 'to', 'and', 'a', 'its'],
  dayCues: ['on the', 'by the', 'until the', 'since the', 'from the', 'for the'],
  future: ['will', 'to be', 'due', 'scheduled', 'plans to', 'plan to', 'expected', 'ahead of', 'upcoming', 'by', 'until', 'deadline'],
  dayPeriods: {
    morning: 0, mornings: 0, 'in the morning': 0, dawn: 0, lunchtime: null, noon: 12, midday: 12, afternoon: 12, afternoons: 12, 'in the afternoon': 12, evening: 12, evenings: 12, 'in the evening': 12, night: null, nights: null, 'at night': null, midnight: null,
  },
  halves: { am: 0, 'a.m.': 0, 'a.m': 0, pm: 12, 'p.m.': 12, 'p.m': 12 },
  relativeYears: { 'last year': -1, 'this year': 0, 'next year': 1, 'of last year': -1, 'of this year': 0, 'of next year': 1 },
  links: ['of', 'on', 'at', 'in', 'the', 'on the', 'of the'],
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
  centuries: ['century', 'centuries', 'st century', 'th century', 'nd century', 'rd century', 'th centuries', 'st-century', 'th-century', 'nd-century', 'rd-century'],
  bareDayMonth: false,
};
