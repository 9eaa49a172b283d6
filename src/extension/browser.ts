import type { Browser } from 'webextension-polyfill';

export type { Runtime, Storage, Tabs } from 'webextension-polyfill';

/**
 * The extension API. `chrome` answers with promises in Chrome and, in Manifest V3, in Firefox; `browser` is no safe name in
 * a content script, where a page's own `<form id="browser">` may stand for it.
 */
export const browser = (globalThis as unknown as { chrome: Browser }).chrome;
