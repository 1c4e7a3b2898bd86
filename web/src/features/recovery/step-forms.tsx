import { DayField, ParagraphField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import {
  emptyDecision,
  emptyHearing,
  emptyRepayment,
  emptyWithdrawal,
  readDecision,
  readHearing,
  readRepayment,
  readWithdrawal,
} from './drafts.ts';
import type { StepFormProps } from './steps.tsx';
import { useRecoveryFacts } from './use-recovery-facts.ts';

/** Writes down what the client said, or that nothing came in time. */
export function HearingForm({ recovery, name, onClose }: StepFormProps) {
  const { t } = useTranslation('recovery');
  const form = useRecordForm('hearRecovery', recovery, {
    name,
    draft: () => emptyHearing,
    facts: useRecoveryFacts(),
    read: readHearing,
    result: t('hear.done'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('hear.open')} onCancel={onClose}>
      <ParagraphField form={form} field="said" label={t('said')} hint={t('hear.hint')} isOptional />
    </FormView>
  );
}

/** Decides how much of what is left is paid back, as the second person. */
export function DecisionForm({ recovery, name, onClose }: StepFormProps) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const { leftCents } = recovery;
  const form = useRecordForm('decideRecovery', recovery, {
    isFinal: true,
    name,
    draft: () => emptyDecision,
    facts: useRecoveryFacts(),
    read: (draft) => readDecision(draft, leftCents),
    result: t('decide.done'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('decide.open')} onCancel={onClose}>
      <TextField
        form={form}
        field="recoverCents"
        label={t('decide.amount')}
        hint={t('decide.amountHint', { amount: format.euros(leftCents) })}
        inputMode="decimal"
      />
      <ParagraphField
        form={form}
        field="reason"
        label={t('grounds')}
        hint={t('decide.reasonHint')}
      />
    </FormView>
  );
}

/** Writes down what came back on the county's account. */
export function RepaymentForm({ recovery, name, onClose }: StepFormProps) {
  const { t } = useTranslation('recovery');
  const form = useRecordForm('noteRepayment', recovery, {
    name,
    draft: () => emptyRepayment,
    facts: useRecoveryFacts(),
    read: readRepayment,
    result: t('repay.done'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('repay.open')} onCancel={onClose}>
      <TextField form={form} field="amountCents" label={t('repay.amount')} inputMode="decimal" />
      <DayField form={form} field="on" label={t('repay.on')} />
    </FormView>
  );
}

/** Takes the recovery back, with a reason. */
export function WithdrawalForm({ recovery, name, onClose }: StepFormProps) {
  const { t } = useTranslation('recovery');
  const form = useRecordForm('withdrawRecovery', recovery, {
    name,
    draft: () => emptyWithdrawal,
    facts: useRecoveryFacts(),
    read: readWithdrawal,
    result: t('withdraw.done'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('withdraw.open')} onCancel={onClose}>
      <TextField form={form} field="reason" label={t('withdraw.reason')} />
    </FormView>
  );
}
