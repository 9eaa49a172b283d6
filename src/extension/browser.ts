import type { Browser } from 'webextension-polyfill';

export type { Runtime, Storage, Tabs } from 'webextension-polyfill';

const names = globalThis as { chrome?: Browser; browser?: Browser };

/**
 * The extension API, by whichever of its names leads to it: beside a page, an `<iframe name="chrome">` or a
 * `<form id="browser">` may stand for one. Undefined in a page that takes both.
 */
export const browser = [names.chrome, names.browser].find(api => typeof api?.runtime?.id === 'string') as Browser;
