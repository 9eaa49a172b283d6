import { allKinds, type Kind, kinds } from '../core/kinds';

/** The reader's choices, one object in storage.sync. Every part of the extension reads it and watches it change. */
export interface Settings {
  /** The master switch. */
  highlights: boolean;
  kinds: Record<Kind, boolean>;
  /** How strongly the words are tinted, in percent of the kind's colour. */
  tint: number;
  /** Lines under the words only, no tint. */
  linesOnly: boolean;
  /** On paper, too. */
  print: boolean;
  /** Minutes on the toolbar icon. */
  badge: boolean;
  /** The reader's pace as a multiple of the language's average: at 1.25 five minutes become four. */
  pace: number;
  /** Host names where Lede paints nothing and shows no badge: "example.com". */
  pausedSites: string[];
  /** The reader has seen the three lines that say what Lede does. */
  welcomed: boolean;
}

export const defaults: Settings = {
  highlights: false,
  kinds: Object.fromEntries(allKinds.map(kind => [kind, kinds[kind].on])) as Record<Kind, boolean>,
  tint: 14,
  linesOnly: false,
  print: false,
  badge: true,
  pace: 1,
  pausedSites: [],
  welcomed: false,
};

/** Characters that the paused sites may take as JSON: an item of storage.sync holds 8,192, its key included. */
const ROOM_FOR_SITES = 7_500;

/**
 * Settings out of anything: what this or another version stored, an imported file. A field that is missing or makes no
 * sense has its default, without loss of the others; `ignored` names those that made no sense.
 */
export function parseSettings(value: unknown): { settings: Settings; ignored: string[] } {
  const ignored: string[] = [];
  if (value !== undefined && !isObject(value)) ignored.push('settings');

  function take<T>(from: unknown, name: string, fallback: T, accepts: (found: unknown) => boolean): T {
    const found = isObject(from) && Object.hasOwn(from, name) ? from[name] : undefined;
    if (found === undefined) return fallback;
    if (accepts(found)) return found as T;
    ignored.push(name);
    return fallback;
  }

  const chosenKinds = take(value, 'kinds', {}, isObject);
  const sites = take<unknown[]>(value, 'pausedSites', [], Array.isArray);
  const hosts = sites.filter(isHost);
  const pausedSites = latestThatFit([...new Set(hosts)]);
  if (hosts.length < sites.length || pausedSites[0] !== hosts[0]) ignored.push('pausedSites');
  const settings: Settings = {
    highlights: take(value, 'highlights', defaults.highlights, isBoolean),
    kinds: Object.fromEntries(
      allKinds.map(kind => [kind, take(chosenKinds, kind, defaults.kinds[kind], isBoolean)]),
    ) as Record<Kind, boolean>,
    tint: take(value, 'tint', defaults.tint, isWithin(0, 50)),
    linesOnly: take(value, 'linesOnly', defaults.linesOnly, isBoolean),
    print: take(value, 'print', defaults.print, isBoolean),
    badge: take(value, 'badge', defaults.badge, isBoolean),
    pace: take(value, 'pace', defaults.pace, isWithin(0.2, 5)),
    pausedSites,
    welcomed: take(value, 'welcomed', defaults.welcomed, isBoolean),
  };
  return { settings, ignored };
}

/** As many of the sites as there is room for; the last ones were paused last. */
function latestThatFit(sites: string[]): string[] {
  let room = ROOM_FOR_SITES;
  const tooMany = sites.findLastIndex(site => {
    room -= JSON.stringify(site).length + 1;
    return room < 0;
  });
  return sites.slice(tooMany + 1);
}

/** Whether the reader paused Lede on the site of an address; "example.com" also stands for its subdomains. */
export function isPaused({ pausedSites }: Pick<Settings, 'pausedSites'>, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return pausedSites.some(site => host === site || host.endsWith(`.${site}`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isWithin(least: number, most: number): (value: unknown) => boolean {
  return value => typeof value === 'number' && value >= least && value <= most;
}

/** A host as `URL` writes it: letters, digits, hyphens, dots, at most 253 of them, or "[::1]"; a port is no part of it. */
function isHost(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[a-z\d_.-]{1,253}|\[[\da-f:]{2,39}\])$/.test(value);
}
