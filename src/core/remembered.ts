/** A function that asks another once for each thing it is asked for, and remembers what that has said. */
export function remembered<Key, Value extends object | string>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return key => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
