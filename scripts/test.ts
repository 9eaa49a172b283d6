/** `npm test`: static checks, then all tests, in the browsers that people use. Ends with one line: N passed, N failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { type BrowserName, ensureBrowser } from './browsers';
import { runNode } from './run';
import { runStaticChecks } from './static-checks';
import { conclude, sum, type Tally } from './tally';

/** What the JSON reporter of vitest writes, as far as it is used here. */
interface Report {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** The projects of tests/vitest.config.ts and the browsers that they drive. */
const projects: Record<string, BrowserName[]> = {
  unit: [],
  page: ['chrome'],
  pages: ['chrome'],
  'e2e-chrome': ['chrome'],
  'e2e-firefox': ['firefox'],
};

/** The browsers at hand. A missing one is told with what to do about it. */
function lookForBrowsers(): BrowserName[] {
  return (['chrome', 'firefox'] as const).filter(name => {
    try {
      console.log(`✓ ${name}: ${ensureBrowser(name)}`);
      return true;
    } catch (error) {
      console.log(`✗ ${name}: ${(error as Error).message}`);
      return false;
    }
  });
}

/** One project after the other: browsers that share two cores keep each other waiting. */
async function runTests(browsers: BrowserName[]): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const [project, needed] of Object.entries(projects)) {
    if (needed.every(browser => browsers.includes(browser))) tallies.push(await runProject(project));
  }
  return sum(...tallies);
}

async function runProject(project: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-test-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const config = ['--config', 'tests/vitest.config.ts', `--project=${project}`];
    const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...config, ...reporters], { show: true });
    return tallyOf(JSON.parse(readFileSync(file, 'utf8')), code);
  } catch (error) {
    console.error(`${project}: vitest left no report: ${(error as Error).message}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A test that did not run has failed, a file that broke before its first test is one failure, and so is a broken run. */
function tallyOf(report: Report, code: number): Tally {
  const broken = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0);
  const passed = report.numPassedTests;
  const failed = report.numTotalTests - passed + broken.length;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

const browsers = lookForBrowsers();
const checks = await runStaticChecks();
env.LEDE_BUILT = 'yes'; // by the checks, for the tests of both browsers
const tests = await runTests(browsers);
conclude(sum({ passed: browsers.length, failed: 2 - browsers.length }, checks, tests));
