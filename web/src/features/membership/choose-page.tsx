import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Paragraph } from 'suomifi-ui-components';

import { chooseMembership } from '../../acting/choice.ts';
import type { Membership } from '../../acting/me.ts';
import { useActing } from '../../acting/use-acting.ts';
import { useRoleName } from '../../i18n/use-role-name.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { announce } from '../../ui/announcer.tsx';
import { Page } from '../../ui/page.tsx';

/** For those who work for more than one region or provider: one at a time. */
export function ChoosePage() {
  const { t } = useTranslation('membership');
  const { me, membership } = useActing();
  const choose = useChoose();
  return (
    <Page title={t('title')}>
      <Paragraph>{t('text')}</Paragraph>
      <ul className="cards">
        {me?.memberships.map((it) => (
          <li key={it.membershipId} className="card">
            <Card membership={it} isCurrent={it === membership} onChoose={() => choose(it)} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** What was read for one membership is not shown to another. */
function useChoose(): (membership: Membership) => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { t } = useTranslation('membership');
  return ({ membershipId, regionName, providerName }) => {
    chooseMembership(membershipId);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    announce(t('chosen', { name: providerName ?? regionName }));
    // The button that was pressed goes away with the page.
    document.getElementById('main')?.focus();
    if (location.pathname === '/choose') void navigate({ to: '/' });
  };
}

interface CardProps {
  readonly membership: Membership;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function Card({ membership, isCurrent, onChoose }: CardProps) {
  const { t } = useTranslation('membership');
  const roleName = useRoleName();
  const { regionName, providerName, roles } = membership;
  const name = providerName ?? regionName;
  return (
    <>
      <h2 className="card-name">{name}</h2>
      {providerName !== null && <p>{regionName}</p>}
      <p className="quiet">{roles.map((role) => roleName(role)).join(', ')}</p>
      <Button variant={isCurrent ? 'secondary' : 'default'} onClick={onChoose}>
        {isCurrent ? t('goOn', { name }) : t('actFor', { name })}
      </Button>
    </>
  );
}
