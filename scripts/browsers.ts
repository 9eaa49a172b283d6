import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

export type BrowserName = 'chrome' | 'firefox';

/** Where the browsers live when they are not on the PATH, by platform; the first that exists is taken. */
const places: Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>> = {
  chrome: {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(root =>
      [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ].map(path => join(env[root] ?? 'C:\\', path)),
    ),
  },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['ProgramFiles', 'ProgramFiles(x86)'].map(root => join(env[root] ?? 'C:\\', 'Mozilla Firefox\\firefox.exe')),
  },
};

const commands: Record<BrowserName, string[]> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

/** The environment variable that overrides the search. */
const override: Record<BrowserName, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** The executable of an installed browser ("chrome" stands for Chrome, Chromium and Edge), or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => commands[name].map(command => join(folder, command)));
  const candidates = [env[override[name]], ...(platform === 'win32' ? [] : onPath), ...(places[name][platform] ?? [])];
  return candidates.find(path => path && isExecutable(path));
}

/** As `findBrowser`, but says what to do when there is none. */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path) return path;
  const kinds = name === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox';
  throw new Error(`No ${kinds} found. Install one, or set ${override[name]} to its executable.`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
