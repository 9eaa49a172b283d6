import { browser } from '../browser';
import { IconButton } from './icon-button';
import { OptionsIcon } from './icons';
import { t } from './words';

export const openOptions = () => browser.runtime.openOptionsPage();

/** The way to the options where there is no menu. */
export function OptionsButton() {
  return (
    <IconButton title={t('options')} onClick={openOptions}>
      <OptionsIcon />
    </IconButton>
  );
}
