import { countOf } from '../letters';
import { creditIn } from './credits';
import { isFurniture } from './furniture';
import { blockTags, type Features, limit, type View } from './view';

const text = (view: View, i: number): string => view.page.candidates[i]!.text;

/** What a line is by itself. Numbers without a language's words, but for the phrases that the language packs list. */
export const lineFeatures: Features = {
  size: ({ page }, i) => page.size[i]!,
  density: ({ page }, i) => page.density[i]!,
  links: ({ page }, i) => page.candidates[i]!.links,
  bold: ({ page }, i) => page.candidates[i]!.bold / page.candidates[i]!.text.length,
  italic: ({ page }, i) => page.candidates[i]!.italic / page.candidates[i]!.text.length,
  ends: (view, i) => endOf(text(view, i)),
  stops: (view, i) => countOf(text(view, i), /[.!?。！？।]/g),
  commas: (view, i) => (100 * countOf(text(view, i), /[,，、;；،]/g)) / view.page.size[i]!,
  digits: (view, i) => countOf(text(view, i), /\d/g) / text(view, i).length,
  symbols: (view, i) => countOf(text(view, i), /[|•»›©@/#→_]/g),
  upper: (view, i) => countOf(text(view, i), /\p{Lu}/gu) / text(view, i).length,
  lowerStart: (view, i) => +/^\p{Ll}/u.test(text(view, i)),
  bullet: (view, i) => +/^[-–—•»›>*#@→▶►|]/.test(text(view, i)),
  label: (view, i) => limit(text(view, i).search(/[:：]/), -1, 40),
  copyright: (view, i) => +/©|\(c\)/i.test(text(view, i)),
  tag: ({ page }, i) => blockTags.indexOf(page.tagOf(i)),
  parentTag: ({ page }, i) => blockTags.indexOf(page.boxes[page.boxAround(i, 1)]!.tag),
  afterBreak: ({ page }, i) => +page.candidates[i]!.afterBreak,
  media: ({ page }, i) => limit(page.candidates[i]!.media, 0, 5),
  nextMedia: ({ page }, i) => limit(page.candidates[i + 1]?.media ?? 0, 0, 5),
  hidden: ({ page }, i) => +(!page.hidesItself && page.boxes[page.candidates[i]!.box]!.hidden),
  repeated: ({ repeats }, i) => limit(repeats[i]!, 0, 5),
  furniture: ({ page }, i) => +isFurniture(page.candidates[i]!, page.evidence),
  byline: ({ page }, i) => +page.evidence.bylinePrefixes.begin(page.candidates[i]!.text.slice(0, 40).toLowerCase()),
  credit: ({ page }, i) => creditIn(page.candidates[i]!.text, page.evidence.creditPrefixes),
  inTitle: ({ page, letters }, i) => titleShare(letters[i]!, page.evidence.titles),
  inDescription: ({ page, letters }, i) => +resembles(letters[i]!, page.evidence.description),
};

function endOf(line: string): number {
  if (/[.!?…。！？।]["'»”’」』)\]]*$/.test(line)) return 2;
  if (/[,;，；、]$/.test(line)) return 1.5;
  return /[:：]$/.test(line) ? 1 : 0;
}

function titleShare(letters: string, titles: readonly string[]): number {
  if (!letters) return 0;
  return Math.max(
    0,
    ...titles.map(title => (title.includes(letters) ? letters.length / title.length : letters.includes(title) ? 1 : 0)),
  );
}

function resembles(letters: string, description: string): boolean {
  if (letters.length < 12 || description.length < 12) return false;
  return (
    description.includes(letters) || letters.includes(description) || description.slice(0, 40) === letters.slice(0, 40)
  );
}
