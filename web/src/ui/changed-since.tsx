import { Button, InlineAlert } from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { DifferenceList } from './difference-list.tsx';
import type { Difference } from './differences.ts';

interface ChangedSinceProps {
  readonly changes: readonly Difference[];
  readonly onLook: () => void;
}

/** In place of a button that confirms: what the page shows has changed, and is looked at again first. */
export function ChangedSince({ changes, onLook }: ChangedSinceProps) {
  const { t } = useTranslation('states');
  return (
    <div className="state" role="alert">
      <InlineAlert status="warning" labelText={t('conflict')}>
        <p>{t('changedSince')}</p>
        <DifferenceList items={changes} />
      </InlineAlert>
      <Button variant="secondary" className="state-action" ref={keepFocus} onClick={onLook}>
        {t('lookAgain')}
      </Button>
    </div>
  );
}

/** Where the button that had the focus is gone, this one has it; nobody else’s is taken away. */
function keepFocus(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true });
}
