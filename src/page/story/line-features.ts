import { countOf } from '../letters';
import { creditIn } from './credits';
import { blockTags, type Features, limit, type View } from './view';

const text = (view: View, i: number): string => view.page.candidates[i]!.text;

/** What a line is by itself. Numbers without a language's words, but for the phrases that the language packs list. */
export const lineFeatures: Features = {
  size: ({ page }, i) => page.size[i]!,
  density: ({ page }, i) => page.density[i]!,
  links: ({ page }, i) => page.candidates[i]!.links,
  ends: (view, i) => endOf(text(view, i)),
  stops: (view, i) => countOf(text(view, i), /[.!?。！？।]/g),
  digits: (view, i) => countOf(text(view, i), /\d/g) / text(view, i).length,
  symbols: (view, i) => countOf(text(view, i), /[|•»›©@/#→_]/g),
  upper: (view, i) => countOf(text(view, i), /\p{Lu}/gu) / text(view, i).length,
  label: (view, i) => limit(text(view, i).search(/[:：]/), -1, 40),
  tag: ({ page }, i) => blockTags.indexOf(page.tagOf(i)),
  media: ({ page }, i) => limit(page.candidates[i]!.media, 0, 5),
  repeated: ({ repeats }, i) => limit(repeats[i]!, 0, 5),
  credit: ({ page }, i) => creditIn(page.candidates[i]!.text, page.evidence.creditPrefixes),
  inDescription: ({ page, letters }, i) => +resembles(letters[i]!, page.evidence.description),
};

function endOf(line: string): number {
  if (/[.!?…。！？।]["'»”’」』)\]]*$/.test(line)) return 2;
  if (/[,;，；、]$/.test(line)) return 1.5;
  return /[:：]$/.test(line) ? 1 : 0;
}

function resembles(letters: string, description: string): boolean {
  if (letters.length < 12 || description.length < 12) return false;
  return (
    description.includes(letters) || letters.includes(description) || description.slice(0, 40) === letters.slice(0, 40)
  );
}
