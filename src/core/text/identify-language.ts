import type { PageLanguage } from '../language';

/** Below this share of common words a text is not in the language of a pack; running text has 20 to 45 %. */
const FEWEST = 0.12;
// Japanese writes no spaces, but its common words stand in kana between ideographs: 会長|は|大阪|で|話|した.
const WORD = /\p{sc=Hira}+|(?:(?!\p{sc=Hira})[\p{L}\p{M}])+/gu;

/**
 * The BCP 47 tag of a text's language. The words decide, since pages often declare the wrong language; a declaration tips
 * the scale between close ones and stands where no pack knows the words. "und" when nothing tells.
 */
export function identifyLanguage(sample: string, declared: string | undefined, packs: readonly PageLanguage[]): string {
  const tag = wellFormed(declared);
  const primary = tag?.split('-')[0];
  const words = sample.toLowerCase().normalize('NFC').match(WORD) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | undefined;
  let most = words.length * FEWEST;
  for (const pack of packs) {
    let count = pack.commonWords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    // Short news is full of names and has few common words: "Thủ tướng dự lễ khánh thành cầu Bình An" has none.
    for (const [word, times] of pack.letters ? counts : [])
      if (hasAnyOf(word, pack.letters!) && !pack.commonWords.includes(word)) count += times;
    const hits = count * (pack.code === primary ? 1.5 : 1);
    if (hits > most) [best, most] = [pack.code, hits];
  }
  return best === undefined || best === primary ? (tag ?? languageOfScript(sample)) : best;
}

function hasAnyOf(word: string, letters: string): boolean {
  for (const letter of letters) if (word.includes(letter)) return true;
  return false;
}

/** Scripts that point to a language, kana before the ideographs that stand between them. */
const SCRIPTS = {
  Jpan: /[\p{sc=Hira}\p{sc=Kana}]/gu,
  Hans: /\p{sc=Han}/gu,
  Kore: /\p{sc=Hangul}/gu,
  Thai: /\p{sc=Thai}/gu,
  Grek: /\p{sc=Greek}/gu,
  Hebr: /\p{sc=Hebrew}/gu,
};
/** The least share of the letters that are of the script, and how many letters are looked at. */
const SHARE = 0.2;
const LOOK = 400;

/** The language that CLDR thinks likeliest for the script a text is in; "und" for scripts of many languages. */
function languageOfScript(sample: string): string {
  const letters =
    sample
      .slice(0, 4 * LOOK)
      .match(/\p{L}/gu)
      ?.slice(0, LOOK)
      .join('') ?? '';
  const script = Object.entries(SCRIPTS).find(
    ([, letter]) => (letters.match(letter)?.length ?? 0) > SHARE * letters.length,
  );
  return script ? new Intl.Locale(`und-${script[0]}`).maximize().language : 'und';
}

/** The pack for a tag; a language without one gets the last pack, the neutral one, under its own tag. */
export function packFor<Pack extends PageLanguage>(tag: string, packs: readonly Pack[]): Pack {
  const primary = tag.split('-')[0]!;
  return packs.find(pack => pack.code === primary) ?? neutralPack(primary, packs[packs.length - 1]!);
}

// Always the same object for a language, since what is built from a pack is remembered by it.
const neutral = new WeakMap<object, Map<string, PageLanguage>>();

function neutralPack<Pack extends PageLanguage>(code: string, pack: Pack): Pack {
  const known = neutral.get(pack) ?? new Map<string, Pack>();
  neutral.set(pack, known);
  const own = (known.get(code) as Pack | undefined) ?? { ...pack, code };
  known.set(code, own);
  return own;
}

function wellFormed(tag: string | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
