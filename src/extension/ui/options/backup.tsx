import { useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../../settings';
import { changeSettings, resetSettings } from '../../settings-store';
import { say } from '../status-line';
import { t } from '../words';
import { settingNames } from './setting-names';

/** A settings file is a few hundred bytes; nothing larger is read. */
const LARGEST = 100_000;

/** Choices to a file and back, or all of them back to the defaults, with a way to undo it. */
export function Backup({ settings }: { settings: Settings }) {
  const [note, setNote] = useState<{ words: string; before?: Settings }>();

  function tell(words: string, before?: Settings): void {
    setNote({ words, before });
    say(words);
  }

  async function load(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = ''; // so that choosing the same file again is a change again
    const read = file && (await readSettings(file));
    if (!read) return tell(t('import_unreadable'));
    await changeSettings(read.chosen);
    tell(read.ignored.length > 0 ? t('import_partly', settingNames(read.ignored)) : t('import_done'), settings);
  }

  async function reset(): Promise<void> {
    await resetSettings();
    tell(t('reset_done'), settings);
  }

  async function undo(before: Settings): Promise<void> {
    await changeSettings(before);
    tell(t('undone'));
  }

  return (
    <section>
      <h2>{t('backup')}</h2>
      <div class="buttons">
        <button type="button" class="action" onClick={() => save(settings)}>
          {t('export')}
        </button>
        <label class="action">
          {t('import')}
          <input
            class="unseen"
            type="file"
            accept="application/json,.json"
            onChange={event => load(event.currentTarget)}
          />
        </label>
        <button type="button" class="action" onClick={reset}>
          {t('reset')}
        </button>
      </div>
      {note && (
        <p class="notices">
          {note.words}{' '}
          {note.before && (
            <button type="button" onClick={() => undo(note.before!)}>
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function save(settings: Settings): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(settings, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'lede-settings.json';
  link.click();
  URL.revokeObjectURL(url);
}

interface ReadSettings {
  /** What the file chooses; about everything else it says nothing. */
  chosen: Partial<Settings>;
  /** What it says of a choice that makes no sense. */
  ignored: string[];
}

/** The settings in a file, or undefined when it is no file of settings at all. */
async function readSettings(file: File): Promise<ReadSettings | undefined> {
  if (file.size > LARGEST) return undefined;
  try {
    const value: unknown = JSON.parse(await file.text());
    const { settings, ignored } = parseSettings(value);
    const names = (Object.keys(settings) as (keyof Settings)[]).filter(name => Object.hasOwn(Object(value), name));
    const isSound = (name: keyof Settings) =>
      !ignored.includes(name) || (name === 'pausedSites' && settings.pausedSites.length > 0); // those that are sites
    const chosen = names.filter(isSound).map(name => [name, settings[name]]);
    if (chosen.length === 0) return undefined;
    return { chosen: Object.fromEntries(chosen), ignored };
  } catch {
    return undefined;
  }
}
