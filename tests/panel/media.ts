import { onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';

/** What a reader has told the system, until the end of the test: `wants('forced-colors', 'active')`. */
export async function wants(feature: string, value: string): Promise<void> {
  await commands.wants(feature, value);
  onTestFinished(() => commands.wants(feature));
}

/** Shows a page in a theme, and waits for its colours: the steps on the way to them are pale. */
export async function showIn(theme: string, document: Document): Promise<void> {
  document.documentElement.style.colorScheme = theme;
  document.documentElement.getBoundingClientRect(); // starts the transitions
  // In Firefox, those of what is folded away never end.
  const seen = document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).target?.checkVisibility());
  await Promise.all(seen.map(({ finished }) => finished.catch(() => {})));
}
