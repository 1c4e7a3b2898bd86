import { type LocalDate, byName, byText } from '@jatkopolku/kernel';

import type { ExplainedLine } from './queries.ts';

type LineDay = ExplainedLine['days'][number];
export type LineStep = NonNullable<ExplainedLine['steps']>[number];

/** Days of a line that come to their amounts by one rule, or are held for one reason. */
export interface DayGroup {
  readonly key: string;
  readonly by: LineDay['by'];
  readonly heldFor: LineDay['heldFor'];
  readonly days: readonly LineDay[];
}

/** The days of a line by their rules; within a rule by client and date. */
export function groupDays(
  days: readonly LineDay[],
  clientName: (clientId: string) => string,
): readonly DayGroup[] {
  const sorted = days.toSorted(
    (a, b) =>
      byName(clientName(a.clientId), clientName(b.clientId)) ||
      byText(a.clientId, b.clientId) ||
      byText(a.date, b.date),
  );
  const ruleOf = ({ by: { rule, from, source }, heldFor }: LineDay) =>
    JSON.stringify(heldFor === null ? [rule, from, source] : [heldFor]);
  return [...Map.groupBy(sorted, ruleOf)].flatMap(([key, own]) =>
    own[0] ? { key, by: own[0].by, heldFor: own[0].heldFor, days: own } : [],
  );
}

/** What one person did several times one after the other, to one record or several. */
export interface StepGroup extends Pick<LineStep, 'event' | 'of' | 'by' | 'byName'> {
  readonly key: string;
  readonly codes: readonly string[];
  readonly count: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Steps in the order of time, gathered where one person goes on with the same. */
export function gatherSteps(steps: readonly LineStep[]): readonly StepGroup[] {
  const groups: StepGroup[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && last.event === step.event && last.of === step.of && last.by === step.by) {
      groups[groups.length - 1] = added(last, step);
    } else groups.push(begun(step));
  }
  return groups;
}

function begun({ event, of, by, byName: name, at, code, businessDate }: LineStep): StepGroup {
  const about = { event, of, by, byName: name, from: businessDate, to: businessDate };
  return { ...about, key: `${at} ${code} ${event}`, codes: [code], count: 1 };
}

function added(group: StepGroup, { code, businessDate }: LineStep): StepGroup {
  const codes = [...new Set([...group.codes, code])];
  return { ...group, codes, count: group.count + 1, to: businessDate };
}
