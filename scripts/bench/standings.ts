import { devDependencies } from '../../package.json' with { type: 'json' };
import { quantile, shown, sumOf, tableOf } from './figures';
import type { Results } from './race';
import type { Laps, ReaderName } from './timing';

/** A line of the table: what was timed, and by which reader. */
interface Entrant {
  label: string;
  reader: ReaderName;
  lap: keyof Laps;
}

const entrants: Entrant[] = [
  { label: 'Lede, read', reader: 'lede', lap: 'read' },
  { label: 'Lede, longest step, by the clock', reader: 'lede', lap: 'step' },
  { label: 'Lede, read and analyse', reader: 'lede', lap: 'both' },
  { label: `Readability ${devDependencies['@mozilla/readability']}`, reader: 'readability', lap: 'read' },
  { label: `Defuddle ${devDependencies.defuddle}`, reader: 'defuddle', lap: 'read' },
  { label: 'Bare text walk', reader: 'walk', lap: 'read' },
];

/** All readers side by side: body F1, then first and warm calls in ms of processor time, with the ratios to Readability. */
export function standings(results: Results): string {
  const timesOf = timesIn(results);
  const rows = entrants.map(({ label, reader, lap }) => {
    const scores = results[reader].flatMap(({ f1 }) => f1 ?? []);
    const f1 = reader === 'walk' ? NaN : sumOf(scores) / scores.length;
    const times = (['first', 'warm'] as const).flatMap(call => {
      const own = timesOf(call, reader, lap);
      const theirs = timesOf(call, 'readability', 'read');
      const ratios = [0.5, 0.95].map(share => `×${shown(quantile(own, share) / quantile(theirs, share), 2)}`);
      return [...[0.5, 0.95, 1].map(share => shown(quantile(own, share))), ...ratios];
    });
    return [label, lap === 'read' ? shown(f1, 3) : '', ...times];
  });
  const columns = (call: string) => [`${call} median`, 'p95', 'max', '×R median', '×R p95'];
  return tableOf([['', 'body F1', ...columns('first'), ...columns('warm')], ...rows]);
}

/** What the project has promised itself, and whether it holds. */
export function goals(results: Results): string {
  const timesOf = timesIn(results);
  const first = (reader: ReaderName, lap: keyof Laps, share: number) => quantile(timesOf('first', reader, lap), share);
  const ratio = (lap: keyof Laps, to: ReaderName, share: number) =>
    first('lede', lap, share) / first(to, 'read', share);
  const lines: [string, number, number][] = [
    ['read, median, to Readability', ratio('read', 'readability', 0.5), 0.3],
    ['read, p95, to Readability', ratio('read', 'readability', 0.95), 0.3],
    ['read and analyse, median, to Readability', ratio('both', 'readability', 0.5), 0.5],
    ['read and analyse, p95, to Readability', ratio('both', 'readability', 0.95), 0.5],
    ['read, median, to the bare walk', ratio('read', 'walk', 0.5), 25],
    ['read, p95, ms', first('lede', 'read', 0.95), 30],
  ];
  return lines
    .map(([what, value, most]) => `${value <= most ? '✓' : '✗'} first ${what}: ${shown(value, 2)} (at most ${most})`)
    .join('\n');
}

/** Milliseconds of Lede's warm analysis for each 1,000 words of the corpus. */
export function analysisPerThousandWords({ lede }: Results): number {
  const words = sumOf(lede.map(({ words }) => words));
  return (1000 * sumOf(lede.map(({ warm }) => warm.analyse ?? 0))) / words;
}

function timesIn(results: Results) {
  return (call: 'first' | 'warm', reader: ReaderName, lap: keyof Laps): number[] =>
    results[reader].flatMap(result => result[call][lap] ?? []);
}
