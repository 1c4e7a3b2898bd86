import type { Placement } from '@jatkopolku/domain/placement';
import { byText } from '@jatkopolku/kernel';

import { useMay } from '../../acting/use-may.ts';
import type { RecordOf } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRecords } from '../../queries/use-read.ts';
import { useSend } from '../../queries/use-send.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { nothingWritten, readOpening } from './message-draft.ts';
import { MessageForm } from './message-form.tsx';
import { useConversationName } from './use-conversation-words.ts';

type Conversation = RecordOf<'listConversations'>;

/** What is written about a placement, what waits first; and a way to write. */
export function ConversationSection({ placement }: { readonly placement: Placement }) {
  const { t } = useTranslation('conversation');
  const may = useMay();
  const { placementId } = placement;
  const conversations = useRecords('listConversations', { placementId });
  const name = `message ${placementId}`;
  return (
    <Section title={t('title')} titleId="conversations">
      {renderResult(conversations, (items) => (
        <>
          {items.length === 0 && <Empty>{t('none')}</Empty>}
          <ul className="found">
            {items.toSorted(byTurn).map((one) => (
              <li key={one.conversationId}>
                <ConversationLine conversation={one} />
              </li>
            ))}
          </ul>
        </>
      ))}
      {may('openConversation') && (
        <FormDisclosure name={name} openText={t('writing.open')}>
          {(close) => <OpeningForm name={name} placementId={placementId} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

/** What is done comes last; of the others, the latest turn first. */
function byTurn(a: Conversation, b: Conversation): number {
  const isDone = ({ state }: Conversation) => Number(state === 'done');
  return isDone(a) - isDone(b) || byText(b.waitsSince, a.waitsSince);
}

function ConversationLine({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation('conversation');
  const format = useFormat();
  const nameOf = useConversationName();
  const { placementId, conversationId, openedOn, state } = conversation;
  return (
    <>
      <SiteLink
        to="/placements/$placementId/conversations/$conversationId"
        params={{ placementId, conversationId }}
        className="found-name"
      >
        {t('line', { what: nameOf(conversation), date: format.date(openedOn) })}
      </SiteLink>
      <span className="quiet">{t(`waits.${state}`)}</span>
    </>
  );
}

interface OpeningFormProps {
  readonly name: string;
  readonly placementId: string;
  readonly onClose: () => void;
}

function OpeningForm({ name, placementId, onClose }: OpeningFormProps) {
  const { t } = useTranslation('conversation');
  const openConversation = useSend('openConversation');
  const form = useForm({
    name,
    first: nothingWritten,
    read: (draft) => readOpening(draft, placementId),
    send: (body, key) => openConversation({ body, key }),
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
