import { Button, InlineAlert, Paragraph } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useConfig, useSession, useSignIn } from '../../session/use-session.ts';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { DemoUsers } from './demo-users.tsx';

/** What this is, and the way in. */
export function FrontPage() {
  const { t } = useTranslation('front');
  const session = useSession();
  const signIn = useSignIn();
  const { demoUsers } = useConfig();
  const { fault, returnTo } =
    session.kind === 'signed-out' ? session : { fault: undefined, returnTo: '/' };
  return (
    <Page title={t('title')}>
      <Paragraph className="lead">{t('purpose')}</Paragraph>
      {fault && (
        <InlineAlert className="state" status="error" role="alert">
          {t(`faults.${fault}`)}
        </InlineAlert>
      )}
      {returnTo !== '/' && <Paragraph className="state">{t('signInFirst')}</Paragraph>}
      <Button onClick={() => void signIn()}>{t('signIn')}</Button>
      <Part title={t('forWhom')}>
        <ul>
          <li>{t('forProviders')}</li>
          <li>{t('forCounty')}</li>
          <li>{t('forMoney')}</li>
        </ul>
      </Part>
      {demoUsers.length > 0 && <DemoUsers users={demoUsers} />}
    </Page>
  );
}
