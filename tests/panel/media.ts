import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';

/** The part of DevTools that is used here. */
interface DevTools {
  send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<unknown>;
}

/** What a reader has told the system, until the end of the test: `wants('forced-colors', 'active')`. */
export async function wants(name: string, value: string): Promise<void> {
  const devTools = cdp() as unknown as DevTools;
  await devTools.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  onTestFinished(async () => {
    await devTools.send('Emulation.setEmulatedMedia', { features: [] });
  });
}
