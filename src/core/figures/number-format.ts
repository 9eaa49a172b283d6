import { remembered } from '../remembered';

/** How a language writes numbers in digits, as CLDR has it. */
export interface NumberFormat {
  /** The decimal separator, "." or ",". */
  decimal: string;
  /** True where groups of three are set apart by a space: "12 000". */
  spaced: boolean;
  /** Scale words, with their value: "nghìn tỷ" is 1e12. */
  scales: [string, number][];
  /** Short scale marks, which only count right behind digits: "K", "Tr", "Mrd.". */
  marks: [string, number][];
}

const POWERS = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e12, 1e13];
/** Amounts among which every plural form comes up: Arabic has six. */
const AMOUNTS = [1, 2, 3, 5, 11, 0.5];

/** One amount for each plural form of a language. */
export function plurals(code: string): number[] {
  const rules = new Intl.PluralRules(code);
  return [...new Map(AMOUNTS.map(amount => [rules.select(amount), amount] as const)).values()];
}

/** 4.1 × 1e6 is 4099999.9999999995 in binary; nobody writes twelve digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The number format of a language. `Intl` falls back to its default for a language it does not know. */
export const numberFormat = remembered(build);

function build(code: string): NumberFormat {
  const parts = new Intl.NumberFormat(code, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const separator = (type: string) => parts.find(part => part.type === type)?.value ?? '';
  return {
    decimal: separator('decimal') || '.',
    spaced: /^\s$/.test(separator('group')),
    scales: scaleWords(code, 'long'),
    marks: scaleWords(code, 'short'),
  };
}

/** The value of a scale word is the number that was written divided by the digits beside the word. */
function scaleWords(code: string, compactDisplay: 'long' | 'short'): [string, number][] {
  const compact = new Intl.NumberFormat(code, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
  // With two plural forms or one, these say it all; 11 is for Thai, whose scale words go on to the hundred thousand millions.
  const amounts = plurals(code).length > 2 ? AMOUNTS.filter(Number.isInteger) : [1, 2, 11];
  const words = new Map<string, number>();
  for (const power of POWERS) {
    for (const amount of amounts) {
      const parts = compact.formatToParts(amount * power);
      const word = parts.find(part => part.type === 'compact')?.value;
      const digits = Number(
        parts
          .map(({ type, value }) => (type === 'decimal' ? '.' : /integer|fraction/.test(type) ? value : ''))
          .join(''),
      );
      if (word && digits) words.set(word, tidy((amount * power) / digits));
    }
  }
  return [...words];
}
