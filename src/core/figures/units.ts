import type { Language } from '../language';
import { remembered } from '../remembered';
import { PhraseBook } from '../text/phrase-book';
import { currencyNames, currencySigns } from './money';
import { plurals } from './number-format';
import { capitalisesNouns } from './number-labels';

/** What stands behind a number and makes it a figure. */
export interface Unit {
  /** "counted" for nouns on the pack's list, "noun" for those that only stand behind the number. */
  kind: 'percent' | 'money' | 'measure' | 'counted' | 'noun';
  /** "%", an ISO 4217 code, or the unit in words. */
  unit: string;
}

// The units ECMA-402 sanctions, without those a newspaper never prints (petabits, nanoseconds).
const SANCTIONED =
  'percent year month week day hour minute second kilometer meter centimeter millimeter mile yard foot inch hectare acre kilogram gram ounce pound stone liter milliliter gallon fluid-ounce celsius fahrenheit degree byte kilobyte megabyte gigabyte terabyte megabit gigabit kilometer-per-hour mile-per-hour meter-per-second'.split(
    ' ',
  );

/**
 * Symbols of the SI and the units accepted beside it (BIPM, The International System of Units, 9th edition), and common others.
 * Without the ampere: "1A" is a road, a flat or a class.
 */
export const SYMBOLS: ReadonlySet<string> = new Set(
  'km m dm cm mm µm nm km² km2 m² m2 cm² cm2 m³ m3 cm³ cm3 dm³ ha kg g mg µg t l L ml mL cl hl h min s ms km/h m/s °C °F ° V kV mV mA W kW MW GW TW kWh MWh GWh TWh Wh Wp MWp J kJ MJ kcal cal N Pa hPa kPa MPa bar dB Hz kHz MHz GHz Bq Sv mSv Mw mol ppm px kB MB GB TB Mbps Gbps Mbit Gbit MP ft in lb lbs oz mph mi yd sq rpm mmHg'.split(
    ' ',
  ),
);

/** Everything that can be the unit of a figure in a language, from CLDR and its pack. */
export const unitsOf = remembered(build);

function build({ code, figures, names }: Language): PhraseBook<Unit> {
  const amounts = plurals(code);
  const percent = ['%', '٪', '％', '‰', ...unitNames(code, 'percent', amounts), ...figures.percent];
  const of = (kind: Unit['kind'], entries: Iterable<readonly [string, string]>) =>
    Array.from(entries, ([words, unit]) => [words, { kind, unit }] as const);
  const same = (words: Iterable<string>) => Array.from(words, word => [word, word] as const);
  // "12 giáo viên", "12 Lehrer", but in "the 2024 Republican candidate" nothing is counted
  const countsRoles =
    new Intl.PluralRules(code).resolvedOptions().pluralCategories.length === 1 || capitalisesNouns(code);
  return new PhraseBook<Unit>([
    ...of(
      'percent',
      percent.map(word => [word, '%']),
    ),
    ...of('counted', same(countsRoles ? [...figures.counted, ...names.roles.filter(isNoun)] : figures.counted)),
    ...of('measure', same(figures.units)),
    ...of('money', Object.entries(figures.currencies)),
    ...of('measure', same(SANCTIONED.slice(1).flatMap(unit => unitNames(code, unit, amounts)))),
    ...of('measure', same(SYMBOLS)),
    ...of('money', currencySigns()),
    ...of('money', currencyNames(code, figures.currencies)),
  ]);
}

/** Not the degrees: the boat "QT 92188 TS" has no doctors. */
function isNoun(role: string): boolean {
  return /\p{Ll}{2}/u.test(role);
}

/** All forms of a unit's name: "year", "years". Names around the number (時速 … キロメートル) give the part behind it. */
function unitNames(code: string, unit: string, amounts: readonly number[]): string[] {
  const format = new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'long' });
  const names = amounts.map(amount => format.formatToParts(amount).findLast(part => part.type === 'unit')?.value ?? '');
  return [...new Set(names)].filter(name => name !== '');
}
