import { browser } from '../../browser';
import { type Command, useShortcuts } from '../shortcuts';
import { t } from '../words';

const CHROME_SETTINGS = 'chrome://extensions/shortcuts';

/** The keys as they are now; the browser itself is where they are changed. */
export function ShortcutList() {
  const shortcuts = useShortcuts();
  const commands: [Command, string][] = [
    ['_execute_action', t('commandOpen')],
    ['toggle-highlights', t('commandToggle')],
    ['next-highlight', t('commandNext')],
    ['previous-highlight', t('commandPrevious')],
  ];
  return (
    <section>
      <h2>{t('shortcuts')}</h2>
      <dl class="shortcuts">
        {commands.map(([command, words]) => (
          <div key={command}>
            <dt>{words}</dt>
            {shortcuts && <Keys keys={shortcuts[command]} />}
          </div>
        ))}
      </dl>
      <div class="buttons">
        <button type="button" class="action" onClick={openShortcutSettings}>
          {t('changeShortcuts')}
        </button>
      </div>
    </section>
  );
}

function Keys({ keys }: { keys: string | undefined }) {
  return <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : t('shortcutNone')}</dd>;
}

/** Only Firefox has a function for it. */
function openShortcutSettings(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  void (openShortcutSettings?.() ?? browser.tabs.create({ url: CHROME_SETTINGS }));
}
