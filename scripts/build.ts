/** `npm run build`: writes dist/chrome and dist/firefox. */
import { spawn } from 'node:child_process';

// Two processes, because the extension plug-in keeps its state for the life of a process.
const builds = ['chrome', 'firefox'].map(
  target =>
    new Promise<number>(resolve => {
      const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
        env: { ...process.env, NODE_ENV: 'production', TARGET: target }, // tests that build have their own
        stdio: 'inherit',
      });
      vite.on('close', code => {
        if (code === 0) console.log(`dist/${target} built`);
        resolve(code ?? 1);
      });
    }),
);
process.exit(Math.max(...(await Promise.all(builds))));
