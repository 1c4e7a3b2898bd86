import { reachOf } from '@jatkopolku/domain/access';
import { useTranslation } from 'react-i18next';

import { useActing } from '../../app/acting/use-acting.ts';
import { useConfig } from '../../app/session/use-session.ts';
import { SiteLink } from '../../ui/site-link.tsx';

/** Where messages go nowhere, they can be read. */
export function OutboxLink() {
  const { t } = useTranslation('option');
  const { membership } = useActing();
  const { demoUsers } = useConfig();
  const mayRead = membership !== undefined && reachOf(membership, 'listMail') !== undefined;
  if (!mayRead || demoUsers.length === 0) return null;
  return (
    <p>
      <SiteLink to="/outbox">{t('outbox.title')}</SiteLink>
    </p>
  );
}
