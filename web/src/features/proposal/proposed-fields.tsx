import { endReasons } from '@jatkopolku/domain/placement';
import type { Proposed } from '@jatkopolku/domain/proposal';
import type { ReactNode } from 'react';

import { DayField, SelectField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { OTHER_REASON } from '../placement/drafts.ts';
import { InstructorFields } from '../placement/instructor-fields.tsx';
import { useReasonName } from '../placement/use-placement-words.ts';
import type { ProposedDraft } from './proposal-drafts.ts';

interface FieldsProps {
  readonly form: Form<ProposedDraft>;
}

/** The fields of the kind that was chosen, as they are on the placement’s own form. */
export function ProposedFields({ form }: FieldsProps) {
  const { t } = useTranslation('placement');
  const fields: Record<Proposed['kind'], ReactNode> = {
    period: <DayField form={form} field="endsOn" label={t('fields.endsOn')} />,
    week: <WeekFields form={form} />,
    end: <EndFields form={form} />,
    instructor: <InstructorFields form={form} />,
  };
  const chosen = Object.entries(fields).find(([kind]) => kind === form.draft.kind);
  return <>{chosen?.[1]}</>;
}

function WeekFields({ form }: FieldsProps) {
  const { t } = useTranslation('placement');
  return (
    <>
      <TextField
        form={form}
        field="daysPerWeek"
        label={t('fields.daysPerWeek')}
        inputMode="numeric"
      />
      <TextField
        form={form}
        field="hoursPerDay"
        label={t('fields.hoursPerDay')}
        inputMode="decimal"
      />
    </>
  );
}

function EndFields({ form }: FieldsProps) {
  const { t } = useTranslation(['placement', 'form']);
  const reasonName = useReasonName();
  return (
    <>
      <DayField form={form} field="endedOn" label={t('end.lastDay')} />
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
