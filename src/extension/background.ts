import type { Insights } from '../core/insights';
import { understand } from '../understand';
import { browser, type Runtime } from './browser';
import { checkPageRequest } from './check-page-request';
import type { BackgroundToPage } from './messages';
import { changeSettings } from './settings-store';

/** The one accent of the interface; white on it has a contrast of 7:1. */
const BADGE_COLOUR = '#1f4fbf';

void browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
void browser.action.setBadgeTextColor({ color: '#ffffff' });

/** Answers at once or never, so that no channel stays open. The types know no listener that answers some messages only. */
function onMessage(
  message: unknown,
  sender: Runtime.MessageSender,
  answer: (insights: Insights) => void,
): true | undefined {
  const request = sender.id === browser.runtime.id ? checkPageRequest(message) : null;
  const tabId = sender.frameId === 0 ? sender.tab?.id : undefined;
  if (!request || tabId === undefined) return;
  if (request.type === 'understand') {
    answer(understand(request.article));
    return true;
  }
  const text = request.minutes === null ? '' : String(request.minutes);
  browser.action.setBadgeText({ tabId, text }).catch(() => {}); // the tab may have closed meanwhile
  return;
}

browser.runtime.onMessage.addListener(onMessage as Runtime.OnMessageListenerCallback);

/** What the keyboard shortcuts of manifest.json do. */
const commands: Record<string, () => Promise<unknown>> = {
  'toggle-highlights': () => changeSettings(({ highlights }) => ({ highlights: !highlights })),
  'next-highlight': () => step(1),
  'previous-highlight': () => step(-1),
};

browser.commands.onCommand.addListener(command => void commands[command]?.());

async function step(by: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const request: BackgroundToPage = { type: 'step', by };
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, request, { frameId: 0 }).catch(() => {});
}
