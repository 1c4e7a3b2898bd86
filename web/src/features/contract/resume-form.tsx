import { operations } from '@jatkopolku/contracts';
import { type LocalDate, addDays } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { DayField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy, useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import type { AgreementInTerms } from '../agreement/queries.ts';
import { useContractActs } from './queries.ts';
import { useSeenAgreement } from './use-seen-agreement.ts';

interface ResumeFormProps {
  readonly name: string;
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

interface ResumeDraft {
  readonly until: string;
}

/** Tells the last day of a suspension. */
export function ResumeForm({ name, agreement, today, onClose }: ResumeFormProps) {
  const { t } = useTranslation('contract');
  const told = useTold();
  const { resume } = useContractActs();
  const { seen, reread, told: conflict } = useSeenAgreement(agreement);
  const { resumeAgreement } = operations;
  const form = useForm({
    name,
    first: { until: addDays(today, -1) },
    read: (draft: ResumeDraft) =>
      told(readBy<ResumeDraft, typeof resumeAgreement>(resumeAgreement, draft)),
    send: (body) => resume(seen, body),
    onSent: () => {
      announce(t('standstill.wasResumed'));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      title={t('standstill.resume')}
      submitText={t('standstill.resumeSave')}
      told={conflict}
      onReread={reread}
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
