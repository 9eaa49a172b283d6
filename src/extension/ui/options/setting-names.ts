import { allKinds } from '../../../core/kinds';
import { t } from '../words';

/** Choices by the words that stand beside them, in a row: "Your pace, Paused sites". */
export function settingNames(names: readonly string[]): string {
  const words: Record<string, string> = {
    ...Object.fromEntries(allKinds.map(kind => [kind, t(`kind_${kind}`)])),
    settings: t('backup'),
    highlights: t('highlights'),
    kinds: t('options_kinds'),
    tint: t('options_tint'),
    linesOnly: t('options_linesOnly'),
    print: t('options_print'),
    badge: t('options_badge'),
    pace: t('pace_label'),
    pausedSites: t('pausedSites'),
    welcomed: t('welcome'),
  };
  return names.map(name => words[name]).join(', ');
}
