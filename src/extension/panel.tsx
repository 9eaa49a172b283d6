import { openPanel } from './ui/open-panel';

openPanel();
