import { OptionsButton } from './options-button';
import { t } from './words';

/** What stands where the brief will stand while the page is being read. */
export function Skeleton() {
  return (
    <main class="skeleton" aria-busy="true">
      <OptionsButton />
      <div class="bone headline-bone" />
      <div class="bone headline-bone short" />
      <div class="bone facts-bone" />
      <div class="chips">
        {Array.from({ length: 6 }, (_, i) => (
          <div key={i} class="bone chip-bone" />
        ))}
      </div>
      <Bones />
    </main>
  );
}

/** What stands where findings will stand while the story is being understood. */
export function Bones() {
  return (
    <div class="skeleton" aria-busy="true">
      <p role="status" class="unseen">
        {t('state_reading')}
      </p>
      {Array.from({ length: 5 }, (_, i) => (
        <div key={i} class="bone line-bone" />
      ))}
    </div>
  );
}
