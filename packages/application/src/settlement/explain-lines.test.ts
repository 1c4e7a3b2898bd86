import { lineEventOf } from '@jatkopolku/domain/settlement';
import { id, localDate, must, parseMonth, sumCents } from '@jatkopolku/kernel';
import { makeCheck } from '@jatkopolku/testing/builders';
import { smallPackage } from '@jatkopolku/testing/package';
import { importInto } from '@jatkopolku/testing/small-region';
import { TODAY, type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createBenefit } from '../client/create-benefit.ts';
import type { EventType } from '../event-type.ts';
import type { Records } from '../records.ts';
import { bookMonth } from './book-month.ts';
import { type LinesOf, explainLines, linesOf } from './explain-lines.ts';
import { releaseRun } from './release-run.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-01'), 'a month');
const providerId = id<'Provider'>('P1');

async function region(): Promise<Records> {
  const records = test.records();
  await importInto({ records, vault: await test.vault() }, smallPackage());
  return records;
}

async function explained(records: Records, asked: LinesOf = {}, of = month) {
  const found = await explainLines(records, { month: of, providerId, isAsked: linesOf(asked) });
  return must(found.ok ? found.value : undefined, 'an explanation');
}

describe('explainLines', () => {
  it('gives each line with the days that it is the sum of, and who brought them', async () => {
    const records = await region();
    const lines = await explained(records);
    expect(lines.length).toBeGreaterThan(2);
    for (const { line, days, remaining, booked } of lines) {
      expect(sumCents(days.map(({ amountCents }) => amountCents))).toBe(line.amountCents);
      expect([remaining.amountCents, booked]).toEqual([line.amountCents, []]);
    }
    expect(lines[0]?.steps).toMatchObject([{ event: 'imported', of: 'sheet' }]);
  });

  it('says which run booked a line, who released it, and what remains of it since', async () => {
    const records = await region();
    const deps = closingDeps(records);
    await bookMonth(deps, month, { actor: 'raija' });
    await releaseRun(deps, { key: { month, runNo: 1 }, version: 1, actor: 'risto' });
    const fund = {
      clientId: id<'Client'>('C1'),
      benefit: 'earnings-related',
      payer: 'fund-1',
      validFrom: localDate('2019-01-01'),
      validTo: null,
    } as const;
    await createBenefit(records, fund, { actor: 'kaisa', today: TODAY });
    const lines = await explained(records, { clientId: 'C1' });
    const paid = lines.filter(({ line }) => line.kind === 'compensation');
    expect(paid.map(({ line, booked, remaining }) => [line, booked, remaining])).toMatchObject([
      [{ payer: 'fund-1', days: 2 }, [], { days: 2, amountCents: 1800 }],
      [
        { payer: 'kela', days: 0, amountCents: 0 },
        [{ run: { runNo: 1, state: 'released', release: { by: 'risto' } }, days: 2 }],
        { days: -2, amountCents: -1800 },
      ],
    ]);
  });

  it('says why a line is not booked', async () => {
    const records = await region();
    const before = await records.get('check', { providerId });
    const record = makeCheck({ finding: 'excluded', holding: ['bankruptcy'] });
    await records.commit([{ kind: 'check', record, before }], { event: 'changed', actor: 'test' });
    const [fee] = await explained(records, { agreementId: 'A1' });
    expect(fee).toMatchObject({ line: { kind: 'fee' }, waits: [{ by: 'check' }] });
  });

  it('of a bonus has what happened to its claim', async () => {
    const records = await region();
    const march = must(parseMonth('2020-03'), 'a month');
    const [claim] = await records.list('claim');
    const { claimId } = must(claim, 'a claim').record;
    expect(await explained(records, { claimId }, march)).toMatchObject([
      {
        line: { kind: 'bonus' },
        days: [],
        steps: [{ event: 'imported', of: 'claim', code: claimId }],
      },
    ]);
  });

  it('of a provider that there is none is refused', async () => {
    const asked = { month, providerId: id<'Provider'>('P9'), isAsked: linesOf({}) };
    expect(await explainLines(await region(), asked)).toMatchObject({
      error: [{ code: 'not-found' }],
    });
  });
});

type OfLines = Exclude<
  Extract<
    EventType,
    | 'imported'
    | 'created'
    | 'changed'
    | 'days-logged'
    | `${'sheet' | 'claim' | 'correction' | 'second-part' | 'after-check' | 'objection'}-${string}`
  >,
  'claim-settings-changed'
>;

/** A new event of a sheet or a claim does not compile before it is here, nor has it words before it is known. */
const ofLines: Record<OfLines, true> = {
  imported: true,
  created: true,
  changed: true,
  'days-logged': true,
  'sheet-submitted': true,
  'sheet-accepted': true,
  'sheet-returned': true,
  'sheet-corrected': true,
  'sheet-taken-back': true,
  'claim-filed': true,
  'claim-refused': true,
  'claim-resubmitted': true,
  'claim-taken-back': true,
  'claim-withdrawn': true,
  'claim-put-on-hold': true,
  'claim-hold-ended': true,
  'claim-approved-first': true,
  'claim-approved': true,
  'claim-rejected': true,
  'claim-returned': true,
  'second-part-filed': true,
  'correction-proposed': true,
  'correction-confirmed': true,
  'correction-dropped': true,
  'after-check-closed': true,
  'objection-filed': true,
  'objection-asked': true,
  'objection-answered': true,
  'objection-upheld': true,
  'objection-dismissed': true,
  'objection-withdrawn': true,
};

it.each(Object.keys(ofLines))('%s is known by name, so that it has words', (event) => {
  expect(lineEventOf(event)).toBe(event);
});
