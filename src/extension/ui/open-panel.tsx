import { render } from 'preact';
import { browser } from '../browser';
import { dateInWords } from './dates';
import { Panel } from './panel';
import { followUiLanguage, plural, uiLocale } from './words';

/** Shows the panel in its own page. */
export function openPanel(): void {
  followUiLanguage();
  // One app in two places: as a popup it has a size of its own, as a side panel it takes the size it is given.
  const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.documentElement.dataset.place = isPopup ? 'popup' : 'side';
  render(<Panel />, document.getElementById('app')!);

  // The page has been asked what it is. Until it answers there is time for what takes the browser longest: its first formatters.
  plural('minutes', 1);
  dateInWords('2000-01-01T00:00', uiLocale());
}
