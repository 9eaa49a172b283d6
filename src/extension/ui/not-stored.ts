import { useEffect, useState } from 'preact/hooks';
import { NotStored } from '../settings-store';
import { show } from './status-line';
import { t } from './words';

/** Says when a choice could not be stored, and draws again what shows it: a box that was ticked in vain is as it was. */
export function useNotStored(): void {
  const [, drawAgain] = useState({});
  useEffect(() => {
    const onFailure = ({ reason }: PromiseRejectionEvent) => {
      if (!(reason instanceof NotStored)) return;
      show(t('notStored'));
      drawAgain({});
    };
    addEventListener('unhandledrejection', onFailure);
    return () => removeEventListener('unhandledrejection', onFailure);
  }, []);
}
