import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { draftNames } from './draft-names.ts';
import { readTerms, termsDraft } from './terms-draft.ts';
import { ClaimFields, ProcedureField, TenderFields, TermFields } from './terms-fields.tsx';
import { useFrameworkWords } from './use-framework-facts.ts';

interface ChangeTermsProps {
  readonly framework: Answer<'readFramework'>;
}

/** Changes the terms of a draft. */
export function ChangeTerms({ framework }: ChangeTermsProps) {
  const { t } = useTranslation('framework');
  const name = draftNames.terms(framework.record.frameworkId);
  return (
    <FormDisclosure name={name} openText={t('change')}>
      {(close) => <TermsForm framework={framework} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface TermsFormProps extends ChangeTermsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function TermsForm({ framework, name, onClose }: TermsFormProps) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const { changeFacts } = useFrameworkWords();
  const form = useRecordForm('changeFramework', framework, {
    name,
    draft: (record) => termsDraft(record, format),
    facts: changeFacts,
    read: readTerms,
    result: t('wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('change')} submitText={t('save')} onCancel={onClose}>
      <ProcedureField form={form} />
      <TermFields form={form} />
      <TenderFields form={form} />
      <ClaimFields form={form} />
    </FormView>
  );
}
