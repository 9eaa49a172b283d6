import { render } from 'preact';
import { browser } from './browser';
import { dateInWords } from './ui/dates';
import { Panel } from './ui/panel';
import { followUiLanguage, plural, uiLocale } from './ui/words';

followUiLanguage();
// One app in two places: as a popup it has a size of its own, as a side panel it takes the size it is given.
document.documentElement.dataset.place = browser.extension.getViews({ type: 'popup' }).includes(window)
  ? 'popup'
  : 'side';
render(<Panel />, document.getElementById('app')!);

// The page has been asked what it is. Until it answers there is time for what takes the browser longest: its first formatters.
plural('minutes', 1);
dateInWords('2000-01-01T00:00', uiLocale());
