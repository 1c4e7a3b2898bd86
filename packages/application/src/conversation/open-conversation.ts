import {
  type Concern,
  type Conversation,
  type ConversationState,
  type Side,
  concernProblem,
} from '@jatkopolku/domain/conversation';

import { type Saved, createRecord } from '../create-record.ts';
import { refuse } from '../refuse.ts';
import { type ConversationDeps, type Speaker, turnOf } from './turn.ts';

interface Opening extends Pick<Conversation, 'conversationId' | 'placementId'> {
  readonly text: string;
}

const wrote = { county: 'county-wrote', provider: 'provider-wrote' } as const;
const firstState: Readonly<Record<Side, ConversationState>> = {
  county: 'with-provider',
  provider: 'with-county',
};

/** Writes to the other side about a placement: it waits there until somebody answers or has read it. */
export function openConversation(
  deps: ConversationDeps,
  opening: Opening,
  speaker: Speaker,
): Saved<Conversation> {
  return open(deps, { ...opening, concern: null }, speaker);
}

/** The provider raises a concern about a day or a month: it waits for the county at once. */
export function raiseConcern(
  deps: ConversationDeps,
  opening: Opening & { readonly concern: Concern },
  asking: Omit<Speaker, 'side'>,
): Saved<Conversation> {
  return open(deps, opening, { ...asking, side: 'provider' });
}

async function open(
  deps: ConversationDeps,
  { text, concern, ...named }: Opening & Pick<Conversation, 'concern'>,
  speaker: Speaker,
): Saved<Conversation> {
  const { records } = deps;
  const { today, side, actor } = speaker;
  const placement = await records.get('placement', named);
  if (!placement) return refuse('unknown-placement');
  const problem = concern && concernProblem(concern, placement.record, today);
  if (problem) return refuse({ ...problem, at: '/concern/about' });
  const { providerId, clientId } = placement.record;
  const day = { openedOn: today, waitsSince: today };
  const state = firstState[side];
  const record = { ...named, providerId, clientId, concern, ...day, remarks: 1, state };
  const beside = await turnOf(deps, record, speaker, { event: wrote[side], text });
  const event = concern ? 'concern-raised' : 'conversation-opened';
  return createRecord(records, { kind: 'conversation', record, actor, event, beside });
}
