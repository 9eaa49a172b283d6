import { plurals } from './number-format';

/** The currencies most traded (BIS triennial survey 2022) and those of large press languages, most traded first. */
const CURRENCIES =
  'USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK PLN THB ILS IDR CZK TRY HUF PHP MYR RUB VND EGP NGN'.split(
    ' ',
  );

/** Signs before or behind an amount, as Unicode has them or as newspapers print them all over the world. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['$', 'USD'],
  ['US$', 'USD'],
  ['US $', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₫', 'VND'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₪', 'ILS'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₵', 'GHS'],
  ['৳', 'BDT'],
  ['៛', 'KHR'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NZ$', 'NZD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Sh', 'KES'], // as Kenya's papers write it; its neighbours put a letter before theirs
  ['USh', 'UGX'],
  ['TSh', 'TZS'],
];

/** Currency signs and ISO 4217 codes: they stand before or behind the digits. */
export function currencySigns(): [string, string][] {
  const codes = CURRENCIES.flatMap(code => [[code, code] as const, [`${code}$`, code] as const]);
  return [...SIGNS, ...codes].map(([sign, code]) => [sign, code]);
}

/**
 * Names of currencies in all plural forms, as CLDR has them, and the noun alone ("dollars") for the most traded of its kind.
 * CLDR does not say which word is the noun; it is the one that the US and the Australian dollar share. A name that the pack
 * lists is one noun as it stands: "nhân dân tệ".
 */
export function currencyNames(code: string, inPack: Readonly<Record<string, string>>): [string, string][] {
  const amounts = plurals(code);
  const names = CURRENCIES.flatMap(currency =>
    namesOf(code, currency, amounts).map(name => [name, currency] as [string, string]),
  );
  // without case, since some lists print "đô la Mỹ" and "Đô la Australia"
  const words = (currency: string) =>
    names.filter(([, code]) => code === currency).map(([name]) => name.toLowerCase().split(/[\s-]/));
  const others = new Set(words('AUD').flat());
  const shared = words('USD').find(name => name.length > 1 && name.some(word => others.has(word)));
  const first = shared ? others.has(shared[0]!) : false;
  const nouns = shared
    ? names
        .filter(([name]) => !(name in inPack))
        .map(([name, code]) => [noun(name, first), code] as [string, string])
        .filter(([word]) => word.length > 2 || /^\p{Lo}/u.test(word))
    : [];
  return [...names, ...nouns];
}

function noun(name: string, first: boolean): string {
  return name.split(/[\s-]/).at(first ? 0 : -1)!;
}

function namesOf(code: string, currency: string, amounts: readonly number[]): string[] {
  const format = new Intl.NumberFormat(code, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    maximumFractionDigits: 1,
  });
  const parts = amounts.map(amount => format.formatToParts(amount).find(part => part.type === 'currency')?.value ?? '');
  return [...new Set(parts)];
}
