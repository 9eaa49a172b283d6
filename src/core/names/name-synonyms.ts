import type { NameWords } from '../language';
import { remembered } from '../remembered';
import { keyOf } from '../text/spelling';

/** One key for all the names that a language has for one place or organisation: "the U.S.", "America". */
export function commonKey(key: string, names: NameWords): string {
  return commonKeys(names).get(key.replaceAll(' ', '')) ?? key;
}

const commonKeys = remembered(build);

function build({ synonyms }: NameWords): ReadonlyMap<string, string> {
  const key = (name: string) =>
    name
      .replaceAll('.', ' ')
      .split(/[\s-]+/u)
      .map(keyOf)
      .join('');
  return new Map(synonyms.flatMap(names => names.map((name): [string, string] => [key(name), key(names[0]!)])));
}
