import { hasWord, type Mentions, nameKey, wordsOf } from './name-mentions';
import type { NamePhrases } from './name-words';

/**
 * "Công an xã Viện Sơn" says that Viện Sơn is a commune, so alone it is no institute; and "Trung tâm Văn hoá tỉnh Lộc Giang", that
 * Lộc Giang is nobody.
 */
export function placeAreas(mentions: Mentions, { areaHeads }: NamePhrases): void {
  const areas = new Set<string>();
  for (const mention of mentions.all) {
    if (mention.kind !== 'organisation' && mention.kind !== 'place') continue;
    const words = wordsOf(mention);
    for (let at = 0; at < words.length; at++) {
      const head = areaHeads.at(words, at);
      if (head === 0) continue;
      const name = words.slice(at + head);
      if (name.every(word => word.capital) && hasWord(name)) areas.add(nameKey(name));
    }
  }
  for (const mention of mentions.all) {
    if (mention.kind === 'place' || mention.kind === 'other' || !areas.has(nameKey(wordsOf(mention)))) continue;
    if (mention.kind === 'person' && mention.sure) continue; // "ông | Hải Dương"
    mention.kind = 'place';
    mention.sure = true;
  }
}
