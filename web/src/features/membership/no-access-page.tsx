import { Button, Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSignOut } from '../../session/use-session.ts';
import { Page } from '../../ui/page.tsx';

/** Signed in, but nobody has given a role, or it was taken away. */
export function NoAccessPage() {
  const { t } = useTranslation('membership');
  const { me } = useActing();
  const signOut = useSignOut();
  return (
    <Page title={t('noAccess')}>
      <Paragraph>{t('noAccessText')}</Paragraph>
      {me && <Paragraph>{t('tellUserId', { userId: me.userId })}</Paragraph>}
      <Button variant="secondary" onClick={() => void signOut()}>
        {t('signOut')}
      </Button>
    </Page>
  );
}
