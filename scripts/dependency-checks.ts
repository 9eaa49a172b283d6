import { readFileSync } from 'node:fs';
import type { Check } from './static-checks';

interface LockedPackage {
  version: string;
  license?: string;
  dev?: boolean;
  resolved?: string;
}

/** Licences under which a package may be shipped inside the extension. */
const shippable = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

export const dependencyChecks: Check[] = [
  {
    name: 'dependencies have exact versions',
    problems() {
      const { dependencies, devDependencies } = readJson('package.json');
      return Object.entries<string>({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
        .map(([name, version]) => `${name}: write one version instead of "${version}" into package.json`);
    },
  },
  {
    name: 'package-lock.json names no registry',
    problems: () =>
      locked()
        .filter(([, { resolved }]) => resolved)
        .map(([path]) => `${path}: remove "resolved" (npm install --omit-lockfile-registry-resolved)`),
  },
  {
    name: 'shipped packages have a licence that allows it',
    problems: () =>
      locked()
        .filter(([, { dev, license }]) => !dev && !shippable.includes(license ?? 'none'))
        .map(([path, { license }]) => `${path}: licence ${license ?? 'unknown'} is not one of ${shippable.join(', ')}`),
  },
];

/** All packages of package-lock.json but the project itself, by path. */
function locked(): [string, LockedPackage][] {
  const { packages } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };
  return Object.entries(packages).filter(([path]) => path !== '');
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
