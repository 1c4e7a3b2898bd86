import { sumCents } from '@jatkopolku/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { eurosIn } from '../../ui/format.ts';
import { BulkResults } from './bulk-results.tsx';
import { countsOf } from './counts-of.ts';
import { useBulkApproval } from './use-bulk-approval.ts';
import type { Chosen } from './use-chosen.ts';

interface BulkApprovalProps {
  readonly chosen: Chosen;
}

/** Approves the chosen claims together: asked about once more, and told one by one. */
export function BulkApproval({ chosen }: BulkApprovalProps) {
  const { t } = useTranslation('approval');
  const language = useLanguage();
  const bulk = useBulkApproval();
  const [isAsked, setAsked] = useState(false);
  const { items, choosable } = chosen;
  const count = items.length;
  const amount = eurosIn(sumCents(items.map(({ amountCents }) => amountCents)), language);
  const approve = async () => {
    setAsked(false);
    const outcomes = await bulk.approve(items);
    chosen.chooseAll(false);
    announce(t('bulk.summary', countsOf(outcomes)));
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
          {isAsked && count > 0 ? (
            <div className="row-actions">
              <Button ref={(it) => it?.focus()} onClick={() => void approve()}>
                {t('bulk.sure', { count, amount })}
              </Button>
              <Button variant="secondaryNoBorder" onClick={() => setAsked(false)}>
                {t('bulk.notNow')}
              </Button>
            </div>
          ) : (
            <Button variant="secondary" disabled={count === 0} onClick={() => setAsked(true)}>
              {t('bulk.approve', { count })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
