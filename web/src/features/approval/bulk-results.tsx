import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading } from 'suomifi-ui-components';

import { useRealTime } from '../../i18n/use-real-time.ts';
import { countsOf } from './counts-of.ts';
import { useApprovalWords } from './use-approval-words.ts';
import type { Outcome } from './use-bulk-approval.ts';

interface BulkResultsProps {
  readonly outcomes: readonly Outcome[];
  readonly onClose: () => void;
}

/** What became of each of the chosen; what was refused stays in the queue, here with why. */
export function BulkResults({ outcomes, onClose }: BulkResultsProps) {
  const { t } = useTranslation('approval');
  const words = useApprovalWords(outcomes.map(({ item }) => item));
  const tell = useResultText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="bulk bulk-results">
      <Heading variant="h3" tabIndex={-1} ref={heading}>
        {t('bulk.results')}
      </Heading>
      <p>{t('bulk.summary', countsOf(outcomes))}</p>
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome.item.claimId} className={outcome.result === 'approved' ? '' : 'fault'}>
            {words.fullTitle(outcome.item)}: {tell(outcome)}
          </li>
        ))}
      </ul>
      <Button variant="secondary" onClick={onClose}>
        {t('bulk.close')}
      </Button>
    </div>
  );
}

function useResultText(): (outcome: Outcome) => string {
  const { t } = useTranslation('approval');
  const states = useTranslation('states').t;
  const realTime = useRealTime();
  return ({ result }) => {
    if (result === 'approved') return t('bulk.approved');
    if (result === 'not-tried') return t('bulk.notTried');
    const { detail, meanwhile } = result.problem;
    const time = meanwhile && realTime(meanwhile.at);
    const who =
      meanwhile?.by && time ? ` ${states('changedBy', { name: meanwhile.by, time })}` : '';
    return t('bulk.refused', { reason: `${detail}${who}` });
  };
}
