import { expect, test } from 'vitest';
import { openPanel, until } from './open-panel';

test('shortcuts are listed, with the way to change them', async () => {
  const { text, stage, click } = await openPanel({ language: 'en' }, { page: 'options', width: 800 });
  await until(() => text('.shortcuts').includes('Alt'));
  expect(text('.shortcuts')).toContain('Next highlight Alt+Shift+J');
  expect(text('.shortcuts')).toContain('Previous highlight none');
  await click('.shortcuts + .buttons button');
  expect(stage.done).toEqual(['openShortcutSettings']);
});

test('stored settings that make no sense are named, and what another version stored is not lost', async () => {
  const settings = { tint: 'strong', ofAnotherVersion: 7 } as object;
  const { text, stage, click, document } = await openPanel(
    { language: 'en', settings },
    { page: 'options', width: 800 },
  );
  await until(() => document.querySelector('.notices'));
  expect(text('.notices')).toContain('tint');
  await click('fieldset input');
  await until(() => (stage.stored.settings as { tint: unknown }).tint === 14);
  expect(stage.stored.settings).toMatchObject({ ofAnotherVersion: 7, kinds: { quote: false } });
});
