import { id } from '@jatkopolku/kernel';

import './approval.css';
import { getRouteApi } from '@tanstack/react-router';

import { useTranslation } from '../../i18n/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { ClaimApproval } from './claim-approval.tsx';
import { NextItem, useGoOn } from './next-item.tsx';
import { WhyAPerson } from './why-a-person.tsx';

const route = getRouteApi('/signed-in-area/approvals/claims/$claimId');

/** One claim to decide; the next item of the queue follows. */
export function ClaimApprovalPage() {
  const { t } = useTranslation('outcome');
  const { claimId } = route.useParams();
  const address = route.useSearch();
  const item = { type: 'claim', claimId: id<'Claim'>(claimId) } as const;
  const goOn = useGoOn({ item, address });
  return (
    // Another claim is another page, also where it follows this one.
    <Page key={claimId} title={t('decide.title')}>
      <NextItem item={item} address={address} />
      <WhyAPerson item={item} address={address} />
      <ClaimApproval claimId={claimId} onDecided={goOn} />
    </Page>
  );
}
