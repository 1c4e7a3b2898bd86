import { type Line, lineSchema } from '@jatkopolku/domain/settlement';
import { type Month, id, must, parseMonth } from '@jatkopolku/kernel';
import { makeClient, makeRun, makeStatement } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change, Records } from '../records.ts';
import { contentHash } from '../settlement/statements.ts';
import type { PaymentDeps } from './batch-head.ts';
import { openPayerStatement } from './open-payer-statement.ts';
import { readPayerStatements } from './read-payer-statements.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

let regions = 0;
const act = { event: 'created', actor: 'test' } as const;
const january: Month = must(parseMonth('2020-01'), 'a month');
const names = [
  ['Virtanen', 'Aino'],
  ['Korhonen', 'Eero'],
  ['Korhonen', 'Anna'],
] as const;

/** A region with three clients, whose identity codes are sealed. */
async function region(): Promise<PaymentDeps> {
  const { records, vault } = test.region(`region-payers-${(regions += 1)}`);
  const clients = names.map(async ([lastName, firstName], at): Promise<Change> => {
    const clientId = id<'Client'>(`C${at + 1}`);
    const secrets = { personalIdentityCode: `01019${at}-900P`, iban: null } as never;
    const sealed = await vault.seal(secrets, clientId);
    const record = makeClient({ clientId, lastName, firstName, sealed, identityMark: clientId });
    return { kind: 'client', record };
  });
  expect(await records.commit(await Promise.all(clients), act)).toMatchObject({ ok: true });
  return { records, vault };
}

const paid = (clientId: string, payer: string, days: number): Line =>
  lineSchema.parse({
    kind: 'compensation',
    clientId,
    placementId: 'L1',
    payer,
    days,
    amountCents: payer === 'held' ? 0 : days * 900,
  });

/** A run with the lines of some providers, released unless it is said otherwise. */
async function run(
  records: Records,
  byProvider: Readonly<Record<string, readonly Line[]>>,
  { runNo = 1, isWaiting = false } = {},
): Promise<void> {
  const statements = Object.entries(byProvider).map(([provider, lines]) => {
    const made = makeStatement({ runNo, providerId: provider, lines: [...lines] });
    const { hash: _, postings: __, ...content } = made;
    return { ...content, hash: contentHash(content), postings: [] };
  });
  await records.keep('statement', statements);
  const record = makeRun({
    runNo,
    type: runNo === 1 ? 'ORIGINAL' : 'CORRECTION',
    ...(isWaiting
      ? { state: 'confirmed' }
      : { state: 'released', release: { at: '2020-02-03T22:30:00.000Z', by: 'risto' } }),
    statements: statements.map(({ providerId, part, hash }) => ({ providerId, part, hash })),
  });
  expect(await records.commit([{ kind: 'run', record }], act)).toMatchObject({ ok: true });
}

describe('readPayerStatements', () => {
  it('has what each run booked of each payer, over all providers, and never what the county pays', async () => {
    const { records } = await region();
    const [own, held] = [paid('C3', 'county', 4), paid('C3', 'held', 1)];
    await run(records, {
      P1: [paid('C1', 'kela', 2), paid('C2', 'fund-a', 1), own],
      P2: [paid('C1', 'kela', 1), paid('C3', 'kela', 1), held],
    });
    await run(records, { P1: [paid('C1', 'kela', -1)] }, { runNo: 2, isWaiting: true });
    await run(records, { P1: [own] }, { runNo: 3 });
    expect(await readPayerStatements(records, { month: january })).toEqual([
      {
        runNo: 1,
        type: 'ORIGINAL',
        // Already the next day in Finland.
        releasedOn: '2020-02-04',
        payers: [
          { payerNo: 1, payer: 'fund-a', days: 1, amountCents: 900, clients: 1 },
          { payerNo: 2, payer: 'kela', days: 4, amountCents: 3600, clients: 2 },
        ],
      },
      {
        runNo: 2,
        type: 'CORRECTION',
        releasedOn: null,
        payers: [{ payerNo: 1, payer: 'kela', days: -1, amountCents: -900, clients: 1 }],
      },
    ]);
  });

  it('has nothing of a month that is not booked', async () => {
    const { records } = await region();
    expect(await readPayerStatements(records, { month: january })).toEqual([]);
  });
});

describe('openPayerStatement', () => {
  const kela = { month: january, runNo: 1, payerNo: 1 };

  it('names clients in the order of their names, with their identity codes, days and money', async () => {
    const deps = await region();
    const lines = [paid('C1', 'kela', 2), paid('C2', 'kela', 1), paid('C3', 'kela', 3)];
    await run(deps.records, { P1: [...lines, paid('C1', 'county', 1)] });
    expect(await openPayerStatement(deps, kela)).toMatchObject({
      ok: true,
      value: {
        payer: 'kela',
        month: '2020-01',
        runNo: 1,
        type: 'ORIGINAL',
        releasedOn: '2020-02-04',
        rates: [{ amountCents: 900, from: '2013-01-01' }],
        days: 6,
        amountCents: 5400,
        clients: [
          { lastName: 'Korhonen', firstName: 'Anna', personalIdentityCode: '010192-900P', days: 3 },
          { lastName: 'Korhonen', firstName: 'Eero', personalIdentityCode: '010191-900P', days: 1 },
          { lastName: 'Virtanen', firstName: 'Aino', personalIdentityCode: '010190-900P', days: 2 },
        ],
      },
    });
  });

  it('has a correction alone, as what it adds and takes away', async () => {
    const deps = await region();
    await run(deps.records, { P1: [paid('C1', 'kela', 2)] });
    await run(
      deps.records,
      { P1: [paid('C1', 'kela', -1), paid('C1', 'fund-a', 1)] },
      { runNo: 2 },
    );
    const found = await openPayerStatement(deps, { ...kela, runNo: 2, payerNo: 2 });
    expect(found).toMatchObject({
      ok: true,
      value: { payer: 'kela', type: 'CORRECTION', days: -1, clients: [{ amountCents: -900 }] },
    });
  });

  it.each([
    ['a run that nobody has released', { isWaiting: true }, {}],
    ['no such run', {}, { runNo: 2 }],
    ['no such payer', {}, { payerNo: 2 }],
  ])('is not there for %s', async (_, state, other) => {
    const deps = await region();
    await run(deps.records, { P1: [paid('C1', 'kela', 2)] }, state);
    expect(await openPayerStatement(deps, { ...kela, ...other })).toMatchObject({
      ok: false,
      error: [{ code: 'not-found' }],
    });
  });
});
