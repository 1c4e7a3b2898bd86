import { type Instant, cents, id, localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { gatherSteps, groupDays } from './line-parts.ts';
import type { ExplainedLine } from './queries.ts';

const price = { rule: 'day-price', from: null, source: 'A1' } as const;

function dayOf(
  client: string,
  date: string,
  changed: Partial<ExplainedLine['days'][number]> = {},
): ExplainedLine['days'][number] {
  return {
    clientId: id<'Client'>(client),
    placementId: id<'Placement'>(`L${client}`),
    agreementId: id<'Agreement'>('A1'),
    date: localDate(date),
    amountCents: cents(4_500),
    heldFor: null,
    heldTravelCents: cents(0),
    by: price,
    ...changed,
  };
}

describe('the days of a line', () => {
  it('are gathered by rule, within it by client and date', () => {
    const days = [
      dayOf('2', '2021-03-02'),
      dayOf('1', '2021-03-03'),
      dayOf('1', '2021-03-01'),
      dayOf('1', '2021-03-04', { by: { ...price, from: localDate('2021-03-04') } }),
    ];
    const names: Record<string, string> = { 1: 'Berg', 2: 'Aho' };
    const groups = groupDays(days, (clientId) => names[clientId] ?? clientId);
    expect(groups.map(({ by, days: own }) => [by.from, own.map(({ date }) => date)])).toEqual([
      [null, ['2021-03-02', '2021-03-01', '2021-03-03']],
      ['2021-03-04', ['2021-03-04']],
    ]);
  });

  it('are apart where nobody pays them yet', () => {
    const days = [dayOf('1', '2021-03-01'), dayOf('1', '2021-03-02', { heldFor: 'no-benefit' })];
    const groups = groupDays(days, (clientId) => clientId);
    expect(groups.map(({ heldFor }) => heldFor)).toEqual([null, 'no-benefit']);
  });
});

function stepOf(
  event: string,
  by: string,
  day: string,
  code = 'L1',
): NonNullable<ExplainedLine['steps']>[number] {
  const at = `${day}T08:00:00.000Z` as Instant;
  return { event, of: 'sheet', code, by, byName: by, at, businessDate: localDate(day) };
}

describe('the steps of a line', () => {
  it('are one where a person goes on with the same, from its first day to its last', () => {
    const groups = gatherSteps([
      stepOf('days-logged', 'petri', '2021-03-01'),
      stepOf('days-logged', 'petri', '2021-03-02', 'L2'),
      stepOf('days-logged', 'petri', '2021-03-03'),
      stepOf('days-logged', 'pia', '2021-03-04'),
      stepOf('sheet-submitted', 'pia', '2021-03-31'),
    ]);
    expect(groups).toMatchObject([
      { by: 'petri', count: 3, codes: ['L1', 'L2'], from: '2021-03-01', to: '2021-03-03' },
      { by: 'pia', count: 1, event: 'days-logged' },
      { event: 'sheet-submitted', from: '2021-03-31', to: '2021-03-31' },
    ]);
  });
});
