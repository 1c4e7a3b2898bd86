import { sumCents } from '@jatkopolku/kernel';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { eurosIn } from '../../ui/format.ts';
import { SureButton } from '../../ui/sure-button.tsx';
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
          <AskedTwice
            isAsked={isAsked && count > 0}
            first={t('bulk.approve', { count })}
            second={t('bulk.sure', { count, amount })}
            disabled={count === 0}
            onAsk={setAsked}
            onSure={() => void approve()}
          />
        </div>
      )}
    </>
  );
}

interface AskedTwiceProps {
  readonly isAsked: boolean;
  readonly first: string;
  readonly second: string;
  readonly disabled: boolean;
  readonly onAsk: (isAsked: boolean) => void;
  readonly onSure: () => void;
}

/** A press that is asked about once more: the focus goes to the question, and back when it is taken back. */
function AskedTwice({ isAsked, first, second, disabled, onAsk, onSure }: AskedTwiceProps) {
  const { t } = useTranslation('approval');
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(isAsked);
  useEffect(() => {
    if (was.current !== isAsked) button.current?.focus();
    was.current = isAsked;
  }, [isAsked]);
  if (!isAsked) {
    return (
      <Button ref={button} variant="secondary" disabled={disabled} onClick={() => onAsk(true)}>
        {first}
      </Button>
    );
  }
  return (
    <div className="row-actions">
      <SureButton ref={button} onSure={onSure}>
        {second}
      </SureButton>
      <Button variant="secondaryNoBorder" onClick={() => onAsk(false)}>
        {t('bulk.notNow')}
      </Button>
    </div>
  );
}
