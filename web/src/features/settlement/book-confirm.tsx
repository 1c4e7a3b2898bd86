import { useRef } from 'react';
import { Button } from 'suomifi-ui-components';

import { FaultSummary } from '../../form/fault-summary.tsx';
import type { Form } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import type { Look } from '../../ui/use-confirming.ts';
import { BookingProgress } from './booking-progress.tsx';
import { clientsTotal } from './figures.ts';
import { NoteFields } from './note-fields.tsx';
import type { NotesDraft } from './notes-draft.ts';
import type { Comparison } from './queries.ts';
import { useEuros } from './use-words.ts';

interface BookConfirmProps {
  readonly comparison: Comparison;
  readonly look: Look;
  readonly form: Form<NotesDraft>;
  readonly onNotNow: () => void;
}

/** The second press, with its amounts, what is written to providers, and how far it is. */
export function BookConfirm({ comparison, look, form, onNotNow }: BookConfirmProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const euros = useEuros();
  const place = useRef<HTMLFormElement>(null);
  const { month, remaining, changed } = comparison;
  const providers = euros(remaining.provider_total_cents);
  const monthName = format.month(month);
  const text = t('sureText', {
    month: monthName,
    providers,
    compensation: euros(remaining.compensation.total_cents),
    travel: euros(remaining.travel.amount_cents),
  });
  return (
    <form
      ref={place}
      className="form book-confirm"
      data-form={form.id}
      onSubmit={form.submit}
      noValidate
    >
      <p id="book-confirm-text">{text}</p>
      <NoteFields form={form} changed={changed} />
      <FaultSummary form={form} />
      <div className="row-actions">
        <ConfirmButton
          aria-describedby="book-confirm-text"
          look={look}
          disabled={form.isSending}
          onConfirm={() => place.current?.requestSubmit()}
        >
          {t('sure', { month: monthName, providers, clients: euros(clientsTotal(remaining)) })}
        </ConfirmButton>
        <Button variant="secondaryNoBorder" disabled={form.isSending} onClick={onNotNow}>
          {t('notNow')}
        </Button>
      </div>
      {form.isSending && <BookingProgress month={month} />}
    </form>
  );
}
