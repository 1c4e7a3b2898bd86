import { type Classified, type Scope, findings, groundCodes } from '@jatkopolku/domain/eligibility';
import { businessIdSchema } from '@jatkopolku/domain/provider';
import {
  type BusinessId,
  type DateRange,
  LINE_LENGTH,
  type LocalDate,
  PARAGRAPH_LENGTH,
  type Problem,
  addDays,
  businessDaySchema,
  contains,
  dateRange,
  intersection,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { type PlacementDates, lastDayOf } from './lifecycle.ts';
import { placementSchema } from './schema.ts';

/** An organisation where the client works, and what shows that it is no company. */
export const hostSchema = z.strictObject({
  businessId: businessIdSchema,
  name: z.string().min(1).max(LINE_LENGTH),
  /** By its Finnish name; empty where nobody wrote it. */
  municipality: z.string().max(LINE_LENGTH),
  /** What the register's answer came to on the day of asking, by which grounds. */
  finding: z.enum(findings),
  grounds: z.array(z.enum(groundCodes)),
  checkedOn: businessDaySchema,
  /** What the case worker goes by where the register alone clears nobody. */
  basis: z.string().max(PARAGRAPH_LENGTH),
});
export type Host = z.infer<typeof hostSchema>;

const { placementId, providerId, clientId } = placementSchema.shape;

/** More than one of each month of the longest placement. */
const MAX_STAYS = 50;

/** Where the client works from a day on. */
export const staySchema = z.strictObject({
  /** Null for the first day of the placement. */
  from: businessDaySchema.nullable(),
  /** Null where the provider itself is the place. */
  host: hostSchema.nullable(),
});
export type Stay = z.infer<typeof staySchema>;

/** Where the client of a placement works: a record of its own, so that no list of placements shows it. */
export const workplaceSchema = z.strictObject({
  placementId,
  providerId,
  clientId,
  /** In the order of their days; none until somebody has named a place, which is then the provider's own. */
  stays: z.array(staySchema),
});
export type Workplace = z.infer<typeof workplaceSchema>;

/** The place where the client works on a day; null at the provider itself. */
export function hostOn(stays: readonly Stay[], date: LocalDate): Host | null {
  return stays.findLast(({ from }) => from === null || from <= date)?.host ?? null;
}

/** A host's days are those until the next place's first. */
export type Hosted = Pick<Stay, 'from'> & { readonly host: Pick<Host, 'businessId'> | null };

/** The days of a range on which the client works at the host. */
export function daysAtHost(
  stays: readonly Hosted[],
  businessId: BusinessId,
  range: DateRange,
): DateRange[] {
  return stays.flatMap(({ from, host }, place) => {
    if (host?.businessId !== businessId) return [];
    const next = stays[place + 1]?.from;
    const stay = dateRange(from ?? range.start, next ? addDays(next, -1) : null);
    return (stay && intersection(stay, range)) ?? [];
  });
}

/** With another place from its day on: what was named for that day or a later one goes. */
export function withStay(stays: readonly Stay[], { from, host }: Stay): Stay[] {
  const earlier = from === null ? [] : stays.filter((one) => one.from === null || one.from < from);
  return [...earlier, { from, host }];
}

/** Why the client cannot be there from the day on: it is no day of the placement, or too many places come before it. */
export function stayProblems(
  stays: readonly Stay[],
  { from }: Pick<Stay, 'from'>,
  placement: PlacementDates,
): Problem[] {
  if (from === null) return [];
  const days = dateRange(placement.startsOn, lastDayOf(placement));
  if (!days || !contains(days, from)) return [{ code: 'outside-placement', at: '/from' }];
  const earlier = stays.filter((one) => one.from === null || one.from < from);
  return earlier.length >= MAX_STAYS ? [{ code: 'too-many-workplaces' }] : [];
}

interface WrittenHost extends Pick<Host, 'name' | 'basis'> {
  readonly scope: Scope;
  readonly classified: Classified;
}

/**
 * Why an organisation does not host the activity. Nobody works in a company (189/2001 §13.2, EOAK/348/2021, 1.3.1);
 * not found is no pass, so that somebody says what shows it. Who buys support and guidance alone hosts nobody's work.
 */
export function hostProblems({ scope, classified, name, basis }: WrittenHost): Problem[] {
  if (scope === 'support-guidance') return [{ code: 'workplace-not-hosted' }];
  const { finding } = classified;
  if (finding === 'excluded') return [{ code: 'workplace-company', at: '/host/businessId' }];
  const problems: Problem[] = [];
  if (name === '') problems.push({ code: 'workplace-name-missing', at: '/host/name' });
  if (finding !== 'eligible' && basis === '') {
    problems.push({ code: 'workplace-unproven', at: '/host/basis' });
  }
  return problems;
}
