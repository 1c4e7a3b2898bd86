import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { HeldConversation } from './held-conversation.ts';
import { nothingWritten, readMessage } from './message-draft.ts';
import { MessageForm } from './message-form.tsx';
import { useConversationFacts } from './use-conversation-words.ts';

interface HeldProps {
  readonly held: HeldConversation;
}

/** What the reader may do next: answer, and read or close what needs no answer. */
export function TurnForms({ held }: HeldProps) {
  const { t } = useTranslation('conversation');
  const { writeMessage, closeConversation } = held.actions;
  const { concern, conversationId } = held.record;
  const [write, close] = [`answer ${conversationId}`, `closing ${conversationId}`];
  return (
    <div className="form-disclosures">
      {writeMessage.allowed && (
        <FormDisclosure name={write} openText={t('writing.answer')}>
          {(onClose) => <AnswerForm name={write} held={held} onClose={onClose} />}
        </FormDisclosure>
      )}
      {closeConversation.allowed && concern && (
        <FormDisclosure name={close} openText={t('concern.close')}>
          {(onClose) => <ClosingForm name={close} held={held} onClose={onClose} />}
        </FormDisclosure>
      )}
      {closeConversation.allowed && !concern && <Reading held={held} />}
    </div>
  );
}

/** Notes who has read it, for both sides: what waited is done without an answer. */
function Reading({ held }: HeldProps) {
  const { t } = useTranslation('conversation');
  const facts = useConversationFacts();
  const read = {
    write: 'closeConversation' as const,
    variant: 'secondary' as const,
    text: t('reading.read'),
    result: t('reading.wasRead'),
    body: { text: '' },
  };
  return (
    <>
      <p>{t('reading.text')}</p>
      <RecordSteps stored={held} facts={facts} steps={[read]} />
    </>
  );
}

interface TurnFormProps extends HeldProps {
  readonly name: string;
  readonly onClose: () => void;
}

function AnswerForm({ name, held, onClose }: TurnFormProps) {
  const { t } = useTranslation('conversation');
  const form = useRecordForm('writeMessage', held, {
    name,
    draft: () => nothingWritten,
    facts: useConversationFacts(),
    read: readMessage,
    result: t('writing.wasSent'),
    onSent: onClose,
  });
  return (
    <MessageForm
      form={form}
      label={t('message')}
      submitText={t('writing.send')}
      onCancel={onClose}
    />
  );
}

function ClosingForm({ name, held, onClose }: TurnFormProps) {
  const { t } = useTranslation('conversation');
  const form = useRecordForm('closeConversation', held, {
    name,
    draft: () => nothingWritten,
    facts: useConversationFacts(),
    read: readMessage,
    result: t('concern.wasClosed'),
    onSent: onClose,
  });
  return (
    <MessageForm
      form={form}
      label={t('concern.done')}
      submitText={t('concern.close')}
      onCancel={onClose}
    />
  );
}
