import type { LocalDate } from '@jatkopolku/kernel';

import { DayField, ParagraphField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { AgreementInTerms } from '../agreement-in-terms.ts';
import { firstSuspension, readSuspension } from './drafts.ts';
import { useAgreementFacts } from './use-agreement-facts.ts';

interface SuspendFormProps {
  readonly name: string;
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

/** Suspends the agreement; what that means is said beside it. */
export function SuspendForm({ name, agreement, today, onClose }: SuspendFormProps) {
  const { t } = useTranslation('agreementSteps');
  const form = useRecordForm('suspendAgreement', agreement, {
    isFinal: true,
    name,
    draft: () => firstSuspension(today),
    facts: useAgreementFacts(),
    read: readSuspension,
    result: t('standstill.wasSuspended'),
    onSent: onClose,
  });
  return (
    <FormView
      form={form}
      title={t('standstill.suspend')}
      submitText={t('standstill.save')}
      onCancel={onClose}
    >
      <p>{t('standstill.suspendText')}</p>
      <DayField form={form} field="from" label={t('standstill.from')} />
      <DayField
        form={form}
        field="until"
        label={t('standstill.until')}
        hint={t('standstill.untilHint')}
        isOptional
      />
      <ParagraphField form={form} field="reason" label={t('standstill.whySuspended')} />
    </FormView>
  );
}
