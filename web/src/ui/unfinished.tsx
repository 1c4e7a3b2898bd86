import { Button, InlineAlert } from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { useEdited } from './edited.ts';

/** Why something is not sent, confirmed or published now: what is edited on the page is saved or let go of first. */
export function Unfinished() {
  const { t } = useTranslation('form');
  const edited = useEdited();
  const go = () => {
    const form = document.querySelector(`[data-form="${edited[0]?.id}"]`);
    form?.scrollIntoView({ block: 'start' });
    form?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  };
  return (
    <div role="alert" className="unfinished">
      <InlineAlert status="warning" labelText={t('unfinished.title')}>
        {t('unfinished.text')}
      </InlineAlert>
      <div className="row-actions">
        <Button variant="secondary" onClick={go}>
          {t('unfinished.go')}
        </Button>
        <Button
          variant="secondaryNoBorder"
          onClick={() => {
            for (const { forget } of edited) forget();
          }}
        >
          {t('unfinished.forget')}
        </Button>
      </div>
    </div>
  );
}
