import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useObjectionFacts } from './objection-facts.ts';
import type { HeldObjection } from './queries.ts';
import { nothingWritten, readObjectionAnswer } from './written-draft.ts';
import { WrittenForm } from './written-form.tsx';

/** The provider's answer to what it was asked about its objection. */
export function AnswerForm({ held }: { readonly held: HeldObjection }) {
  const { t } = useTranslation('objection');
  const { claimId, decisionNo } = held.record;
  const form = useRecordForm('answerObjection', held, {
    name: `answer to objection ${claimId} ${decisionNo} ${held.version}`,
    draft: () => nothingWritten,
    facts: useObjectionFacts(),
    read: readObjectionAnswer,
    result: t('answering.wasSent'),
    onSent: () => undefined,
  });
  return (
    <WrittenForm
      form={form}
      label={t('answering.answer')}
      hint={t('answering.answerHint')}
      submitText={t('answering.send')}
    />
  );
}
