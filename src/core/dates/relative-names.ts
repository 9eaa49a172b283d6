/** What a name of a day, month or year beside the present one may begin with and lose behind a preposition: "del (el) mes pasado". */
const ARTICLE = /^\S{1,3} (?=\S+ \S+$)/;

const formats = new Map<string, Intl.RelativeTimeFormat>();

/**
 * CLDR's names for the days, months or years around the present one, with the distance: "yesterday" is -1, "este mes" 0,
 * 明日 1. Where it has none it counts ("in 2 days"), and that is no name.
 */
export function relativeNames(code: string, unit: 'day' | 'month' | 'year'): [string, number][] {
  const format = formats.get(code) ?? new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  formats.set(code, format);
  const names = [-2, -1, 0, 1, 2].flatMap(distance => {
    const parts = format.formatToParts(distance, unit);
    return parts.length === 1 ? [[parts[0]!.value, distance] as [string, number]] : [];
  });
  return names.flatMap(([name, distance]) =>
    // Newspapers print both apostrophes: "aujourd’hui", "aujourd'hui".
    [name, name.replace(ARTICLE, '')].flatMap(form => [
      [form, distance] as [string, number],
      [form.replaceAll('’', "'"), distance] as [string, number],
    ]),
  );
}
