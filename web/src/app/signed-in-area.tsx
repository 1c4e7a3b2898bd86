import { Outlet, useLocation } from '@tanstack/react-router';

import { useMe } from '../acting/me.ts';
import { useActing } from '../acting/use-acting.ts';
import { FrontPage } from '../features/front/front-page.tsx';
import { ChoosePage } from '../features/membership/choose-page.tsx';
import { NoAccessPage } from '../features/membership/no-access-page.tsx';
import { useSession } from '../session/use-session.ts';
import { renderResult } from '../ui/render-result.tsx';

/** Pages for those who are signed in and act as somebody; all others see what they must do first. */
export function SignedInArea() {
  const session = useSession();
  const me = useMe();
  const { membership } = useActing();
  const { pathname } = useLocation();
  if (session.kind === 'signed-out') return <FrontPage />;
  return renderResult(me, (answer) => {
    if (answer.memberships.length === 0) return <NoAccessPage />;
    return membership !== undefined || pathname === '/choose' ? <Outlet /> : <ChoosePage />;
  });
}
