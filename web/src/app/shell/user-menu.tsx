import { useCallback, useId, useState } from 'react';
import { Button } from 'suomifi-ui-components';

import type { Membership } from '../../acting/me.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSignOut } from '../../session/use-session.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { useDismiss } from '../../ui/use-dismiss.ts';

interface UserMenuProps {
  readonly name: string;
  readonly membership: Membership | undefined;
  /** Whether there is anything else to act as. */
  readonly mayChange: boolean;
}

/** Who is signed in, and the way out. */
export function UserMenu({ name, membership, mayChange }: UserMenuProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const roleName = useRoleName();
  const signOut = useSignOut();
  const close = useCallback(() => setOpen(false), []);
  const menu = useDismiss(close);
  return (
    <div className="user-menu" ref={menu}>
      <button
        type="button"
        className="user-button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      >
        {name}
      </button>
      <div id={panel} className="user-panel" hidden={!isOpen}>
        {membership && (
          <ul className="plain" aria-label={t('yourRoles')}>
            {membership.roles.map((role) => (
              <li key={role}>{roleName(role)}</li>
            ))}
          </ul>
        )}
        {mayChange && (
          <SiteLink to="/choose" onClick={close}>
            {t('changeMembership')}
          </SiteLink>
        )}
        <Button variant="secondary" onClick={() => void signOut()}>
          {t('signOut')}
        </Button>
      </div>
    </div>
  );
}
