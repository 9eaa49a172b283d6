import { dateParts } from './calendar-names';

/** A year in each era that newspapers still write of: Meiji, Taisho, Showa, Heisei, Reiwa. */
const YEARS = [1900, 1920, 1950, 2000, 2024].map(year => new Date(Date.UTC(year, 6, 1)));

/** The eras written before their years where a language is spoken, with the year before their first: { 令和: 2018, 平成: 1988 }. */
export function eras(code: string): [string, number][] {
  return calendarsOf(code).flatMap(calendar =>
    YEARS.flatMap(day => {
      const parts = dateParts(code, { era: 'long', year: 'numeric', calendar }, day);
      const [era, year] = parts.filter(({ type }) => type === 'era' || type === 'year');
      return era?.type === 'era' ? [[era.value, day.getUTCFullYear() - Number(year?.value)] as [string, number]] : [];
    }),
  );
}

/** The calendars in use beside the one that all the world shares; none where the engine cannot tell. */
function calendarsOf(code: string): string[] {
  const locale = new Intl.Locale(code) as Intl.Locale & { getCalendars?(): string[]; calendars?: string[] };
  return (locale.getCalendars?.() ?? locale.calendars ?? []).filter(calendar => calendar !== 'gregory');
}
