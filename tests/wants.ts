import type { BrowserCommand } from 'vitest/node';
import { RealFirefox } from './firefox-provider';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** What the reader is to have told the system, by the name of a media feature; without a value, nothing. */
    wants(feature: string, value?: string): Promise<void>;
  }
}

/** The part of DevTools that is used here. */
interface DevTools {
  send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<unknown>;
}

/** By session of tests: what one line to the browser sets, only the same line takes back. */
const lines = new Map<string, Promise<DevTools>>();

export const wants: BrowserCommand<[feature: string, value?: string]> = async (
  { provider, sessionId },
  name,
  value,
) => {
  if (provider instanceof RealFirefox) {
    const window = await provider.window();
    await window(`wants(${JSON.stringify(name)}, ${JSON.stringify(value)})`);
  } else {
    if (!lines.has(sessionId)) lines.set(sessionId, provider.getCDPSession!(sessionId) as Promise<DevTools>);
    const devTools = await lines.get(sessionId)!;
    await devTools.send('Emulation.setEmulatedMedia', { features: value ? [{ name, value }] : [] });
  }
};
