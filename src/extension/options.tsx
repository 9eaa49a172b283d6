import { render } from 'preact';
import { Options } from './ui/options/options';
import { followUiLanguage } from './ui/words';

followUiLanguage();
render(<Options />, document.getElementById('app')!);
