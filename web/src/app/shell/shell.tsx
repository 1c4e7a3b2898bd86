import { onlineManager } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense, lazy, useSyncExternalStore } from 'react';
import { InlineAlert } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SessionEnded } from '../../session/session-ended.tsx';
import { useSession } from '../../session/use-session.ts';
import { Announcer } from '../../ui/announcer.tsx';
import { useKeptFocus } from '../../ui/kept-focus.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Progress } from './progress.tsx';

/** With the policy: only those who are signed in need it. */
const WayBack = lazy(async () => ({ default: (await import('./way-back.tsx')).WayBack }));

const watchLine = (listener: () => void) => onlineManager.subscribe(listener);

/** The header, navigation and footer around every page. */
export function Shell() {
  const { t } = useTranslation();
  const { t: tState } = useTranslation('states');
  const session = useSession();
  const { membership } = useActing();
  useKeptFocus();
  const isOnline = useSyncExternalStore(watchLine, () => onlineManager.isOnline());
  return (
    <div className="site">
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <Header />
      <main id="main" className="main" tabIndex={-1}>
        {!isOnline && (
          <InlineAlert className="state" status="warning" role="status">
            {tState('noLine')}
          </InlineAlert>
        )}
        {session.kind === 'ended' && <SessionEnded />}
        {membership && session.kind === 'signed-in' && (
          <Suspense>
            <WayBack membership={membership} />
          </Suspense>
        )}
        <Outlet />
      </main>
      <Footer />
      <Progress />
      <Announcer />
    </div>
  );
}
