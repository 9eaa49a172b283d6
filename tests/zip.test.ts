import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from '../scripts/zip';

const entries = [
  { name: 'b.txt', data: Buffer.from('second') },
  { name: 'a/ă.txt', data: Buffer.from('first '.repeat(100)) },
];

test('an archive holds every file, in the order of names', () => {
  expect(unzip(zip(entries))).toEqual([
    ['a/ă.txt', 'first '.repeat(100)],
    ['b.txt', 'second'],
  ]);
});

test('the same files make the same bytes, in whatever order they come', () => {
  expect(zip([...entries].reverse()).equals(zip(entries))).toBe(true);
});

/** Reads an archive by its directory, as programs do. */
function unzip(archive: Buffer): [string, string][] {
  const end = archive.length - 22;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const [packed, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = archive.readUInt32LE(at + 42) + 30 + nameLength;
    at += 46 + nameLength;
    return [name, inflateRawSync(archive.subarray(start, start + packed)).toString()];
  });
}
