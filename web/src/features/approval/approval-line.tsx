import type { Approval } from '@jatkopolku/domain/approval';

import { type ApprovalsAddress } from '../../addresses/addresses.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { Code } from '../../ui/code.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { approvalLink } from './next-after.ts';
import type { ApprovalWords } from './use-approval-words.ts';
import type { Chosen } from './use-chosen.ts';

interface ApprovalLineProps {
  readonly item: Approval;
  readonly address: ApprovalsAddress;
  readonly chosen: Chosen;
  readonly words: ApprovalWords;
}

/** What waits, whose, since when, and what speaks against it. */
export function ApprovalLine({ item, address, chosen, words }: ApprovalLineProps) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const providerName = useProviderName();
  const { clientId, providerId, since, late } = item;
  return (
    <li className="approval">
      <span className="approval-choice">
        {chosen.canChoose(item) && (
          <input
            type="checkbox"
            aria-label={t('bulk.choose', { item: words.fullTitle(item) })}
            checked={chosen.has(item)}
            onChange={(event) => chosen.choose(item, event.target.checked)}
          />
        )}
      </span>
      <div>
        <SiteLink {...approvalLink(item, address)}>
          {words.title(item)} ·{' '}
          <span className="approval-client">{words.clientName(clientId)}</span>
        </SiteLink>{' '}
        <Code>{item.type === 'sheet' ? item.placementId : item.claimId}</Code>
        {late && <strong className="late">{t('late')}</strong>}
        <span className="quiet">
          {providerName(providerId)} · {t('since', { date: format.date(since) })}
        </span>
        <Reasons item={item} words={words} />
      </div>
    </li>
  );
}

function Reasons({ item, words }: Pick<ApprovalLineProps, 'item' | 'words'>) {
  const { t } = useTranslation('approval');
  return (
    <ul className="reasons">
      {item.clean && <li className="nothing-against">{t('clean')}</li>}
      {words.reasons(item).map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {item.own && <li>{t(isApprovedByOne(item) ? 'approvedByOne' : 'own')}</li>}
    </ul>
  );
}

/** Whose own it is, then, may be the first approver's. */
function isApprovedByOne(item: Approval): boolean {
  return item.type === 'claim' && item.flags.includes('waits-for-second');
}
