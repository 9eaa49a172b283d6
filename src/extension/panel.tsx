import { render } from 'preact';
import { browser } from './browser';
import { Panel } from './ui/panel';
import { followUiLanguage } from './ui/words';

followUiLanguage();
// One app in two places: as a popup it has a size of its own, as a side panel it takes the size it is given.
document.documentElement.dataset.place = browser.extension.getViews({ type: 'popup' }).includes(window)
  ? 'popup'
  : 'side';
render(<Panel />, document.getElementById('app')!);
