import { sumCents } from '@jatkopolku/kernel';
import { useEffect, useRef } from 'react';
import { Button, Heading } from 'suomifi-ui-components';

import { useRealTime } from '../../acting/use-real-time.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmButtons } from '../../ui/confirm-buttons.tsx';
import { showResult } from '../../ui/result-place.tsx';
import { useApprovalWords } from './use-approval-words.ts';
import { type Outcome, countsOf, useBulkApproval } from './use-bulk-approval.ts';
import type { Chosen } from './use-chosen.ts';

interface BulkApprovalProps {
  readonly chosen: Chosen;
}

/** Approves the chosen claims together: asked about once more, with a result for each. */
export function BulkApproval({ chosen }: BulkApprovalProps) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const bulk = useBulkApproval();
  const { items, choosable } = chosen;
  const count = items.length;
  const amountOf = (claims: Chosen['items']) =>
    format.euros(sumCents(claims.map(({ amountCents }) => amountCents)));
  const approve = async (asked: Chosen['items']) => {
    const outcomes = await bulk.approve(asked);
    chosen.chooseAll(false);
    showResult(t('bulk.summary', countsOf(outcomes)));
  };
  if (bulk.progress) {
    const { done, total } = bulk.progress;
    const text = t('bulk.progress', { done, total });
    return (
      <p className="bulk" role="status">
        <progress value={done} max={total} aria-label={text} /> {text}
      </p>
    );
  }
  return (
    <>
      {bulk.outcomes.length > 0 && <BulkResults outcomes={bulk.outcomes} onClose={bulk.clear} />}
      {choosable.length > 0 && (
        <div className="bulk">
          <label className="tick">
            <input
              type="checkbox"
              checked={count === choosable.length}
              onChange={(event) => chosen.chooseAll(event.target.checked)}
            />
            {t('bulk.chooseAll', { count: choosable.length })}
          </label>
          <ConfirmButtons
            shown={items}
            reading={{
              markOf: (claims) =>
                claims.map(({ claimId, version }) => `${claimId} ${version}`).join(),
              factsOf: (claims) =>
                claims.map(({ claimId, amountCents }) => [claimId, format.euros(amountCents)]),
            }}
            disabled={count === 0}
            steps={[
              {
                key: 'approve',
                variant: 'secondary',
                text: t('bulk.approve', { count }),
                confirmText: (claims) =>
                  t('bulk.sure', { count: claims.length, amount: amountOf(claims) }),
                onTake: (claims) => void approve(claims),
              },
            ]}
          />
        </div>
      )}
    </>
  );
}

interface BulkResultsProps {
  readonly outcomes: readonly Outcome[];
  readonly onClose: () => void;
}

/** What became of each of the chosen; what was refused stays in the queue, here with why. */
function BulkResults({ outcomes, onClose }: BulkResultsProps) {
  const { t } = useTranslation('approval');
  const words = useApprovalWords(outcomes.map(({ item }) => item));
  const resultText = useResultText();
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
            {words.fullTitle(outcome.item)}: {resultText(outcome)}
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
    if (result === 'first') return t('claimFlags.waits-for-second');
    if (result === 'not-tried') return t('bulk.notTried');
    const { detail, meanwhile } = result.problem;
    const time = meanwhile && realTime(meanwhile.at);
    const who =
      meanwhile?.by && time ? ` ${states('changedBy', { name: meanwhile.by, time })}` : '';
    return t('bulk.refused', { reason: `${detail}${who}` });
  };
}
