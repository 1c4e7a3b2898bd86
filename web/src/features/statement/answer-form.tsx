import { VisuallyHidden } from 'suomifi-ui-components';

import { useActions } from '../../acting/use-actions.ts';
import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { noAnswer, readAnswer, verdictsFor } from './answer-draft.ts';
import type { HeldDispute } from './queries.ts';
import { useDisputeFacts } from './use-statement-words.ts';

/** Finance's answer to a dispute in words; what was upheld may still be rejected. */
export function AnswerForm({ held }: { readonly held: HeldDispute }) {
  const { t } = useTranslation('statement');
  const providerName = useProviderName();
  const { providerId, month, disputeNo, state } = held.record;
  const answerDispute = useActions('dispute', held.record)?.answerDispute;
  if (!answerDispute?.allowed) return null;
  const name = `answer to dispute ${providerId} ${month} ${disputeNo} ${held.version}`;
  return (
    <FormDisclosure
      name={name}
      openText={
        <>
          {state === 'upheld' ? t('answering.openAgain') : t('answering.open')}
          <VisuallyHidden>{`: ${providerName(providerId)} ${disputeNo}`}</VisuallyHidden>
        </>
      }
    >
      {(close) => <OpenForm held={held} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface OpenFormProps {
  readonly held: HeldDispute;
  readonly name: string;
  readonly onClose: () => void;
}

function OpenForm({ held, name, onClose }: OpenFormProps) {
  const { t } = useTranslation('statement');
  const form = useRecordForm('answerDispute', held, {
    isFinal: true,
    name,
    draft: () => noAnswer,
    facts: useDisputeFacts(),
    read: readAnswer,
    result: t('answering.wasSent'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('answering.send')} onCancel={onClose}>
      <ChoiceField
        form={form}
        field="verdict"
        label={t('answering.verdict')}
        options={verdictsFor(held.record.state).map((verdict) => [
          verdict,
          t(`answering.verdicts.${verdict}`),
        ])}
      />
      <ParagraphField
        form={form}
        field="text"
        label={t('answering.words')}
        hint={t('answering.wordsHint')}
      />
    </FormView>
  );
}
