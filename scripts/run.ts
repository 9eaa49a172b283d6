import { spawn } from 'node:child_process';

export interface Outcome {
  /** Exit code; 1 where the program could not be started or was killed. */
  code: number;
  /** What it wrote to both streams. */
  output: string;
}

/**
 * Runs a script of ours or a tool's JavaScript in a Node of its own: no shell and no .cmd files, so alike on every system. `show`
 * passes on what it writes, as it comes.
 */
export function runNode(args: string[], { show = false } = {}): Promise<Outcome> {
  const colour = show && process.stdout.isTTY;
  const env = { ...process.env, NO_COLOR: colour ? undefined : '1', FORCE_COLOR: colour ? '1' : undefined };
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.on('error', error => resolve({ code: 1, output: String(error) }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** Arguments with which Node runs a TypeScript file of this folder. */
export function script(name: string, ...args: string[]): string[] {
  return ['--import', 'tsx', `scripts/${name}.ts`, ...args];
}
