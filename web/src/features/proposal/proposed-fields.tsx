import type { Proposed } from '@jatkopolku/domain/proposal';
import type { ReactNode } from 'react';

import { DayField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { EndFields } from '../placement/end-fields.tsx';
import { InstructorFields } from '../placement/instructor-fields.tsx';
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
