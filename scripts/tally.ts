/** How many tests or checks went well and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

export function sum(...tallies: Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** Prints the plain last line that people and machines look for, and sets the exit code after it. */
export function conclude({ passed, failed }: Tally): void {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
