import { hintNames } from '../hints';
import { boxFeatures } from './box-features';
import { lineFeatures } from './line-features';
import { tellingTags } from './nearby';
import { neighbourFeatures } from './neighbour-features';
import { placeFeatures } from './place-features';
import type { Feature, Features } from './view';

/** Steps to the nearest box with a telling tag. */
const tagFeatures = tellingTags.map((tag, k): [string, Feature] => [
  `in:${tag}`,
  ({ page, nearby }, i) => nearby.tags[page.candidates[i]!.box * tellingTags.length + k]!,
]);

/** Steps to the nearest box with a telling class word; -1 where an element inside the line has it. */
const hintFeatures = hintNames.map((hint, k): [string, Feature] => [
  `hint:${hint}`,
  ({ page, nearby }, i) =>
    page.candidates[i]!.hints & (1 << k) ? -1 : nearby.hints[page.candidates[i]!.box * hintNames.length + k]!,
]);

/** Every feature of the first look by its name. All are cheap: one look at a sum or at one line. */
export const features: Features = {
  ...lineFeatures,
  ...placeFeatures,
  ...boxFeatures,
  ...neighbourFeatures,
  ...Object.fromEntries(tagFeatures),
  ...Object.fromEntries(hintFeatures),
};
