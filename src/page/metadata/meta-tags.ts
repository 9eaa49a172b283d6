import { allIn, attributeOf } from '../prototypes';

/** Limits for hostile pages. */
const MOST_TAGS = 400;
const LONGEST = 1_000;

/** The contents of the page's meta elements by their name, property or itemprop in lower case, in order. */
export type MetaTags = Map<string, string[]>;

/** Reads the meta elements; their number and length are capped. */
export function readMetaTags(root: Element): MetaTags {
  const tags: MetaTags = new Map();
  for (const meta of allIn(root, 'meta[content]', MOST_TAGS)) {
    const content = attributeOf(meta, 'content').slice(0, LONGEST).trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = attributeOf(meta, attribute).trim().toLowerCase();
      if (!key) continue;
      const contents = tags.get(key);
      if (contents) contents.push(content);
      else tags.set(key, [content]);
    }
  }
  return tags;
}

/** The contents of the first of these names that the page has. */
export function firstOf(tags: MetaTags, names: readonly string[]): string[] {
  for (const name of names) {
    const contents = tags.get(name);
    if (contents) return contents;
  }
  return [];
}
