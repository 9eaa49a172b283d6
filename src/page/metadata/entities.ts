/** The entities that editors' systems leave in titles and names. Accented letters are composed: "&eacute;". */
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['szlig', 'ß'],
  ['bull', '•'],
  ['middot', '·'],
  ['euro', '€'],
  ['pound', '£'],
  ['deg', '°'],
  ['shy', ''],
  ['iquest', '¿'],
  ['iexcl', '¡'],
]);

const accents = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['cedil', '\u0327'],
]);

const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi;
const ACCENTED = /^([a-z])([a-z]+)$/i;

/**
 * A plain line of text from what structured data holds: entities decoded (also those escaped twice, "&amp;quot;"), tags
 * dropped, white space collapsed. Done on the string: letting the browser parse it would be an HTML sink.
 */
export function plainLine(text: string): string {
  const decoded = text.includes('&') ? decode(decode(text)) : text;
  return decoded
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(text: string): string {
  return text.replace(ENTITY, (entity, hex: string, decimal: string, name: string) => {
    if (name) return named.get(name) ?? accented(name) ?? entity;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

function accented(name: string): string | undefined {
  const [, letter, rest] = ACCENTED.exec(name) ?? [];
  const mark = accents.get(rest ?? '');
  return mark && (letter + mark).normalize('NFC');
}
