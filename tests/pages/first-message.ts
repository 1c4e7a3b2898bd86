import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';

/** By this key the message has one id, whenever and wherever it is written. */
const KEY = '0c8e1d52-6a0f-4a8e-9f43-1d1c52a7b6e0';
const placementId = 'L00001';

export const FIRST_MESSAGE = `/placements/${placementId}/conversations/M-Q25DC4P5QD`;

/** The case worker writes the first message of the demo; again it is the same one. */
export async function makeFirstMessage(origin: string): Promise<void> {
  const kaisa = await apiOf(origin, 'kaisa');
  const body = { placementId, text: 'Who instructs the client in May?' };
  const made = await kaisa.call('openConversation', { key: KEY, body });
  must(made.ok || undefined, 'the message');
}
