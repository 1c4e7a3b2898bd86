import { type LocalDate, type ProblemCode, problemCodeSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import type { Acted, ActedKind } from './acted.ts';
import { type Action, policy } from './policy.ts';
import { type ActionOn, kindOfAction, problemAgainst, reachOf } from './rights.ts';
import type { Caller } from './roles.ts';
import { isKnownTo, isSighted } from './sight.ts';

/** Whether somebody may do something to a record as it is, or the code by which it is refused. */
export const permissionSchema = z
  .discriminatedUnion('allowed', [
    z.strictObject({ allowed: z.literal(true) }),
    z.strictObject({ allowed: z.literal(false), code: problemCodeSchema }),
  ])
  .describe(
    'Whether the caller may do it to the record as it is, or the code by which it is refused; `not-allowed` also where the reason is not the caller’s to know. What other records say is judged when it is done.',
  );
export type Permission = z.infer<typeof permissionSchema>;

/** What may be done to a record, by the names of the operations. */
export type Actions<K extends ActedKind> = { readonly [A in ActionOn<K>]: Permission };

export interface Asked {
  readonly caller: Pick<Caller, 'userId' | 'roles' | 'providerId'>;
  readonly today: LocalDate;
}

/** The names of all that the policy lets anybody do to a kind of record. */
export function actionsOn<K extends ActedKind>(kind: K): readonly ActionOn<K>[] {
  byKind ??= Map.groupBy(Object.keys(policy) as Action[], kindOfAction);
  const actions = byKind.get(kind) ?? [];
  return actions as ActionOn<K>[];
}

/** Each answer about a record asks for them. */
let byKind: Map<ActedKind | undefined, Action[]> | undefined;

/**
 * What somebody may do to a record as they see it, by the policy, the record's lifecycle and who made it.
 * What other records say is judged when it is done.
 */
export function actionsOf<K extends ActedKind>(
  kind: K,
  record: Acted[K],
  asked: Asked,
): Actions<K> {
  const permissions = actionsOn(kind).map((action) => {
    const code = codeAgainst(action, { kind, record }, asked);
    return [action, code === undefined ? { allowed: true } : { allowed: false, code }] as const;
  });
  return Object.fromEntries(permissions) as Actions<K>;
}

interface Subject {
  readonly kind: ActedKind;
  readonly record: object;
}

/** A right that does not reach the record counts as no right at all: see `isKnownTo`. */
function codeAgainst(
  action: Action,
  { kind, record }: Subject,
  { caller: { userId, providerId, roles }, today }: Asked,
): ProblemCode | undefined {
  const reach = reachOf({ roles }, action);
  if (reach === undefined) return 'not-allowed';
  const isReached =
    reach === 'region' ||
    (isSighted(kind) && isKnownTo(kind, record as never, { reach, userId, providerId }));
  if (!isReached) return 'not-allowed';
  const own = reach === 'own' ? providerId : null;
  return problemAgainst(action, record, { userId, own, today })?.code;
}
