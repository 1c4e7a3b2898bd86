import { type Operations, operations } from '@jatkopolku/contracts';
import { type Concern, concernKinds } from '@jatkopolku/domain/conversation';

import { readBy } from '../../form/reading.ts';

export interface MessageDraft {
  readonly text: string;
}

export const nothingWritten: MessageDraft = { text: '' };

export interface ConcernDraft extends MessageDraft {
  readonly kind: string;
}

export const noConcern: ConcernDraft = { kind: '', text: '' };

/** A first message by the API's own schema. */
export function readOpening({ text }: MessageDraft, placementId: string) {
  return readBy<MessageDraft, Operations['openConversation']>(operations.openConversation, {
    placementId,
    text,
  });
}

export function readMessage({ text }: MessageDraft) {
  return readBy<MessageDraft, Operations['writeMessage']>(operations.writeMessage, { text });
}

/** The kind of a concern is beside its words in the form, and inside it in the body. */
function fieldOf(path: readonly string[]): string {
  return path[0] === 'concern' ? 'kind' : path.join('.');
}

export function readConcern(
  { kind: chosen, text }: ConcernDraft,
  { placementId, about }: { readonly placementId: string } & Pick<Concern, 'about'>,
) {
  const kind = concernKinds.find((one) => one === chosen);
  return readBy<ConcernDraft, Operations['raiseConcern']>(
    operations.raiseConcern,
    { placementId, concern: { kind, about }, text },
    fieldOf,
  );
}
