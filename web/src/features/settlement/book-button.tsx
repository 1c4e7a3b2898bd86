import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useRefresh, useSending } from '../../queries/use-send.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';
import { type Look, useConfirming } from '../../ui/use-confirming.ts';
import { clientsTotal } from './figures.ts';
import type { Comparison } from './queries.ts';
import { useRemainingFacts } from './use-remaining-facts.ts';
import { useEuros } from './use-words.ts';

interface BookButtonProps {
  readonly comparison: Comparison;
}

/**
 * Books by a second press, which names the month and the amounts, and books these only: when the page
 * reads others meanwhile it shows the difference, and nothing is booked.
 */
export function BookButton({ comparison }: BookButtonProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  // One key for each thing that is asked, so that a press that is sent again books once.
  const [key, setKey] = useState('');
  const factsOf = useRemainingFacts();
  const confirming = useConfirming(comparison, { markOf: ({ mark }) => mark, factsOf });
  const book = useSending('bookSettlement', { working: t('isBooking') });
  const refresh = useRefresh();
  const { changed, runs, late } = comparison;
  const ask = () => {
    book.reset();
    setKey(crypto.randomUUID());
    confirming.begin();
  };
  const take = ({ month, mark, runs: before }: Comparison) => {
    const onSuccess: Parameters<typeof book.mutate>[1] = {
      onSuccess: ({ items: after }) => {
        const count = after.length - before.length;
        confirming.end();
        showResult(t('wasBooked', { month: format.month(month), count }));
      },
    };
    book.mutate({ params: { month }, body: { expectedMark: mark }, key }, onSuccess);
  };
  const readAgain = () => {
    // What was asked stays: if it changed, the page shows the difference.
    void refresh('bookSettlement').then(() => book.reset());
  };
  return (
    <>
      {late.length > 0 && changed.length === 0 && !confirming.expected && !book.error && (
        <NoteLooked comparison={comparison} book={book} />
      )}
      {book.error && <Failure error={book.error} onRetry={readAgain} />}
      {changed.length > 0 && !confirming.expected && (
        <Button onClick={ask}>{runs.length > 0 ? t('bookCorrection') : t('book')}</Button>
      )}
      {confirming.expected && !book.error && (
        <BookConfirm
          comparison={confirming.expected}
          look={confirming.look}
          isSending={book.isPending || book.isSuccess}
          onConfirm={take}
          onNotNow={confirming.end}
        />
      )}
    </>
  );
}

interface NoteLookedProps extends BookButtonProps {
  readonly book: ReturnType<typeof useSending<'bookSettlement'>>;
}

/** Nothing remains of what changed: it is booked as nothing, and waits no more. */
function NoteLooked({ comparison: { month, mark }, book }: NoteLookedProps) {
  const { t } = useTranslation('settlement');
  const noteLooked = () => {
    const looked = { params: { month }, body: { expectedMark: mark }, key: crypto.randomUUID() };
    book.mutate(looked, { onSuccess: () => showResult(t('wasLooked')) });
  };
  return (
    <>
      <p>{t('lateText')}</p>
      <Button variant="secondary" disabled={book.isPending} onClick={noteLooked}>
        {t('noteLooked')}
      </Button>
    </>
  );
}

interface BookConfirmProps {
  readonly comparison: Comparison;
  readonly look: Look;
  readonly isSending: boolean;
  readonly onConfirm: (expected: Comparison) => void;
  readonly onNotNow: () => void;
}

function BookConfirm({ comparison, look, isSending, onConfirm, onNotNow }: BookConfirmProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const euros = useEuros();
  const { month, remaining } = comparison;
  const providers = euros(remaining.provider_total_cents);
  const monthName = format.month(month);
  const text = t('sureText', {
    month: monthName,
    providers,
    compensation: euros(remaining.compensation.total_cents),
    travel: euros(remaining.travel.amount_cents),
  });
  return (
    <div className="book-confirm">
      <p id="book-confirm-text">{text}</p>
      <div className="row-actions">
        <ConfirmButton
          aria-describedby="book-confirm-text"
          look={look}
          disabled={isSending}
          onConfirm={() => onConfirm(comparison)}
        >
          {t('sure', { month: monthName, providers, clients: euros(clientsTotal(remaining)) })}
        </ConfirmButton>
        <Button variant="secondaryNoBorder" disabled={isSending} onClick={onNotNow}>
          {t('notNow')}
        </Button>
      </div>
    </div>
  );
}
