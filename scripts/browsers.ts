import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import oldest from './oldest-browsers.json' with { type: 'json' };

/** "chrome" stands for Chrome, Chromium and Edge. */
export type BrowserName = 'chrome' | 'firefox';

interface BrowserFacts {
  /** As a message names it. */
  called: string;
  /** The first version that Lede runs in. */
  oldest: number;
  /** The environment variable that overrides the search. */
  override: string;
  /** Commands by which it may be found on the PATH, best first. */
  commands: string[];
  /** Where it lives on systems that do not use the PATH. */
  places: Partial<Record<NodeJS.Platform, string[]>>;
  /** Its package on Debian, and the command that installs it elsewhere. */
  debian: string;
  install: Partial<Record<NodeJS.Platform, string>>;
}

const browsers: Record<BrowserName, BrowserFacts> = {
  chrome: {
    called: 'Chrome, Chromium or Edge',
    oldest: oldest.chrome,
    override: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: {
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: inProgramFolders(
        ['Google', 'Chrome', 'Application', 'chrome.exe'],
        ['Chromium', 'Application', 'chrome.exe'],
        ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ),
    },
    debian: 'chromium',
    install: {
      darwin: 'brew install --cask google-chrome',
      win32: 'winget install Google.Chrome',
      linux: 'sudo snap install chromium',
    },
  },
  firefox: {
    called: 'Firefox',
    oldest: oldest.firefox,
    override: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: inProgramFolders(['Mozilla Firefox', 'firefox.exe']),
    },
    debian: 'firefox-esr',
    install: {
      darwin: 'brew install --cask firefox',
      win32: 'winget install Mozilla.Firefox',
      linux: 'sudo snap install firefox',
    },
  },
};

/** The executable of an installed browser, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const { override, commands, places } = browsers[name];
  const onPath = (env.PATH ?? '').split(delimiter).flatMap(folder => commands.map(command => join(folder, command)));
  const candidates = [env[override], ...(platform === 'win32' ? [] : onPath), ...(places[platform] ?? [])];
  return candidates.find(path => path && isExecutable(path));
}

/** As `findBrowser`, but throws an error that says what to do when there is none, or one that is too old. */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  const { called, oldest, override, debian, install } = browsers[name];
  const command = isDebian()
    ? `sudo apt-get update && sudo apt-get install ${debian}`
    : (install[platform] ?? 'your package manager');
  if (!path)
    throw new Error(`No ${called} found. Install it with: ${command}\n(or set ${override} to its executable).`);
  const version = versionOf(path);
  if (isTooOld(name, version)) {
    throw new Error(
      `${path} is ${version}, and Lede needs version ${oldest} or newer. Update it with: ${command}\n(or set ${override} to another executable).`,
    );
  }
  return path;
}

/** As `requireBrowser`, but as root on Debian it installs a missing browser first, or updates an old one, which takes a minute. */
export function ensureBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if ((!path || isTooOld(name, versionOf(path))) && isDebian() && isRoot()) {
    const { called, debian } = browsers[name];
    console.log(`No ${path ? `recent ${called}` : called} found: installing Debian's ${debian} (once) …`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', debian);
  }
  return requireBrowser(name);
}

/** What an executable says of itself: "Mozilla Firefox 153.0". Nothing on Windows, where it would open a window instead. */
function versionOf(path: string): string {
  if (platform === 'win32') return '';
  return spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout?.trim() ?? '';
}

/** Whether Lede does not run in a version; one that does not tell is taken as recent. */
export function isTooOld(name: BrowserName, version: string): boolean {
  const major = /\d+/.exec(version)?.[0];
  return major !== undefined && Number(major) < browsers[name].oldest;
}

/** Chromium refuses its sandbox to root, and so does nothing else we start. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function apt(...args: string[]): void {
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Debian itself: Ubuntu's packages of both browsers only lead to snap, which is not there in a container. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function inProgramFolders(...paths: string[][]): string[] {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map(name => env[name] ?? 'C:\\');
  return folders.flatMap(folder => paths.map(path => join(folder, ...path)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
