import { spawn } from 'node:child_process';

export interface Outcome {
  /** Exit code; 1 where the program could not be started or was killed. */
  code: number;
  /** What it wrote to both streams; empty when it wrote to ours. */
  output: string;
}

/** Runs a script of ours or a tool's JavaScript in a Node of its own: no shell and no .cmd files, so alike on every system. */
export function runNode(args: string[], options: { show?: boolean } = {}): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(
      process.execPath,
      args,
      options.show
        ? { stdio: 'inherit' }
        : { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', text => (output += text));
    child.on('error', error => resolve({ code: 1, output: String(error) }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** Arguments with which Node runs a TypeScript file of this folder. */
export function script(name: string, ...args: string[]): string[] {
  return ['--import', 'tsx', `scripts/${name}.ts`, ...args];
}
