import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runNode } from './run';
import type { Check } from './static-checks';

const targets = ['chrome', 'firefox'] as const;
type Target = (typeof targets)[number];

/**
 * Gzip, in kB of 1,000 bytes. The content script is what every page pays, so its limit is the hard one. The background carries
 * the finders and the word lists of all languages, once for the whole browser and only while somebody looks at findings.
 * Lists of places, companies, clubs and jobs are what its size goes into; a further language is about 7 kB.
 */
const budget = { content: 45, panel: 22.1, background: 214 };

/** What the extension may ask for; each is explained in README.md. */
const permissions: Record<Target, string[]> = {
  chrome: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'scripting', 'storage'],
};

/** Manifest keys that would open the extension to pages or the network. */
const forbiddenKeys = [
  'host_permissions',
  'optional_host_permissions',
  'optional_permissions',
  'externally_connectable',
];

/** Names by which a script could reach the network or run text as code. */
const forbiddenCode =
  /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|eval|Function)\s*\(|\bimport\s*\(/g;

export const bundleChecks: Check[] = [
  ...targets.flatMap(target =>
    Object.entries(budget).map(
      ([part, limit]): Check => ({
        name: `${target}: ${part} is within ${limit} kB`,
        problems() {
          const size = filesOf(target, part).reduce((bytes, file) => bytes + gzipSync(readFileSync(file)).length, 0);
          return size > limit * 1000
            ? [`it has ${(size / 1000).toFixed(1)} kB; see what grew, or argue for a new limit`]
            : [];
        },
      }),
    ),
  ),
  ...targets.map(
    (target): Check => ({
      name: `${target}: no code that could reach the network or run text`,
      problems: () =>
        [...new Set(Object.keys(budget).flatMap(part => filesOf(target, part)))].flatMap(file =>
          [...readFileSync(file, 'utf8').matchAll(forbiddenCode)].map(
            ({ 0: code, index }) => `${file}, character ${index}: ${code}…`,
          ),
        ),
    }),
  ),
  ...targets.map(
    (target): Check => ({
      name: `${target}: the manifest asks for what README explains and no more`,
      problems() {
        const manifest = manifestOf(target);
        const asked = [...manifest.permissions].sort().join(', ');
        const extra = [...forbiddenKeys, 'web_accessible_resources'].filter(key => key in manifest);
        return [
          ...(asked === permissions[target].join(', ') ? [] : [`permissions are ${asked}`]),
          ...extra.map(key => `"${key}" must not be there`),
        ];
      },
    }),
  ),
  { name: "firefox: the add-on store's linter finds no fault", problems: lintForFirefox },
];

/** Preact sets innerHTML where an app asks it to by a property that Lede never uses. */
const allowedWarning = 'UNSAFE_VAR_ASSIGNMENT';

async function lintForFirefox(): Promise<string[]> {
  const { output } = await runNode([
    'node_modules/addons-linter/bin/addons-linter',
    'dist/firefox',
    '--output',
    'json',
  ]);
  const { errors, warnings } = JSON.parse(output) as Record<string, { code: string; message: string; file?: string }[]>;
  const allowed = warnings!.filter(({ code }) => code === allowedWarning);
  return [...errors!, ...warnings!]
    .filter(message => !(message.code === allowedWarning && allowed.length === 1))
    .map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`);
}

function manifestOf(target: Target) {
  return JSON.parse(readFileSync(join('dist', target, 'manifest.json'), 'utf8'));
}

/** The files that make up a part of the built extension: its entry and all scripts and styles that it loads. */
function filesOf(target: Target, part: string): string[] {
  const { content_scripts, action, background } = manifestOf(target);
  const entries: Record<string, string> = {
    content: content_scripts[0].js[0],
    panel: action.default_popup,
    background: background.service_worker ?? background.scripts[0],
  };
  const root = join('dist', target);
  const files = [join(root, entries[part]!)];
  for (const file of files) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(
      /["'](?:\.{0,2}\/)*((?:[\w-]+\/)*[\w.-]+\.(?:js|css))["']/g,
    )) {
      const loaded = [join(root, name!), join(file, '..', name!)].find(path => existsSync(path));
      if (loaded && !files.includes(loaded)) files.push(loaded);
    }
  }
  return files;
}
