import { type Operation, operationName } from '@jatkopolku/contracts';
import { type Action, type Caller, type Reach, policy, reachOf } from '@jatkopolku/domain/access';
import type { ProviderId } from '@jatkopolku/domain/provider';

import { ownChecks, ownLists } from './ownership.ts';
import type { Call } from './serve.ts';

/** How far the caller may do what the operation does; undefined where they may not at all. */
export function allowedReach(caller: Caller, operation: Operation): Reach | undefined {
  const name = operationName(operation);
  if (!isAction(name)) return undefined;
  const reach = reachOf(caller, name);
  // Somebody of no provider owns nothing.
  return reach === 'own' && caller.providerId === null ? undefined : reach;
}

function isAction(name: string): name is Action {
  return Object.hasOwn(policy, name);
}

/** Whether what is asked for is the provider's own; what has no check is not given. */
export async function isAllowedRecord<O extends Operation>(
  operation: O,
  call: Call<O>,
  own: ProviderId,
): Promise<boolean> {
  const name = operationName(operation);
  if (ownLists.some((list) => list === name)) return true;
  // The check stands under the operation's own name, so it takes what the operation takes.
  const check = ownChecks[name] as
    | ((asked: Call<O>, own: ProviderId) => boolean | Promise<boolean>)
    | undefined;
  return check ? check(call, own) : false;
}
