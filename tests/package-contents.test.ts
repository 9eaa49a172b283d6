import { rmSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { dependencies, version } from '../package.json' with { type: 'json' };
import { licences, sources } from '../scripts/package-contents';

test('the packages carry our licence and that of every package in the bundles', () => {
  const parts = licences().data.toString().split('\n---\n');
  expect(parts.map(part => part.trim().split('\n')[0])).toEqual(['Lede', ...Object.keys(dependencies)]);
  for (const part of parts) expect(part).toMatch(/Copyright \(c\)[\s\S]+Permission is hereby granted/);
});

test('the source archive has what the build needs, and nothing that is made', () => {
  const names = sources().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'README.md', 'vite.config.ts', 'src/reading.ts']),
  );
  expect(names.filter(name => /^(node_modules|dist|screenshots|\.git)\/|\\/.test(name))).toEqual([]);
});

test('what somebody has left beside the sources stays out of the archive', () => {
  const note = '.env.mine';
  writeFileSync(note, 'TOKEN=7');
  onTestFinished(() => rmSync(note));
  expect(sources().filter(({ name }) => name.startsWith(note))).toEqual([]);
});

test('the version stands in package.json alone', () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(manifest.version).toBe('0'); // the build puts the real one there
});
