import { isProcured } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ProblemList } from '../../ui/problem-list.tsx';
import { showResult } from '../../ui/result-place.tsx';
import { GroundFields } from './ground-fields.tsx';
import { ModifiedParts } from './modified-parts.tsx';
import { modifyDraft, readModification } from './modify-draft.ts';
import { useFrameworkWords } from './use-framework-facts.ts';
import type { WholeFramework } from './whole-framework.ts';

interface ModifyTermsProps {
  readonly whole: WholeFramework;
  readonly today: LocalDate;
}

/** Changes published terms by a new version on a ground of 1397/2016 §136. */
export function ModifyTerms({ whole, today }: ModifyTermsProps) {
  const { t } = useTranslation('framework');
  const name = `version ${whole.record.frameworkId}`;
  return (
    <FormDisclosure name={name} openText={t('modify.title')}>
      {(close) => <ModifyForm whole={whole} today={today} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface ModifyFormProps extends ModifyTermsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function ModifyForm({ whole, today, name, onClose }: ModifyFormProps) {
  const { t } = useTranslation('framework');
  const format = useFormat();
  const { changeFacts } = useFrameworkWords();
  const form = useRecordForm('modifyFramework', whole, {
    isFinal: true,
    name,
    // Published lots and bonuses change with the framework's own version only.
    draft: (record) => modifyDraft({ ...whole, record }, format),
    facts: changeFacts,
    read: (draft, record) => readModification(draft, { ...whole, record }, today),
    onSent: ({ record: { termsVersion } }) => {
      showResult(t('modify.done', { version: termsVersion }));
      onClose();
    },
  });
  const { others } = readModification(form.draft, whole, today);
  return (
    <FormView
      form={form}
      title={t('modify.title')}
      submitText={t('modify.save')}
      onCancel={onClose}
    >
      <Paragraph>{t('modify.text')}</Paragraph>
      <ModifiedParts form={form} whole={whole} />
      <GroundFields form={form} whole={whole} today={today} isBought={isProcured(whole.record)} />
      {others.length > 0 && (
        <div role="status">
          <strong>{t('modify.missing')}</strong>
          <ProblemList problems={others} />
        </div>
      )}
    </FormView>
  );
}
