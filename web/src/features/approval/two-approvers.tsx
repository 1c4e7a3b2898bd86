import { claimWaitsFor, claimedCents, takesTwo } from '@jatkopolku/domain/outcome';
import { Paragraph } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Claim } from '../outcome/queries.ts';

interface TwoApproversProps {
  readonly claim: Claim;
}

/** That a claim takes two approvers, or what the first of them approved. */
export function TwoApprovers({ claim }: TwoApproversProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const maySee = useMay()('readClaimSettings');
  const settings = useRead('readClaimSettings', maySee ? {} : undefined).data?.record;
  const { firstApproval, state } = claim;
  if (firstApproval) {
    const { amountCents, on, reason } = firstApproval;
    const facts = { amount: format.euros(amountCents), date: format.date(on) };
    return (
      <>
        <Paragraph>{t('decide.firstApproved', facts)}</Paragraph>
        {reason !== '' && <Paragraph>{reason}</Paragraph>}
      </>
    );
  }
  if (!settings || claimWaitsFor[state] !== 'county') return null;
  if (!takesTwo(claimedCents(claim), settings)) return null;
  const limit = format.euros(settings.fourEyesAboveCents ?? claim.amountCents);
  return <Paragraph>{t('decide.takesTwo', { amount: limit })}</Paragraph>;
}
