import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';

import { useActing } from '../../acting/use-acting.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { UserMenu } from './user-menu.tsx';

/** With the policy, and all that it knows of records: only those who are signed in need it. */
const Navigation = lazy(async () => ({ default: (await import('./navigation.tsx')).Navigation }));

/** The service, for whom one acts, the languages, the user, and the ways through the site. */
export function Header() {
  const { t } = useTranslation();
  const { me, membership } = useActing();
  return (
    <header className="header">
      <div className="header-top">
        <div className="header-names">
          <SiteLink to="/" className="header-service">
            {t('service')}
          </SiteLink>
          {membership && (
            <p className="header-acting">
              <span>{membership.regionName}</span>
              {membership.providerName !== null && <span>{membership.providerName}</span>}
            </p>
          )}
        </div>
        <LanguageChoice />
        {me && (
          <UserMenu name={me.name} membership={membership} mayChange={me.memberships.length > 1} />
        )}
      </div>
      {membership && (
        <Suspense fallback={<div className="navigation navigation-empty" />}>
          <Navigation membership={membership} />
        </Suspense>
      )}
    </header>
  );
}
