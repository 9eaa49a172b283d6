import type { ComponentChildren } from 'preact';
import { t } from './words';

/** Words of ours among those of a page, which may have another language and run the other way. */
export function OwnWords({ children }: { children: ComponentChildren }) {
  return (
    <bdi lang={t('locale')} dir={t('direction') as 'ltr' | 'rtl'}>
      {children}
    </bdi>
  );
}
