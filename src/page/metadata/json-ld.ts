import { allIn, textIn } from '../prototypes';

/** A JSON object of the page: hostile input. Only own, known keys are read, through `own`. */
export type Thing = object;

/** Limits for hostile pages. A long article with its whole text in JSON-LD has about 100 kB. */
const MOST_SCRIPTS = 40;
const MOST_TEXT = 1_000_000;
const MOST_THINGS = 2_000;
const DEEPEST = 6;

/** Keys that lead from a thing to others that are about this page too. Others lead to teasers, trails and comments. */
const ABOUT_THIS_PAGE = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** What the page says in JSON-LD. */
export interface JsonLd {
  /** Things about the page itself, in order. */
  things: Thing[];
  /** Things with an "@id", which others refer to: {"author": {"@id": "#jane"}}. */
  byId: Map<string, Thing>;
}

/** Reads the JSON-LD scripts. Parse errors are ignored, sizes and depths are capped. */
export function readJsonLd(root: Element): JsonLd {
  const things: Thing[] = [];
  let length = 0;
  for (const script of allIn(root, 'script[type="application/ld+json" i]', MOST_SCRIPTS)) {
    const text = textIn(script, MOST_TEXT + 1);
    length += text.length;
    if (length > MOST_TEXT) break;
    collect(parse(text), things);
  }
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = own(thing, '@id');
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, thing);
  }
  return { things, byId };
}

/** The value of an own key, never of the prototype: a page may write {"toString": 1} or {"__proto__": {}}. */
export function own(thing: unknown, key: string): unknown {
  return thing !== null && typeof thing === 'object' && Object.hasOwn(thing, key)
    ? (thing as Record<string, unknown>)[key]
    : undefined;
}

/** The value as a list: JSON-LD writes one thing with or without brackets. */
export function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_THINGS) : value === undefined || value === null ? [] : [value];
}

/** The strings of a value that may be a string, {"@value": string} or a list of them. */
export function strings(value: unknown): string[] {
  return listed(value)
    .map(item => own(item, '@value') ?? item)
    .filter(item => typeof item === 'string')
    .map(item => item.trim())
    .filter(Boolean);
}

/** The schema.org types of a thing, without the vocabulary's address: "NewsArticle". */
export function typesOf(thing: unknown): string[] {
  return strings(own(thing, '@type')).map(type => type.replace(/^.*[/#:]/, ''));
}

/** What scripts put around JSON: comments and CDATA marks, a semicolon. */
const START = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/;
const END = /(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?[\s;]*$/;
/** UTF-16 units at the end in which `END` is looked for: in a megabyte of semicolons it would be for minutes. */
const LONGEST_END = 100;

function parse(text: string): unknown {
  const end = text.slice(-LONGEST_END).replace(END, '');
  const json = `${text.slice(0, -LONGEST_END)}${end}`.replace(START, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks inside strings are the commonest mistake
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([\]}])/g, '$1'));
    } catch {
      return undefined;
    }
  }
}

function collect(value: unknown, things: Thing[]): void {
  let level = [value];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const item of level) {
      if (things.length >= MOST_THINGS) return;
      if (Array.isArray(item)) next.push(...item.slice(0, MOST_THINGS));
      else if (item !== null && typeof item === 'object') {
        things.push(item);
        for (const key of ABOUT_THIS_PAGE) next.push(...listed(own(item, key)));
      }
    }
    level = next;
  }
}
