/**
 * How many times as long eight times the work takes: about 8 where time grows as the work does, 64 where it grows as its square.
 * Measured in processor time of this process, which other than the clock does not tell how busy the machine is; the best of three
 * counts, and the first 50 ms are forgiven to the compiler and the collection of garbage.
 */
export function growthByEight(work: (size: number) => unknown, size: number): number {
  const best = (size: number) => Math.min(...[1, 2, 3].map(() => processorTime(() => work(size))));
  return Math.max(0, best(8 * size) - 50) / Math.max(1, best(size));
}

/** Milliseconds. */
function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
