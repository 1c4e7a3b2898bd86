import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Page } from '../../ui/page.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { ClaimApproval } from './claim-approval.tsx';
import { afterDeciding } from './next.ts';

const route = getRouteApi('/signed-in-area/approvals/claims/$claimId');

/** One claim to decide; the next thing that waits follows, where the address names it. */
export function ClaimApprovalPage() {
  const { t } = useTranslation('outcome');
  const { claimId } = route.useParams();
  const next = afterDeciding(route.useSearch());
  const navigate = route.useNavigate();
  return (
    // Another claim is another page, also where it follows this one.
    <Page key={claimId} title={t('decide.title')}>
      <ClaimApproval claimId={claimId} onDecided={() => void navigate({ href: next })} />
      <p>
        <SiteLink to="/approvals">{t('decide.toQueue')}</SiteLink>
      </p>
    </Page>
  );
}
