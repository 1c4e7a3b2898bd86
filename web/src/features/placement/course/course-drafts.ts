import { type Operations, operations } from '@jatkopolku/contracts';
import {
  type Placement,
  type PlacementDecisionKind,
  type StartCondition,
  isFirstDay,
  missingConditions,
  notedConditionProblems,
  startConditionCodes,
  startConditionNames,
  startConditionsSchema,
} from '@jatkopolku/domain/placement';
import { type LocalDate, type Problem, parseLocalDate } from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../../form/reading.ts';

export type ConditionsDraft = Readonly<Record<StartCondition, string>>;

export function conditionsDraft({ startConditions }: Placement): ConditionsDraft {
  const entries = startConditionNames.map((name) => [name, String(startConditions[name] ?? '')]);
  return Object.fromEntries(entries) as ConditionsDraft;
}

/** The days as far as they are known; what is left empty is not in place yet. */
export function readConditions(draft: ConditionsDraft, today: LocalDate) {
  const entries = startConditionNames.map((name) => [name, draft[name] || null] as const);
  const body = Object.fromEntries(entries);
  const read = readBy<ConditionsDraft, Operations['noteStartConditions']>(
    operations.noteStartConditions,
    body,
  );
  const noted = startConditionsSchema.safeParse(body).data;
  const ahead = noted ? notedConditionProblems(noted, today) : [];
  const isAhead = (name: StartCondition) => ahead.some(({ at }) => at === `/${name}`);
  return withFaults(
    read,
    startConditionNames.filter(isAhead).map((name) => [name, 'day-ahead'] as const),
  );
}

export interface RulingDraft {
  readonly firstDay: string;
  readonly reason: string;
}

/** What keeps the activity from starting on the day that is written. */
export function missingForStart(
  draft: Pick<RulingDraft, 'firstDay'>,
  { startConditions }: Placement,
  kind: PlacementDecisionKind,
): readonly Problem[] {
  const firstDay = parseLocalDate(draft.firstDay);
  if (kind !== 'start' || !firstDay) return [];
  const missing = missingConditions(startConditions, firstDay);
  return missing.map((name) => ({ code: startConditionCodes[name] }));
}

/** What is decided next: the day is one of the placement's; the rest is said by the server. */
export function readRuling(draft: RulingDraft, placement: Placement, kind: PlacementDecisionKind) {
  const read = readBy<RulingDraft, Operations['decidePlacement']>(operations.decidePlacement, {
    ...draft,
    kind,
  });
  const firstDay = parseLocalDate(draft.firstDay);
  const isOutside = firstDay !== undefined && !isFirstDay(placement, { kind, firstDay });
  return withFaults(read, isOutside ? [['firstDay', 'first-day-outside']] : []);
}
