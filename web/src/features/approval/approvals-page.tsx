import { getRouteApi } from '@tanstack/react-router';

import './approval.css';
import { useEffect, useRef } from 'react';
import { Paragraph } from 'suomifi-ui-components';

import type { ApprovalsAddress } from '../../addresses/addresses.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { announce } from '../../ui/announcer.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import { Absence } from '../absence/absence.tsx';
import { ApprovalFilters } from './approval-filters.tsx';
import { ApprovalLine } from './approval-line.tsx';
import { BulkApproval } from './bulk-approval.tsx';
import { type ApprovalQueue, useApprovals } from './queries.ts';
import { everything, isFiltered } from './saved/filter-address.ts';
import { FilterLinks, SavedFilters } from './saved/saved-filters.tsx';
import { useSavedFilters } from './saved/use-saved-filters.ts';
import { useApprovalWords } from './use-approval-words.ts';
import { useChosen } from './use-chosen.ts';

const route = getRouteApi('/signed-in-area/approvals');

/** What waits for the county's approvers, oldest first; which part of it is shown is in the address. */
export function ApprovalsPage() {
  const { t } = useTranslation('approval');
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const approvals = useApprovals(address);
  const { saved, isOpening } = useSavedFilters(address);
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      <Absence />
      {saved && <FilterLinks stored={saved} />}
      <ApprovalFilters
        address={address}
        onChange={(chosen) => void navigate({ search: chosen, replace: true })}
      />
      {saved && <SavedFilters stored={saved} address={address} />}
      {isOpening ? (
        <Loading />
      ) : (
        renderResult(approvals, (queue) => <Queue queue={queue} address={address} />)
      )}
    </Page>
  );
}

interface QueueProps {
  readonly queue: ApprovalQueue;
  readonly address: ApprovalsAddress;
}

function Queue({ queue: { items, more }, address }: QueueProps) {
  const { t } = useTranslation('approval');
  const chosen = useChosen(items);
  const words = useApprovalWords(items);
  const summary = t('found', { count: items.length });
  const announced = useRef(summary);
  useEffect(() => {
    // Who comes here from a decision hears of that; the heading says how many wait.
    if (announced.current !== summary) announce(summary);
    announced.current = summary;
  }, [summary]);
  return (
    <Section title={summary} titleId="found">
      {items.length === 0 && <Empty>{isFiltered(address) ? t('nothingSo') : t('nothing')}</Empty>}
      {items.length === 0 && isFiltered(address) && (
        <SiteLink to="/approvals" search={everything}>
          {t('filters.clear')}
        </SiteLink>
      )}
      <BulkApproval chosen={chosen} />
      <ul className="found queue">
        {items.map((item) => (
          <ApprovalLine
            key={chosen.keyOf(item)}
            item={item}
            address={address}
            chosen={chosen}
            words={words}
          />
        ))}
      </ul>
      {more && <Paragraph>{t('more')}</Paragraph>}
    </Section>
  );
}
