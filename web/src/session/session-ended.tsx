import { Button, InlineAlert, Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { useSignIn } from './use-session.ts';

/** Signing in again comes back to the very page. */
export function SessionEnded() {
  const { t } = useTranslation('states');
  const signIn = useSignIn();
  return (
    <div className="state" role="alert">
      <InlineAlert status="warning" labelText={t('sessionEnded')}>
        <Paragraph>{t('sessionEndedText')}</Paragraph>
      </InlineAlert>
      <Button className="state-action" onClick={() => void signIn()}>
        {t('signInAgain')}
      </Button>
    </div>
  );
}
