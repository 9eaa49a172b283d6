/** `npm test`: static checks, then all tests, in the browsers that people use. Ends with one line: N passed, N failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { env } from 'node:process';
import { type BrowserName, ensureBrowser } from './browsers';
import { runNode } from './run';
import { runStaticChecks } from './static-checks';
import { conclude, sum, type Tally } from './tally';

/** What the JSON reporter of vitest writes, as far as it is used here. */
interface Report {
  testResults: {
    /** Path of the file. */
    name: string;
    status: string;
    /** Of a file that broke outside its tests. */
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** The projects of tests/vitest.config.ts and the browsers that they drive, the quickest to fail first. */
const projects: Record<string, BrowserName[]> = {
  core: [],
  unit: [],
  'page-chrome': ['chrome'],
  'page-firefox': ['firefox'],
  pages: ['chrome'],
  'e2e-chrome': ['chrome'],
  'e2e-firefox': ['firefox'],
};

/** The browsers at hand. A missing one is a failure that says what to do about it. */
function lookForBrowsers(): { browsers: BrowserName[]; tally: Tally } {
  const browsers: BrowserName[] = [];
  const failures: string[] = [];
  for (const name of ['chrome', 'firefox'] as const) {
    try {
      console.log(`✓ ${name}: ${ensureBrowser(name)}`);
      browsers.push(name);
    } catch (error) {
      console.log(`✗ ${name}: ${(error as Error).message}`);
      failures.push(`${name}: ${(error as Error).message}`);
    }
  }
  return { browsers, tally: { passed: browsers.length, failures } };
}

/** One project after the other: two cores are no faster with two browsers at a time, only less steady. */
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
    return tallyOf(project, JSON.parse(readFileSync(file, 'utf8')), code);
  } catch (error) {
    return { passed: 0, failures: [`${project}: vitest left no report: ${(error as Error).message}`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A test that did not run has failed, a file that broke outside its tests is one failure, and so is a broken run. */
function tallyOf(project: string, report: Report, code: number): Tally {
  const failures: string[] = [];
  let passed = 0;
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = `${project} › ${basename(name)}`;
    const failed = assertionResults.filter(test => test.status !== 'passed');
    passed += assertionResults.length - failed.length;
    for (const test of failed)
      failures.push(toldShortly(`${file} › ${test.fullName}`, test.failureMessages?.[0] ?? test.status));
    if (status === 'failed' && failed.length === 0) failures.push(toldShortly(file, message));
  }
  if (failures.length === 0 && code !== 0) failures.push(`${project}: vitest ended with code ${code}`);
  return { passed, failures };
}

function toldShortly(name: string, message: string): string {
  return [name, ...message.split('\n').slice(0, 6)].join('\n  ');
}

const { browsers, tally: found } = lookForBrowsers();
const checks = await runStaticChecks();
env.LEDE_BUILT = 'yes'; // by the checks, for the tests of both browsers
conclude(sum(found, checks, await runTests(browsers)));
