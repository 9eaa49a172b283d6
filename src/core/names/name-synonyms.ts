import type { NameWords } from '../language';
import { keyOf } from '../text/spelling';

const built = new WeakMap<NameWords, ReadonlyMap<string, string>>();

/** One key for all the names that a language has for one place or organisation: "the U.S.", "America". */
export function commonKey(key: string, names: NameWords): string {
  const known = built.get(names) ?? build(names);
  built.set(names, known);
  return known.get(key.replaceAll(' ', '')) ?? key;
}

function build({ synonyms }: NameWords): ReadonlyMap<string, string> {
  const key = (name: string) =>
    name
      .replaceAll('.', ' ')
      .split(/[\s-]+/u)
      .map(keyOf)
      .join('');
  return new Map(synonyms.flatMap(names => names.map((name): [string, string] => [key(name), key(names[0]!)])));
}
