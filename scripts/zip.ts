import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  /** With slashes: "icons/16.png". */
  name: string;
  data: Buffer;
}

/** 1 January 1980, midnight: the same files must make the same archive whenever they were written. */
const DATE = 0x0021;
const TIME = 0;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;

/** A ZIP archive of the files, in the order of their names (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
export function zip(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const nameBytes = Buffer.from(name);
    const packed = deflateRawSync(data, { level: 9 });
    const description = numbers(
      [20, UTF8_NAMES, DEFLATE, TIME, DATE],
      [crc32(data), packed.length, data.length],
      [nameBytes.length, 0],
    );
    const local = [signature(3, 4), description, nameBytes, packed];
    directory.push(signature(1, 2), numbers([20]), description, numbers([0, 0, 0], [0, offset]), nameBytes);
    files.push(...local);
    offset += local.reduce((size, { length }) => size + length, 0);
  }
  const size = directory.reduce((size, { length }) => size + length, 0);
  const count = entries.length;
  const end = [signature(5, 6), numbers([0, 0, count, count], [size, offset], [0])];
  return Buffer.concat([...files, ...directory, ...end]);
}

function signature(a: number, b: number): Buffer {
  return Buffer.from([0x50, 0x4b, a, b]);
}

/** Little-endian numbers: runs of 16 and 32 bits in turn. */
function numbers(...runs: number[][]): Buffer {
  return Buffer.concat(
    runs.flatMap((run, i) =>
      run.map(number => {
        const bytes = Buffer.alloc(i % 2 === 0 ? 2 : 4);
        bytes.writeUIntLE(number, 0, bytes.length);
        return bytes;
      }),
    ),
  );
}
