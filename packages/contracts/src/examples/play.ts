import type { Role } from '@jatkopolku/domain/access';
import { type ProviderId, providerIdSchema } from '@jatkopolku/domain/provider';

import {
  type AnswerOf,
  type ApiClient,
  type OperationName,
  type Operations,
  type Sending,
  operations,
} from '../api/index.ts';

/** Somebody in the story, by role and by the provider they act for. */
export interface Actor {
  readonly userId: string;
  readonly role: Role;
  readonly providerId: ProviderId | null;
}

export function county(role: Role): Actor {
  return { userId: `example-${role}`, role, providerId: null };
}

export function workerOf(providerId: string): Actor {
  const own = providerIdSchema.parse(providerId);
  return { userId: 'example-worker', role: 'provider-worker', providerId: own };
}

export function managerOf(providerId: string): Actor {
  const own = providerIdSchema.parse(providerId);
  return { userId: 'example-manager', role: 'provider-manager', providerId: own };
}

/** A call that was made and how it was answered. */
export interface Example {
  readonly operation: OperationName;
  readonly role: Role;
  readonly sent: object;
  readonly answer: unknown;
}

type Sent<Name extends OperationName> = Omit<Sending<Operations[Name]>, 'key'>;

/** Has somebody in the story call the API; a refusal ends the story. */
export type Act = <Name extends OperationName>(
  actor: Actor,
  operation: Name,
  sending: Sent<Name>,
) => Promise<AnswerOf<Operations[Name]>>;

/** An address that content is sent to, as offering a file gave it. */
export interface SendTo {
  readonly url: string;
  readonly method: 'PUT';
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends content to a signed address. */
export type Send = (to: SendTo, content: string) => Promise<void>;

/** How a story reaches the API: by clients for its people, and by sending to signed addresses. */
export interface World {
  readonly clientOf: (actor: Actor) => Promise<ApiClient>;
  readonly send: Send;
}

/** Plays a story through the API and gives its calls as examples, each request with a key of its own. */
export async function play(
  story: (act: Act, send: Send) => Promise<void>,
  { clientOf, send }: World,
): Promise<Example[]> {
  const examples: Example[] = [];
  const act: Act = async (actor, operation, sending) => {
    const isMaking = operations[operation].effect === 'create';
    const key = isMaking ? { key: `example-${String(examples.length + 1).padStart(4, '0')}` } : {};
    const sent = { ...sending, ...key };
    const client = await clientOf(actor);
    const answered = await client.call(
      operation,
      sent as unknown as Sending<Operations[typeof operation]>,
    );
    if (!answered.ok) throw new Error(`${operation}: ${JSON.stringify(answered.error)}`);
    examples.push({ operation, role: actor.role, sent, answer: answered.value });
    return answered.value;
  };
  await story(act, send);
  return examples;
}
