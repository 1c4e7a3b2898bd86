import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, InlineAlert } from 'suomifi-ui-components';

import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { monthIn } from '../../ui/format.ts';
import { Failure } from '../../ui/states.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { clientsTotal } from './figures.ts';
import { type Comparison, useBook, useReread } from './queries.ts';
import { useEuros } from './use-words.ts';

interface BookButtonProps {
  readonly comparison: Comparison;
  /** What had the focus is gone. */
  readonly onDone: () => void;
}

/** Books by a second press, which names the month and the amounts. */
export function BookButton({ comparison, onDone }: BookButtonProps) {
  const { t } = useTranslation('settlement');
  const language = useLanguage();
  // One key for each thing that is asked, so that a press that is sent again books once.
  const [key, setKey] = useState<string>();
  const [told, setTold] = useState<string>();
  const book = useBook();
  const reread = useReread();
  const { month, mark, changed, runs } = comparison;
  const take = (sent: string) => {
    const onSuccess: Parameters<typeof book.mutate>[1] = {
      onSuccess: (after) => {
        const count = after.length - runs.length;
        const text = t('wasBooked', { month: monthIn(month, language), count });
        setTold(text);
        setKey(undefined);
        announce(text);
        onDone();
      },
    };
    book.mutate({ month, seen: mark, key: sent }, onSuccess);
  };
  const readAgain = () => {
    book.reset();
    setKey(undefined);
    void reread();
  };
  return (
    <>
      {told !== undefined && <InlineAlert status="neutral">{told}</InlineAlert>}
      {book.error && <Failure error={book.error} onRetry={readAgain} />}
      {changed.length > 0 && key === undefined && (
        <Button
          onClick={() => {
            setTold(undefined);
            setKey(crypto.randomUUID());
          }}
        >
          {runs.length > 0 ? t('bookCorrection') : t('book')}
        </Button>
      )}
      {key !== undefined && !book.error && (
        <Sure
          comparison={comparison}
          isSending={book.isPending}
          onSure={() => take(key)}
          onNotNow={() => {
            setKey(undefined);
            onDone();
          }}
        />
      )}
    </>
  );
}

interface SureProps {
  readonly comparison: Comparison;
  readonly isSending: boolean;
  readonly onSure: () => void;
  readonly onNotNow: () => void;
}

function Sure({ comparison, isSending, onSure, onNotNow }: SureProps) {
  const { t } = useTranslation('settlement');
  const language = useLanguage();
  const euros = useEuros();
  const { month, ended, remaining } = comparison;
  const providers = euros(remaining.provider_total_cents);
  const monthName = monthIn(month, language);
  const text = t('sureText', {
    month: monthName,
    providers,
    compensation: euros(remaining.compensation.total_cents),
    travel: euros(remaining.travel.amount_cents),
  });
  return (
    <div className="sure">
      {!ended && (
        <InlineAlert status="warning" labelText={t('lead.under-way')}>
          {t('notEnded')}
        </InlineAlert>
      )}
      <p id="sure-text">{text}</p>
      <div className="row-actions">
        <SureButton aria-describedby="sure-text" disabled={isSending} onSure={onSure}>
          {t('sure', { month: monthName, providers, clients: euros(clientsTotal(remaining)) })}
        </SureButton>
        <Button variant="secondaryNoBorder" disabled={isSending} onClick={onNotNow}>
          {t('notNow')}
        </Button>
      </div>
    </div>
  );
}
