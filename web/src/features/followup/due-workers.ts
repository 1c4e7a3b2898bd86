import type { DueFollowup } from '@jatkopolku/domain/followup';
import type { CaseWorker } from '@jatkopolku/domain/placement';
import { byText } from '@jatkopolku/kernel';

export type Due = DueFollowup;

/** Who answers for something that is due, each once, by name. */
export function workersOf(due: readonly Pick<Due, 'caseWorker'>[]): readonly CaseWorker[] {
  const named = due.flatMap(({ caseWorker }) => caseWorker ?? []);
  const each = new Map(named.map((worker) => [worker.userId, worker]));
  return [...each.values()].toSorted((a, b) => byText(a.name, b.name));
}

/** What is due of one of them; of everybody where nobody is chosen. */
export function ofWorker(due: readonly Due[], userId: string | undefined): readonly Due[] {
  return userId === undefined ? due : due.filter((one) => one.caseWorker?.userId === userId);
}
