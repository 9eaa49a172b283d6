import type { Browser } from 'webextension-polyfill';

export type { Runtime, Storage, Tabs } from 'webextension-polyfill';

const { chrome } = globalThis as unknown as { chrome?: Browser };

/**
 * The extension API. `chrome` answers with promises in Chrome and, in Manifest V3, in Firefox. A page keeps extensions of
 * Chrome out of it by an `<iframe name="chrome">` or a `<form id="chrome">`: there it is undefined.
 */
export const browser = (chrome?.runtime?.id ? chrome : undefined) as Browser;
