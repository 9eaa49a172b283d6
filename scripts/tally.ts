/** How many tests or checks went well, and which did not: the name of each with what it said. */
export interface Tally {
  passed: number;
  failures: string[];
}

export function sum(...tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((passed, tally) => passed + tally.passed, 0),
    failures: tallies.flatMap(tally => tally.failures),
  };
}

/**
 * Prints the failures again, since by now they are far above, then the plain last line that people and machines look for;
 * sets the exit code after it.
 */
export function conclude({ passed, failures }: Tally): void {
  for (const failure of failures) console.log(`✗ ${failure}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
