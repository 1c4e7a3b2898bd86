import type { ApprovalName } from '@jatkopolku/domain/approval';
import { claimRiskCodes } from '@jatkopolku/domain/outcome';

import type { ApprovalsAddress } from '../../addresses/addresses.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { placeIn } from './next-after.ts';
import { useApprovals } from './queries.ts';

interface WhyAPersonProps {
  readonly item: ApprovalName;
  readonly address: ApprovalsAddress;
}

const reasons = ['drawn', ...claimRiskCodes] as const;

/** Why a person looks at a claim in a region in which a rule approves others: it was drawn, or has a risk. */
export function WhyAPerson({ item, address }: WhyAPersonProps) {
  const { t } = useTranslation('approval');
  const items = useApprovals(address).data?.items ?? [];
  const place = placeIn(items, item);
  const found = place === undefined ? undefined : items[place - 1];
  const flags: readonly string[] = found?.type === 'claim' ? found.flags : [];
  const own = reasons.filter((code) => flags.includes(code));
  return own.length === 0 ? null : (
    <ul className="reasons">
      {own.map((code) => (
        <li key={code}>{t(`claimFlags.${code}`)}</li>
      ))}
    </ul>
  );
}
