import type { ApprovalName } from '@jatkopolku/domain/approval';
import { useNavigate } from '@tanstack/react-router';

import { type ApprovalsAddress } from '../../addresses/addresses.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { showResult } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { approvalLink } from './next-after.ts';
import { nextAfter, placeIn } from './next-after.ts';
import { useApprovals } from './queries.ts';
import { useApprovalWords } from './use-approval-words.ts';

interface InQueue {
  readonly item: ApprovalName;
  /** The part of the queue that the item was opened from. */
  readonly address: ApprovalsAddress;
}

/** The item's place in its queue, with the ways to the next one and back. */
export function NextItem({ item, address }: InQueue) {
  const { t } = useTranslation('approval');
  const items = useApprovals(address).data?.items ?? [];
  const place = placeIn(items, item);
  const next = nextAfter(items, item);
  return (
    <nav className="next-item" aria-label={t('next.title')}>
      {place !== undefined && (
        <span className="quiet">{t('next.place', { place, count: items.length })}</span>
      )}
      {next && <SiteLink {...approvalLink(next, address)}>{t('next.skip')}</SiteLink>}
      <SiteLink to="/approvals" search={address}>
        {t('next.back')}
      </SiteLink>
    </nav>
  );
}

/**
 * What to do when the item is decided: shows the result, and goes on to the item that follows in its queue, or
 * back to the queue after the last one.
 */
export function useGoOn({ item, address }: InQueue): (result: string) => void {
  const { t } = useTranslation('approval');
  const navigate = useNavigate();
  const next = nextAfter(useApprovals(address).data?.items ?? [], item);
  const words = useApprovalWords(next ? [next] : []);
  return (result) => {
    const follows = next ? t('next.follows', { item: words.fullTitle(next) }) : t('next.none');
    showResult(`${result} ${follows}`);
    void navigate(next ? approvalLink(next, address) : { to: '/approvals', search: address });
  };
}
