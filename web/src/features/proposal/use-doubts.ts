import type { Placement } from '@jatkopolku/domain/placement';
import { type Proposal, changedSince } from '@jatkopolku/domain/proposal';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useAddedOverlaps } from '../placement/use-overlaps.ts';

interface Dates {
  readonly endsOn?: string | undefined;
}

/** What is asked about before the placement is changed, and that it was: a second press says that it is meant. */
export function useDoubts(proposal: Proposal, placement: Placement) {
  const { t } = useTranslation('proposal');
  const overlaps = useAddedOverlaps(placement);
  const isOutdated = changedSince(proposal, placement).length > 0;
  // Only a longer period has days that it had not before.
  const isPeriod = proposal.asked.kind === 'period';
  return ({ endsOn }: Dates) => {
    const shared = isPeriod && endsOn !== undefined ? overlaps({ endsOn }) : [];
    return {
      texts: [...(isOutdated ? [t('answering.outdated')] : []), ...shared],
      confirmed: {
        ...(isOutdated && { changeSeen: true as const }),
        ...(shared.length > 0 && { overlapConfirmed: true as const }),
      },
    };
  };
}
