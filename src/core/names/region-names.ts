const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** UN M49 codes of the continents and their parts: Africa, the Caribbean, South-East Asia … */
const CONTINENTS =
  '002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 142 143 145 150 151 154 155 202 419';
/** Codes of CLDR that are no places: the EU, the eurozone, the UN and inventions for testing. */
const NO_PLACES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);

/** Countries and continents in a language, as `Intl` names them: "Nhật Bản", "châu Âu". */
export function regionNames(code: string): string[] {
  const names = displayNames(code);
  if (!names) return [];
  const codes = [...LETTERS].flatMap(a => [...LETTERS].map(b => a + b)).filter(region => !NO_PLACES.has(region));
  const found = [...codes, ...CONTINENTS.split(' ')].flatMap(region => names.of(region) ?? []);
  // "Myanmar (Miến Điện)" is one country by two names.
  return found.flatMap(name => name.split(/\s*[()]\s*/u)).filter(name => name.length > 1);
}

/** Months and weekdays in a language, long and short: they are capitalised in English, but no names. */
export function calendarNames(code: string): string[] {
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const month = dateFormat(code, { month: style });
    const weekday = dateFormat(code, { weekday: style });
    for (let i = 0; i < 12; i++) names.add(month.format(Date.UTC(2024, i, 1)));
    for (let i = 1; i <= 7; i++) names.add(weekday.format(Date.UTC(2024, 0, i)));
  }
  return [...names].filter(name => /\p{L}/u.test(name));
}

function displayNames(code: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
  } catch {
    return undefined; // not a language tag
  }
}

function dateFormat(code: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}
