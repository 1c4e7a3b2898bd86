import { Suspense, lazy } from 'react';

import { useMe } from '../../acting/me.ts';
import { useActing } from '../../acting/use-acting.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSession } from '../../session/use-session.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { UserMenu } from './user-menu.tsx';

/** With the policy, and all that it knows of records: only those who are signed in need it. */
const Navigation = lazy(async () => ({ default: (await import('./navigation.tsx')).Navigation }));

/** The service, for whom one acts, the languages, the user, and the ways through the site. */
export function Header() {
  const { t } = useTranslation();
  const { me, membership } = useActing();
  const isComing = useIsComing();
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
          {isComing && (
            <p className="header-acting" aria-hidden="true">
              {NO_WORDS}
            </p>
          )}
        </div>
        <LanguageChoice />
        {me && (
          <UserMenu name={me.name} membership={membership} mayChange={me.memberships.length > 1} />
        )}
        {isComing && <div className="user-menu user-place" />}
      </div>
      {membership && (
        <Suspense fallback={<NavigationPlace />}>
          <Navigation membership={membership} />
        </Suspense>
      )}
      {isComing && <NavigationPlace />}
    </header>
  );
}

/** As high as words. */
const NO_WORDS = '\u00a0';

/** Keeps the height of the navigation: what is below does not move when it comes. */
function NavigationPlace() {
  return <div className="navigation navigation-empty" />;
}

/** Whether somebody is signed in of whom it is not known yet who they are. */
function useIsComing(): boolean {
  const session = useSession();
  const { isPending } = useMe();
  return session.kind === 'signed-in' && isPending;
}
