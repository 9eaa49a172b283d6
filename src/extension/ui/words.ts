import type messages from '../../../public/_locales/en/messages.json';
import { browser } from '../browser';

type Key = keyof typeof messages;
type PluralKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The words of the interface under a key of `_locales`; $1, $2 … are replaced by the values. */
export function t(key: Key, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}

/** As `t`, in the plural form for a number, which becomes $1: keys `minutes_one`, `minutes_other`. */
export function plural(stem: PluralKey, count: number, ...values: string[]): string {
  rules ??= new Intl.PluralRules(uiLocale());
  const form = rules.select(count);
  const words = [number(count), ...values];
  return browser.i18n.getMessage(`${stem}_${form}`, words) || t(`${stem}_other` as Key, ...words);
}

/** A number as the reader of the interface writes it. All our languages have the same digits and group them from 1,000 on. */
export function number(value: number): string {
  if (value < 1000) return String(value);
  numbers ??= new Intl.NumberFormat(uiLocale());
  return numbers.format(value);
}

/** Made when they are needed and once: making one takes longer than drawing the row that it is for. */
let rules: Intl.PluralRules | undefined;
let numbers: Intl.NumberFormat | undefined;

/**
 * The locale of the words shown: a German browser shows our English words, so dates and plurals must be English too;
 * a British one shows the same words with British dates.
 */
export function uiLocale(): string {
  const shown = t('locale');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === shown ? wanted : shown;
}

/** Tells the document which language and direction its words have. */
export function followUiLanguage(): void {
  document.documentElement.lang = t('locale');
  document.documentElement.dir = t('direction');
}
