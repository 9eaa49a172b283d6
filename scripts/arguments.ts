import { existsSync } from 'node:fs';
import { argv } from 'node:process';

/**
 * What `read` makes of the command line. Where it throws, says why and how the command is used, and ends with code 2. Who
 * asks for help is told how it is used alone.
 */
export function argumentsFor<T>(usage: string, read: () => T): T {
  if (argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return read();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

/** The files that a command line names. Throws an error that says what is missing. */
export function filesOf(paths: string[]): string[] {
  if (paths.length === 0) throw new Error('no file is named');
  for (const path of paths) if (!existsSync(path)) throw new Error(`${path}: there is no such file`);
  return paths;
}
