import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { DayField, ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import type { AgreementInTerms } from '../agreement/queries.ts';
import { type SuspensionDraft, firstSuspension, readSuspension } from './drafts.ts';
import { useContractActs } from './queries.ts';
import { useSeenAgreement } from './use-seen-agreement.ts';

interface SuspendFormProps {
  readonly name: string;
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

/** Suspends the agreement; what that means is said beside it. */
export function SuspendForm({ name, agreement, today, onClose }: SuspendFormProps) {
  const { t } = useTranslation(['contract', 'form']);
  const told = useTold();
  const { suspend } = useContractActs();
  const { seen, reread, told: conflict } = useSeenAgreement(agreement);
  const form = useForm({
    name,
    first: firstSuspension(today),
    read: (draft: SuspensionDraft) => told(readSuspension(draft)),
    send: (body) => suspend(seen, body),
    onSent: () => {
      announce(t('standstill.wasSuspended'));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      title={t('standstill.suspend')}
      submitText={t('standstill.save')}
      told={conflict}
      onReread={reread}
      onCancel={onClose}
    >
      <p>{t('standstill.suspendText')}</p>
      <DayField form={form} field="from" label={t('standstill.from')} />
      <DayField
        form={form}
        field="until"
        label={t('standstill.until')}
        hint={t('standstill.untilHint')}
        optionalText={t('form:optional')}
      />
      <ParagraphField form={form} field="reason" label={t('standstill.whySuspended')} />
    </FormView>
  );
}
