import { type Sheet, countedDays, fromDayCode } from '@jatkopolku/domain/attendance';
import {
  type Benefit,
  type ClientId,
  benefitsOfPerson,
  personsOf,
} from '@jatkopolku/domain/client';
import { rateOn } from '@jatkopolku/domain/law';
import { datesPaidOtherwise, emptyCounts } from '@jatkopolku/domain/settlement';
import { type LocalDate, ZERO_CENTS, monthOf, sumCents } from '@jatkopolku/kernel';

import { personsCalendar } from '../person/persons-calendar.ts';
import { readPersons } from '../person/read-persons.ts';
import type { Change, Records } from '../records.ts';
import type { Effect } from './effect.ts';
import { placementsOfClient } from './placements-of-client.ts';

/** The days that somebody else pays by a changed benefit, with the benefits of before and after, and their sheets. */
interface PaidOtherwise {
  readonly before: readonly Benefit[];
  readonly after: readonly Benefit[];
  readonly dates: readonly LocalDate[];
  readonly sheets: readonly Sheet[];
}

/** The accepted days that somebody else pays from now on, by the provider's month. */
export async function ofBenefit(records: Records, change: Change<'benefit'>): Promise<Effect[]> {
  const { sheets, dates } = await paidOtherwise(records, change);
  return sheets.flatMap((sheet) => ofDates(sheet, dates));
}

/** Whom a changed benefit, saved or not, has pay the person's days. */
export async function paidOtherwise(
  records: Records,
  { record: changed, before }: Pick<Change<'benefit'>, 'record' | 'before'>,
): Promise<PaidOtherwise> {
  const { stored: calendar } = await personsCalendar(records, changed.clientId);
  if (!calendar) return { before: [], after: [], dates: [], sheets: [] };
  const person = (await readPersons(records))(changed.clientId);
  const all = await benefitsOfAll(records, person);
  const others = (all.get(changed.clientId) ?? []).filter(
    ({ position }) => position !== changed.position,
  );
  const withOwn = (own: readonly Benefit[]) =>
    benefitsOfPerson(person, (one) => (one === changed.clientId ? own : (all.get(one) ?? [])));
  const earlier = withOwn(before ? [...others, before.record] : others);
  const after = withOwn([...others, changed]);
  const dates = datesPaidOtherwise(calendar.record, earlier, after);
  return { before: earlier, after, dates, sheets: await sheetsOnDates(records, person, dates) };
}

/** The accepted days of two records that somebody else pays once the benefits of both are one person's. */
export async function ofMerge(
  records: Records,
  { record: merge }: Change<'clientMerge'>,
): Promise<Effect[]> {
  if (merge.state !== 'merged') return [];
  const known = (await records.list('clientMerge')).map(({ record }) => record);
  const [before, after] = [personsOf(known), personsOf([...known, merge])];
  const person = after(merge.clientId);
  const all = await benefitsOfAll(records, person);
  const benefitsBy = (ids: readonly ClientId[]) =>
    benefitsOfPerson(ids, (one) => all.get(one) ?? []);
  const effects = person.map(async (clientId) => {
    const { stored: calendar } = await personsCalendar(records, clientId);
    if (!calendar) return [];
    const paid = [benefitsBy(before(clientId)), benefitsBy(person)] as const;
    return ofSheetsOn(records, [clientId], datesPaidOtherwise(calendar.record, ...paid));
  });
  return (await Promise.all(effects)).flat();
}

async function benefitsOfAll(
  records: Records,
  clientIds: readonly ClientId[],
): Promise<ReadonlyMap<ClientId, readonly Benefit[]>> {
  const lists = clientIds.map(async (clientId) => {
    const own = await records.list('benefit', { clientId });
    return [clientId, own.map(({ record }) => record)] as const;
  });
  return new Map(await Promise.all(lists));
}

async function ofSheetsOn(
  records: Records,
  clientIds: readonly ClientId[],
  dates: readonly LocalDate[],
): Promise<Effect[]> {
  const sheets = await sheetsOnDates(records, clientIds, dates);
  return sheets.flatMap((sheet) => ofDates(sheet, dates));
}

async function sheetsOnDates(
  records: Records,
  clientIds: readonly ClientId[],
  dates: readonly LocalDate[],
): Promise<Sheet[]> {
  if (dates.length === 0) return [];
  const sheets = clientIds.map((clientId) => sheetsOn(records, { clientId }, dates));
  return (await Promise.all(sheets)).flat();
}

function ofDates(sheet: Sheet, dates: readonly LocalDate[]): Effect[] {
  const paid = countedDays(sheet).filter(
    ([date, code]) => dates.includes(date) && fromDayCode(code).status === 'present',
  );
  if (sheet.state !== 'accepted' || paid.length === 0) return [];
  const amountCents = sumCents(
    paid.map(([date]) => rateOn('dailyCompensationCents', date) ?? ZERO_CENTS),
  );
  const money = { cause: 'benefit-changed', amountCents } as const;
  return [{ month: sheet.month, providerId: sheet.providerId, counts: emptyCounts, money }];
}

/** The client's sheets of the months of the dates. */
async function sheetsOn(
  records: Records,
  { clientId }: Pick<Benefit, 'clientId'>,
  dates: readonly LocalDate[],
): Promise<Sheet[]> {
  const placements = await placementsOfClient(records, clientId);
  const months = [...new Set(dates.map(monthOf))];
  const keys = placements.flatMap(({ placementId, providerId }) =>
    months.map((month) => ({ clientId, placementId, providerId, month })),
  );
  const stored = await records.getMany('sheet', keys);
  return stored.map(({ record }) => record);
}
