import { operations } from '@jatkopolku/contracts';
import { type LocalDate, addDays } from '@jatkopolku/kernel';

import { DayField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { readBy } from '../../../form/reading.ts';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { AgreementInTerms } from '../agreement-in-terms.ts';
import { useAgreementFacts } from './use-agreement-facts.ts';

interface ResumeFormProps {
  readonly name: string;
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

interface ResumeDraft {
  readonly until: string;
}

/** Asks for the last day of a suspension. */
export function ResumeForm({ name, agreement, today, onClose }: ResumeFormProps) {
  const { t } = useTranslation('agreementSteps');
  const { resumeAgreement } = operations;
  const form = useRecordForm('resumeAgreement', agreement, {
    isFinal: true,
    name,
    draft: (): ResumeDraft => ({ until: addDays(today, -1) }),
    facts: useAgreementFacts(),
    read: (draft) => readBy<ResumeDraft, typeof resumeAgreement>(resumeAgreement, draft),
    result: t('standstill.wasResumed'),
    onSent: onClose,
  });
  return (
    <FormView
      form={form}
      title={t('standstill.resume')}
      submitText={t('standstill.resumeSave')}
      onCancel={onClose}
    >
      <DayField
        form={form}
        field="until"
        label={t('standstill.resumeUntil')}
        hint={t('standstill.resumeHint')}
      />
    </FormView>
  );
}
