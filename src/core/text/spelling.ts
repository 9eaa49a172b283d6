const keys = new Map<string, string>();
const MOST_KEYS = 50_000;
const ASCII_LETTERS = /^[A-Za-z]+$/;

/**
 * What two spellings of a word share: lower case, with the marks moved to its end, so that "Hoà" equals "Hòa" and "HÒA" and
 * an apostrophe or hyphen has one shape.
 */
export function keyOf(word: string): string {
  if (ASCII_LETTERS.test(word)) return word.toLowerCase();
  const known = keys.get(word);
  if (known !== undefined) return known;
  let [letters, marks] = ['', ''];
  for (const character of word.toLowerCase()) {
    const parts = partsOf(character);
    letters += parts.letter;
    marks += parts.marks;
  }
  const key = letters + (marks.length > 1 ? [...marks].sort().join('') : marks);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(word, key);
  return key;
}

interface Parts {
  letter: string;
  marks: string;
}

/** Few characters make thousands of words: each is taken apart once. */
const characters = new Map<string, Parts>();

/** A letter and the marks on it; an apostrophe or hyphen in its plain shape. */
function partsOf(character: string): Parts {
  const known = characters.get(character);
  if (known) return known;
  const plain = character.replace(/[’ʼ]/, "'").replace(/[‑–]/, '-').normalize('NFD');
  const parts = { letter: plain.replace(/\p{M}/gu, ''), marks: plain.replace(/\P{M}/gu, '') };
  characters.set(character, parts);
  return parts;
}

// Vietnamese sets a tone over either vowel of "oa", "oe" and "uy": "hoà" and "hòa", "uỷ" and "ủy".
const LATER_TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** A lower-case text with those tones over the first vowel; every character stays at its offset. */
export function withEarlyTones(lower: string): string {
  return lower.replace(LATER_TONE, pair => {
    const early = earlyTones.get(pair) ?? withEarlyTone(pair);
    earlyTones.set(pair, early);
    return early;
  });
}

const earlyTones = new Map<string, string>();

/** "oà" → "òa" */
function withEarlyTone(pair: string): string {
  const [second, tone] = pair[1]!.normalize('NFD').split(/(?=[\u0300-\u0323])/) as [string, string];
  return TONE.test(tone) ? (pair[0]! + tone).normalize('NFC') + second : pair;
}
