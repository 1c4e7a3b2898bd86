import { type DecidedType, decideBy, isEscalated } from '@jatkopolku/domain/approval';
import { type LocalDate, byText } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

const types = { claim: 'overdue-claims', sheet: 'overdue-sheets' } as const satisfies Record<
  DecidedType,
  Task['type']
>;

/**
 * What has waited for the county a working week beyond its promise is one task for all of a type, as long
 * as any of it waits.
 * @param more whether more waits than what is counted.
 */
export function overdueTask(
  type: DecidedType,
  { since, more }: { readonly since: readonly LocalDate[]; readonly more: boolean },
  today: LocalDate,
): Task | undefined {
  const escalated = since.filter((day) => isEscalated(day, today)).toSorted(byText);
  const [oldest] = escalated;
  if (oldest === undefined) return undefined;
  const counted = { count: escalated.length, more };
  return { type: types[type], ...counted, since: oldest, dueOn: decideBy(oldest), late: true };
}
