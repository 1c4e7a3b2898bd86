import { endReasons } from '@jatkopolku/domain/placement';

import { DayField, SelectField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type EndDraft, OTHER_REASON } from './drafts.ts';
import { useReasonName } from './use-placement-words.ts';

interface EndFieldsProps {
  readonly form: Form<EndDraft>;
  /** Between which days the last one is. */
  readonly hint?: string;
}

/** The last day of a placement that ends before its time, and the reason that the reports count. */
export function EndFields({ form, hint }: EndFieldsProps) {
  const { t } = useTranslation(['placement', 'form']);
  const reasonName = useReasonName();
  return (
    <>
      <DayField
        form={form}
        field="endedOn"
        label={t('end.lastDay')}
        {...(hint !== undefined && { hint })}
      />
      <SelectField
        form={form}
        field="endReason"
        label={t('fields.endReason')}
        placeholder={t('form:choose')}
        options={[...endReasons, OTHER_REASON].map((value) => [
          value,
          value === OTHER_REASON ? t('end.other') : reasonName(value),
        ])}
      />
      {form.draft.endReason === OTHER_REASON && (
        <TextField form={form} field="words" label={t('end.words')} />
      )}
    </>
  );
}
