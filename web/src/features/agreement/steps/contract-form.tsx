import { contractTerms } from '@jatkopolku/domain/agreement';
import { isProcured } from '@jatkopolku/domain/framework';

import { TextField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { AgreementInTerms } from '../agreement-in-terms.ts';
import { contractDraft, contractField, readContract } from './drafts.ts';
import { useAgreementFacts } from './use-agreement-facts.ts';

interface ContractFormProps {
  readonly name: string;
  readonly agreement: AgreementInTerms;
  readonly onClose: () => void;
}

/** Asks where in the contract each term is, for how many places it is and what its cap is. */
export function ContractForm({ name, agreement, onClose }: ContractFormProps) {
  const { t } = useTranslation('agreementSteps');
  const format = useFormat();
  const form = useRecordForm('changeContract', agreement, {
    name,
    draft: (record) => contractDraft(record, format.eurosText),
    facts: useAgreementFacts(),
    read: (draft) => {
      const { body, wrong } = readContract(draft);
      const texts = wrong.map((field) => [field, t(`terms.faults.${field}`)]);
      return { sent: body, faults: Object.fromEntries(texts), fieldOf: contractField(draft) };
    },
    result: t('terms.wasSaved'),
    onSent: onClose,
  });
  const terms = isProcured(agreement.framework) ? contractTerms : [];
  return (
    <FormView form={form} title={t('terms.change')} submitText={t('terms.save')} onCancel={onClose}>
      {terms.length > 0 && <p className="quiet">{t('terms.where')}</p>}
      {terms.map((term) => (
        <TextField key={term} form={form} field={term} label={t(`terms.names.${term}`)} />
      ))}
      <TextField
        form={form}
        field="places"
        label={t('terms.places')}
        isOptional
        inputMode="numeric"
      />
      <TextField
        form={form}
        field="cap"
        label={t('terms.cap')}
        hint={t('terms.capHint')}
        isOptional
        inputMode="decimal"
      />
    </FormView>
  );
}
