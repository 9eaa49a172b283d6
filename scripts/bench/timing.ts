import type { PageReader } from '../page-reader';
import { quantile } from './figures';
import type { Found } from './in-page';

export const readerNames = ['lede', 'readability', 'defuddle', 'walk'] as const;
export type ReaderName = (typeof readerNames)[number];

/** Milliseconds of the main thread's processor time, by what was done in them; `step` is by the clock. */
export interface Laps {
  read?: number;
  step?: number;
  analyse?: number;
  both?: number;
}

export interface Timed extends Found {
  /** The first calls in this page: what a person who opens it pays. */
  first: Laps;
  /** Medians of the calls after them. */
  warm: Laps;
  /** Words as Lede counts them. */
  words: number;
}

const WARM_CALLS = 5;
/** As a page is before a person sees it. */
const LAY_OUT = 'void document.documentElement.offsetHeight';

/** Opens a page for one reader and lets it read it several times. */
export async function timeReader(
  reader: PageReader,
  html: string,
  url: string,
  name: ReaderName,
  warmCalls = WARM_CALLS,
): Promise<Timed> {
  const calls = [`lede.readers.${name}()`, ...(name === 'lede' ? ['lede.analyse()'] : [])];
  const all = Array.from({ length: 1 + warmCalls }, () => calls).flat();
  const [, nothing, ...results] = await reader.evaluateAll(html, url, [LAY_OUT, '0', ...all]);
  const laps = Array.from({ length: 1 + warmCalls }, (_, i): Laps => {
    const [read, analyse] = results
      .slice(i * calls.length, (i + 1) * calls.length)
      .map(({ cpu }) => Math.max(0, cpu - nothing!.cpu));
    const { step } = results[i * calls.length]!.value as Found;
    return { read, step, analyse, both: analyse === undefined ? undefined : read! + analyse };
  });
  const [first, ...later] = laps;
  const warm = Object.keys(first!).map(lap => [
    lap,
    quantile(
      later.flatMap(laps => laps[lap as keyof Laps] ?? []),
      0.5,
    ),
  ]);
  const words = name === 'lede' ? (results[1]!.value as number) : 0;
  return { ...(results[0]!.value as Found), first: first!, warm: Object.fromEntries(warm), words };
}
