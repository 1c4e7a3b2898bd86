import { yearOf } from '@jatkopolku/domain/commitment';
import { cents, clockAt, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeCostCentre,
  makeFramework,
  makeLot,
  makeRun,
  makeStatement,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change, Records } from '../records.ts';
import { contentHash } from '../settlement/statements.ts';
import { confirmCommitment } from './confirm-commitment.ts';
import { setCostCentre } from './cost-centres.ts';
import { annulCommitment, dropCommitment } from './end-commitment.ts';
import { type ProposeCommand, proposeCommitment } from './propose-commitment.ts';
import { readCommitments } from './read-commitments.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const clock = clockAt(localDate('2020-03-01'));
const heikki = { actor: 'heikki', name: 'Heikki' };
const hanna = { actor: 'hanna', name: 'Hanna' };
const act = { event: 'created', actor: 'test' } as const;
const asked: ProposeCommand = {
  year: 2020,
  commitmentId: id('CM1'),
  frameworkId: id('F1'),
  lot: 1,
  agreementId: null,
  costCentre: '4100',
  amountCents: cents(100_000),
  reason: 'Talousarvio',
};
const key = { year: 2020, commitmentId: asked.commitmentId };

async function region(changes: readonly Change[] = []): Promise<Records> {
  const records = test.records();
  const all: Change[] = [
    { kind: 'framework', record: makeFramework() },
    { kind: 'lot', record: makeLot() },
    { kind: 'agreement', record: makeAgreement() },
    { kind: 'costCentre', record: makeCostCentre() },
    ...changes,
  ];
  expect(await records.commit(all, act)).toMatchObject({ ok: true });
  return records;
}

/** A booked January whose fee is 50 EUR. */
function bookedJanuary(): Change[] {
  const { hash: _, ...content } = makeStatement();
  const statement = { ...content, hash: contentHash(content) };
  const run = makeRun({ statements: [{ providerId: 'P1', part: 1, hash: statement.hash }] });
  return [
    { kind: 'statement', record: statement },
    { kind: 'run', record: run },
  ];
}

const propose = (records: Records, overrides: Partial<ProposeCommand> = {}) =>
  proposeCommitment({ records, clock }, { ...asked, ...overrides }, heikki);
const confirm = (records: Records, who = hanna, commitmentId = asked.commitmentId, version = 1) =>
  confirmCommitment({ records, clock }, { key: { year: 2020, commitmentId }, version, ...who });
const refusedBy = (...codes: readonly string[]) => ({
  ok: false,
  error: codes.map((code) => expect.objectContaining({ code }) as unknown),
});

describe('proposing a commitment', () => {
  it('waits for another person who holds the cost centre', async () => {
    const records = await region();
    expect(await propose(records)).toMatchObject({
      ok: true,
      value: { record: { state: 'proposed', turn: null, proposal: { by: 'heikki' } }, version: 1 },
    });
    expect(await records.waiting('commitment', 'proposed', 10)).toHaveLength(1);
    expect(await records.get('commitmentBook', { year: 2020 })).toBeUndefined();
  });

  it('is refused for what is not known, and for less than is booked', async () => {
    const records = await region(bookedJanuary());
    expect(await propose(records, { costCentre: '9' })).toMatchObject(
      refusedBy('unknown-cost-centre'),
    );
    expect(await propose(records, { lot: 2 })).toMatchObject(refusedBy('unknown-lot'));
    expect(await propose(records, { amountCents: cents(4_999) })).toMatchObject(
      refusedBy('commitment-below-booked'),
    );
  });

  it('the same once more is there already', async () => {
    const records = await region();
    await propose(records);
    expect(await propose(records)).toMatchObject({ ok: true, value: { version: 1 } });
  });
});

