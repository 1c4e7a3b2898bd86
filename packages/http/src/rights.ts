import { type Operation, operationName } from '@jatkopolku/contracts';
import { type Action, type Caller, type Reach, policy, reachOf } from '@jatkopolku/domain/access';

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
