import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a saved page on this machine alone, since extensions may not look into file: addresses, together with the folder
 * "NAME_files" that browsers save beside "NAME.html". Returns the page's address and what ends the service.
 */
export async function servePage(file: string): Promise<{ url: string; close(): void }> {
  const folder = dirname(file);
  const beside = file.slice(0, -extname(file).length) + '_files' + sep;
  const server = createServer((request, response) => {
    const path = pathIn(folder, request.url ?? '/');
    if (path && (path === file || path.startsWith(beside)) && existsSync(path) && statSync(path).isFile()) {
      response.setHeader('content-type', types[extname(path).toLowerCase()] ?? 'application/octet-stream');
      response.end(readFileSync(path));
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const name = encodeURIComponent(file.slice(folder.length).replace(/^[\\/]/, ''));
  return { url: `http://127.0.0.1:${port}/${name}`, close: () => server.close() };
}

function pathIn(folder: string, url: string): string | undefined {
  try {
    return join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return undefined; // a malformed escape
  }
}
