import { fields } from './check-values';

/** Makes of any value one of the kind that we know. */
export type Check<T> = (value: unknown) => T;
export type Checks<T> = { [Field in keyof T]-?: Check<T[Field]> };

/** UTF-16 units of a text that is shown in a line: more than any headline has. */
const LONGEST_LINE = 2_000;

export const line = text(LONGEST_LINE);
export const perhapsLine = perhaps(line);

/** An object of these fields and no others. */
export function shape<T>(checks: Checks<T>): Check<T> {
  const names = Object.keys(checks) as (keyof T & string)[];
  return value => {
    const found = fields(value);
    return Object.fromEntries(names.map(name => [name, checks[name](found[name])])) as T;
  };
}

/** As many items as there may be; those of which the check makes nothing go. */
export function list<T>(most: number, check: Check<T | undefined>): Check<T[]> {
  return value => (Array.isArray(value) ? value.slice(0, most).map(check).filter(isPresent) : []);
}

export function perhaps<T>(check: Check<T>): Check<T | undefined> {
  return value => (value === undefined || value === null ? undefined : check(value));
}

export function text(most: number): Check<string> {
  return value => (typeof value === 'string' ? value.slice(0, most) : '');
}

/** A tag that `lang` and `Intl` accept. */
export function language(value: unknown): string {
  return typeof value === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value) ? value : 'und';
}

export function number(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}

export function headingLevel(value: unknown): 1 | 2 | 3 | 4 | 5 | 6 {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 6 ? (value as 1) : 1;
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
