import { type Operations, operations } from '@jatkopolku/contracts';

import { ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy } from '../../form/reading.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useObjectionFacts } from './objection-facts.ts';
import type { HeldObjection } from './queries.ts';

interface AskFormProps {
  readonly held: HeldObjection;
}

/** Asks the provider something before the objection is decided. */
export function AskForm({ held }: AskFormProps) {
  const { t } = useTranslation('objection');
  const { claimId, decisionNo } = held.record;
  const name = `question of objection ${claimId} ${decisionNo}`;
  return (
    <FormDisclosure name={name} openText={t('asking.open')}>
      {(close) => <QuestionForm held={held} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface QuestionFormProps extends AskFormProps {
  readonly name: string;
  readonly onClose: () => void;
}

interface QuestionDraft {
  readonly text: string;
}

function QuestionForm({ held, name, onClose }: QuestionFormProps) {
  const { t } = useTranslation('objection');
  const form = useRecordForm('askAboutObjection', held, {
    name,
    draft: (): QuestionDraft => ({ text: '' }),
    facts: useObjectionFacts(),
    read: (draft) =>
      readBy<QuestionDraft, Operations['askAboutObjection']>(operations.askAboutObjection, draft),
    result: t('asking.wasSent'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('asking.send')} onCancel={onClose}>
      <ParagraphField
        form={form}
        field="text"
        label={t('asking.question')}
        hint={t('asking.questionHint')}
      />
    </FormView>
  );
}
