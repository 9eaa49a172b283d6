/**
 * Index of the first of some items for which a condition holds; the number of items where it holds for none. It must hold for
 * all behind that one, too: some twenty questions find it among a million.
 */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
