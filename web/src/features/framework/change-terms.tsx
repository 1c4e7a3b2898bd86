import { operations } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { draftNames } from './draft-names.ts';
import { type WholeFramework, useFrameworkWrites } from './queries.ts';
import { type TermsDraft, readTerms, termsDraft } from './terms-draft.ts';
import { ClaimFields, ProcedureField, TenderFields, TermFields } from './terms-fields.tsx';
import { useFrameworkWords } from './use-framework-facts.ts';

interface ChangeTermsProps {
  readonly whole: WholeFramework;
}

/** Changes the terms of a draft. */
export function ChangeTerms({ whole }: ChangeTermsProps) {
  const { t } = useTranslation('framework');
  const name = draftNames.terms(whole.record.frameworkId);
  return (
    <OpenedForm name={name} openText={t('change')}>
      {(close) => <TermsForm whole={whole} name={name} onClose={close} />}
    </OpenedForm>
  );
}

interface TermsFormProps extends ChangeTermsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function TermsForm({ whole, name, onClose }: TermsFormProps) {
  const { t } = useTranslation('framework');
  const language = useLanguage();
  const told = useTold();
  const { termFacts } = useFrameworkWords();
  const { change, read } = useFrameworkWrites();
  const [seen, reread] = useSeen(whole, () => read(whole.record.frameworkId));
  const form = useForm({
    name,
    first: termsDraft(seen.record, language),
    read: (draft: TermsDraft) => told(readTerms(draft)),
    send: (body) => change(seen, body),
    onSent: () => {
      announce(t('wasSaved'));
      onClose();
    },
  });
  const describe = (current: unknown) => {
    const now = operations.changeFramework.answer.safeParse(current);
    return now.success ? termFacts(now.data.record) : undefined;
  };
  return (
    <FormView
      form={form}
      title={t('change')}
      submitText={t('save')}
      told={{ seen: termFacts(seen.record), describe }}
      onReread={reread}
      onCancel={onClose}
    >
      <ProcedureField form={form} />
      <TermFields form={form} />
      <TenderFields form={form} />
      <ClaimFields form={form} />
    </FormView>
  );
}
