import type { PageLanguage } from '../language';

/** Below this share of common words a text is not in the language of a pack; running text has 20 to 45 %. */
const FEWEST = 0.12;

/**
 * The BCP 47 tag of a text's language. The words decide, since pages often declare the wrong language; a declaration tips
 * the scale between close ones and stands where no pack knows the words. "und" when nothing tells.
 */
export function identifyLanguage(sample: string, declared: string | undefined, packs: readonly PageLanguage[]): string {
  const tag = wellFormed(declared);
  const primary = tag?.split('-')[0];
  const words =
    sample
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: string | undefined;
  let most = words.length * FEWEST;
  for (const pack of packs) {
    const common = new Set(pack.commonWords);
    const hits = words.filter(word => common.has(word)).length * (pack.code === primary ? 1.5 : 1);
    if (hits > most) [best, most] = [pack.code, hits];
  }
  return best === undefined || best === primary ? (tag ?? 'und') : best;
}

/** The pack for a tag; a language without one gets the last pack, the neutral one, under its own tag. */
export function packFor<Pack extends PageLanguage>(tag: string, packs: readonly Pack[]): Pack {
  const primary = tag.split('-')[0]!;
  return packs.find(pack => pack.code === primary) ?? { ...packs[packs.length - 1]!, code: primary };
}

function wellFormed(tag: string | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
