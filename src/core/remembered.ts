/**
 * A function that asks another once for each thing it is asked for, and remembers what that has said. It never forgets: for what
 * there are few of, as languages and lists of their packs.
 */
export function remembered<Key, Value extends object | string>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return key => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = find(key);
    known.set(key, value);
    return value;
  };
}