describe('confirming a commitment', () => {
  it('sets the money aside, and counts what the year has booked before', async () => {
    const records = await region(bookedJanuary());
    await propose(records);
    expect(await confirm(records)).toMatchObject({
      ok: true,
      value: { record: { state: 'confirmed', turn: 1, decision: { by: 'hanna' } } },
    });
    const book = must(await records.get('commitmentBook', { year: 2020 }), 'the book');
    expect(book.record.booked).toMatchObject([{ agreementId: 'A1', amountCents: 5_000 }]);
  });

  it('is refused to who proposed it, and to who does not hold the cost centre', async () => {
    const records = await region();
    await propose(records);
    expect(await confirm(records, heikki)).toMatchObject(refusedBy('own-work'));
    const raija = { actor: 'raija', name: 'Raija' };
    expect(await confirm(records, raija)).toMatchObject(refusedBy('not-holder'));
    expect(await records.get('commitmentBook', { year: 2020 })).toBeUndefined();
  });

  it('is refused to a holder of its proposal, who holds the cost centre as well', async () => {
    const records = await region();
    await proposeCommitment({ records, clock }, asked, hanna);
    expect(await confirm(records)).toMatchObject(refusedBy('own-work'));
  });

  it('twice confirms once, and the second says who came first', async () => {
    const records = await region();
    await propose(records);
    const both = await Promise.all([confirm(records), confirm(records)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await confirm(records, hanna, asked.commitmentId, 2)).toMatchObject({
      ok: false,
      error: [{ code: 'not-in-this-state', meanwhile: { current: { version: 2 } } }],
    });
  });

  it('is refused while a run of the year is booked in the same moment', async () => {
    const records = await region();
    await propose(records);
    const meanwhile: Records = {
      ...records,
      commit: async (...all) => {
        await records.commit(bookedJanuary(), act);
        return records.commit(...all);
      },
    };
    expect(await confirm(meanwhile)).toMatchObject(refusedBy('changed-meanwhile'));
    expect(await confirm(records)).toMatchObject({ ok: true });
    const book = await records.get('commitmentBook', { year: 2020 });
    expect(book?.record.booked).toMatchObject([{ amountCents: 5_000 }]);
  });

  it('two of one year at once have turns of their own: the later is asked again', async () => {
    const records = await region();
    const second = id<'Commitment'>('CM2');
    await propose(records);
    await propose(records, { commitmentId: second });
    const both = await Promise.all([confirm(records), confirm(records, hanna, second)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await Promise.all([confirm(records), confirm(records, hanna, second)]);
    const turns = (await records.listWithin('commitment', { year: 2020 })).flatMap(
      ({ record }) => record.turn ?? [],
    );
    expect(turns.toSorted((a, b) => a - b)).toEqual([1, 2]);
  });
});

describe('ending a commitment', () => {
  const reason = { reason: 'Virhe' };

  it('drops a proposal, by who made it or by a holder, not by anybody else', async () => {
    const records = await region();
    await propose(records);
    const drop = (who: typeof hanna) =>
      dropCommitment({ records, clock }, { key, version: 1, ...who }, reason);
    expect(await drop({ actor: 'raija', name: 'Raija' })).toMatchObject(refusedBy('not-holder'));
    expect(await drop(heikki)).toMatchObject({ ok: true, value: { record: { state: 'dropped' } } });
  });

  it('annuls what nothing has drawn on', async () => {
    const records = await region();
    await propose(records);
    await confirm(records);
    const annul = (who: typeof hanna) =>
      annulCommitment({ records, clock }, { key, version: 2, ...who }, reason);
    expect(await annul(heikki)).toMatchObject(refusedBy('not-holder'));
    expect(await annul(hanna)).toMatchObject({
      ok: true,
      value: { record: { state: 'annulled', annulment: { by: 'hanna' } } },
    });
  });

  it('never annuls what a booking has drawn on', async () => {
    const records = await region(bookedJanuary());
    await propose(records);
    await confirm(records);
    expect(
      await annulCommitment({ records, clock }, { key, version: 2, ...hanna }, reason),
    ).toMatchObject(refusedBy('commitment-drawn'));
  });
});

describe('cost centres', () => {
  const { code, ...centre } = makeCostCentre({ code: '5200' });
  const set = (records: Records, version: number, actor = 'johanna') =>
    setCostCentre(records, { key: { code }, version, actor }, centre);

  it('are given to others by an admin, once', async () => {
    const records = await region();
    expect(await set(records, 0, 'hanna')).toMatchObject(refusedBy('own-work'));
    expect(await set(records, 0)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await set(records, 1)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await set(records, 1)).toMatchObject(refusedBy('changed-meanwhile'));
  });

  it('that changes in the moment of confirming has it judged again', async () => {
    const records = await region();
    await propose(records);
    const meanwhile: Records = {
      ...records,
      commit: async (...all) => {
        const before = await records.get('costCentre', { code: '4100' });
        const record = makeCostCentre({ holders: [] });
        await records.commit([{ kind: 'costCentre', record, before }], act);
        return records.commit(...all);
      },
    };
    expect(await confirm(meanwhile)).toMatchObject(refusedBy('changed-meanwhile'));
    expect(await confirm(records)).toMatchObject(refusedBy('not-holder'));
  });
});

describe('reading the commitments of a year', () => {
  it('says what is set, drawn and left, and for what nothing is set', async () => {
    const records = await region([
      ...bookedJanuary(),
      { kind: 'agreement', record: makeAgreement({ agreementId: 'A2', lot: 2 }) },
    ]);
    expect(await readCommitments(records, 2020)).toMatchObject({ isSet: false, uses: [] });
    await propose(records);
    await confirm(records);
    expect(await readCommitments(records, 2020)).toMatchObject({
      year: 2020,
      isSet: true,
      uses: [
        {
          cover: { frameworkId: 'F1', lot: 1, agreementId: null },
          setCents: 100_000,
          bookedCents: 5_000,
          costCentres: ['4100'],
          missingCents: 0,
        },
      ],
      unset: [{ agreementId: 'A2', bookedCents: 0 }],
      items: [{ drawnCents: 5_000 }],
      costCentres: [{ record: { code: '4100' } }],
    });
  });

  it('is of the calendar year of the month', () => {
    expect(yearOf(must(parseMonth('2020-12'), 'a month'))).toBe(2020);
  });
});
