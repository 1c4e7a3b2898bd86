import { Button } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRefresh, useSending } from '../../queries/use-send.ts';
import { showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';
import { useConfirming } from '../../ui/use-confirming.ts';
import { BookConfirm } from './book-confirm.tsx';
import type { Comparison } from './queries.ts';
import { useBooking } from './use-booking.ts';
import { useRemainingFacts } from './use-remaining-facts.ts';

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
  const factsOf = useRemainingFacts();
  const confirming = useConfirming(comparison, { markOf: ({ mark }) => mark, factsOf });
  const refresh = useRefresh();
  const { changed, runs, late } = comparison;
  const expected = confirming.expected ?? comparison;
  const form = useBooking(expected, (count) => {
    confirming.end();
    showResult(t('wasBooked', { month: format.month(expected.month), count }));
  });
  const ask = () => {
    form.begin();
    confirming.begin();
  };
  const readAgain = () => {
    // What was asked stays: if it changed, the page shows the difference.
    void refresh('bookSettlement').then(form.dismiss);
  };
  return (
    <>
      {late.length > 0 && changed.length === 0 && !confirming.expected && !form.error && (
        <NoteLooked comparison={comparison} />
      )}
      {form.error && <Failure error={form.error} onRetry={readAgain} />}
      {changed.length > 0 && !confirming.expected && (
        <Button onClick={ask}>{runs.length > 0 ? t('bookCorrection') : t('book')}</Button>
      )}
      {confirming.expected && !form.error && (
        <BookConfirm
          comparison={confirming.expected}
          look={confirming.look}
          form={form}
          onNotNow={confirming.end}
        />
      )}
    </>
  );
}

/** Nothing remains of what changed: it is booked as nothing, and waits no more. */
function NoteLooked({ comparison: { month, mark } }: BookButtonProps) {
  const { t } = useTranslation('settlement');
  const book = useSending('bookSettlement', { working: t('isBooking') });
  const noteLooked = () => {
    const key = crypto.randomUUID();
    const looked = { params: { month }, body: { expectedMark: mark, notes: [] }, key };
    book.mutate(looked, { onSuccess: () => showResult(t('wasLooked')) });
  };
  if (book.error) return <Failure error={book.error} onRetry={() => book.reset()} />;
  return (
    <>
      <p>{t('lateText')}</p>
      <Button variant="secondary" disabled={book.isPending} onClick={noteLooked}>
        {t('noteLooked')}
      </Button>
    </>
  );
}
