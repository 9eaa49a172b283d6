import { bundleChecks } from './bundle-checks';
import { dependencyChecks } from './dependency-checks';
import { runNode, script } from './run';
import type { Tally } from './tally';

/** Something that can be told from files alone. It returns what is wrong, as messages that say what to do. */
export interface Check {
  name: string;
  problems(): string[] | Promise<string[]>;
}

const checks: Check[] = [
  tool('types', ['node_modules/typescript/bin/tsc', '-p', '.']),
  tool('types of src/core, without the DOM', ['node_modules/typescript/bin/tsc', '-p', 'src/core']),
  tool('style', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']),
  ...dependencyChecks,
  tool('build', script('build')),
  ...bundleChecks,
];

/** Runs all checks in order, each printed with its problems. The built extension is in dist/ afterwards. */
export async function runStaticChecks(): Promise<Tally> {
  const tally: Tally = { passed: 0, failures: [] };
  for (const { name, problems } of checks) {
    const found = await Promise.resolve()
      .then(problems)
      .catch(error => [String(error)]);
    console.log([`${found.length === 0 ? '✓' : '✗'} ${name}`, ...found].join('\n  '));
    if (found.length === 0) tally.passed++;
    else tally.failures.push([name, ...found.slice(0, 3)].join('\n  '));
  }
  return tally;
}

/** A tool that says by its exit code whether all is well, and in its output what is not. */
function tool(name: string, args: string[]): Check {
  return {
    name,
    problems: async () => {
      const { code, output } = await runNode(args);
      return code === 0 ? [] : output.trimEnd().split('\n');
    },
  };
}
