/** `npm test`: static checks, then all tests, in the browsers that people use. Ends with one line: N passed, N failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A missing browser is one failure, told with what to do about it. */
function lookForBrowsers(): Tally {
  const tally = { passed: 0, failed: 0 };
  for (const name of ['chrome', 'firefox'] as BrowserName[]) {
    try {
      console.log(`✓ ${name}: ${ensureBrowser(name)}`);
      tally.passed++;
    } catch (error) {
      console.log(`✗ ${name}: ${(error as Error).message}`);
      tally.failed++;
    }
  }
  return tally;
}

async function runTests(): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-test-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...reporters], { show: true });
    return tallyOf(JSON.parse(readFileSync(file, 'utf8')), code);
  } catch (error) {
    console.error(`vitest left no report: ${(error as Error).message}`);
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
const tests = await runTests();
conclude(sum(browsers, checks, tests));
