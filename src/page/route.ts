/** Which page an address names: its path, to which sites without reloads may add one in the hash, "/#/stories/2". */
export function routeOf({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string {
  return /^#!?\//.test(hash) ? pathname + hash : pathname;
}
