import { onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';

/** What a reader has told the system, until the end of the test: `wants('forced-colors', 'active')`. */
export async function wants(feature: string, value: string): Promise<void> {
  await commands.wants(feature, value);
  onTestFinished(() => commands.wants(feature));
}
