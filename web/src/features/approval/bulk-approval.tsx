import { sumCents } from '@jatkopolku/kernel';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useRealTime } from '../../i18n/use-real-time.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { tellResult } from '../../ui/result-place.tsx';
import { type Confirming, useConfirming } from '../../ui/use-sight.ts';
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
  const confirming = useConfirming(items, {
    markOf: (claims) => claims.map(({ claimId, version }) => `${claimId} ${version}`).join(),
    factsOf: (claims) =>
      claims.map(({ claimId, amountCents }) => [claimId, format.euros(amountCents)]),
  });
  const { seen } = confirming;
  const asked = seen ?? items;
  const count = items.length;
  const amount = format.euros(sumCents(asked.map(({ amountCents }) => amountCents)));
  const approve = async () => {
    confirming.end();
    const outcomes = await bulk.approve(asked);
    chosen.chooseAll(false);
    tellResult(t('bulk.summary', countsOf(outcomes)));
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
          <AskedTwice
            confirming={confirming}
            first={t('bulk.approve', { count })}
            second={t('bulk.sure', { count: asked.length, amount })}
            disabled={count === 0}
            onConfirm={() => void approve()}
          />
        </div>
      )}
    </>
  );
}

interface AskedTwiceProps {
  readonly confirming: Confirming<unknown>;
  readonly first: string;
  readonly second: string;
  readonly disabled: boolean;
  readonly onConfirm: () => void;
}

/** A press that is asked about once more: the focus goes to the question. */
function AskedTwice({ confirming, first, second, disabled, onConfirm }: AskedTwiceProps) {
  const { t } = useTranslation('approval');
  if (confirming.seen === undefined) {
    return (
      <Button variant="secondary" disabled={disabled} onClick={confirming.begin}>
        {first}
      </Button>
    );
  }
  return (
    <div className="row-actions">
      <ConfirmButton look={confirming.look} onConfirm={onConfirm}>
        {second}
      </ConfirmButton>
      <Button variant="secondaryNoBorder" onClick={confirming.end}>
        {t('bulk.notNow')}
      </Button>
    </div>
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
