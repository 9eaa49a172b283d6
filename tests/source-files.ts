import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface SourceFile {
  /** From the root of the repository, with slashes: "src/core/article.ts". */
  path: string;
  text: string;
}

/** All files of ours that people read and change, saved pages left out. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(name => join(folder, name).split(sep).join('/'))
      .filter(path => /\.(ts|tsx|mjs|css)$/.test(path) || (path.endsWith('.html') && path.startsWith('src/')))
      .map(path => ({ path, text: readFileSync(path, 'utf8') })),
  );
}
