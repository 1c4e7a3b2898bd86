import { regionName } from '@jatkopolku/domain/region';
import { Button, Paragraph } from 'suomifi-ui-components';

import type { DemoUser } from '../../config/config.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSignIn } from '../../session/use-session.ts';
import { Part } from '../../ui/part.tsx';

/** Whom a stranger may be where the data is made up. */
export function DemoUsers({ users }: { readonly users: readonly DemoUser[] }) {
  const { t } = useTranslation('front');
  return (
    <Part title={t('demo')}>
      <Paragraph>{t('demoText')}</Paragraph>
      <ul className="cards">
        {users.map((user) => (
          <li key={user.username} className="card">
            <DemoPerson user={user} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function DemoPerson({ user }: { readonly user: DemoUser }) {
  const { t } = useTranslation('front');
  const roleName = useRoleName();
  const signIn = useSignIn();
  return (
    <>
      <Button variant="secondary" onClick={() => void signIn(user.username)}>
        {t('signInAs', { name: user.name })}
      </Button>
      {user.memberships.length === 0 && <p>{t('noRole')}</p>}
      {user.memberships.map(({ region, provider, roles }) => (
        <p key={`${region} ${provider}`}>
          {roles.map(roleName).join(', ')}
          <span className="quiet card-where">
            {[provider, regionName(region)].filter(Boolean).join(' · ')}
          </span>
        </p>
      ))}
    </>
  );
}
