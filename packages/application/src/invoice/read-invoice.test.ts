import { type Line, lineSchema } from '@jatkopolku/domain/settlement';
import { id, localDate, must, parseIban, parseMonth } from '@jatkopolku/kernel';
import {
  makeAccount,
  makeAgreement,
  makePaymentSettings,
  makeProvider,
  makeRun,
  makeStatement,
} from '@jatkopolku/testing/builders';
import { type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change } from '../records.ts';
import { contentHash } from '../settlement/statements.ts';
import { type InvoiceTerms, readInvoice } from './read-invoice.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'created', actor: 'test' } as const;
const month = must(parseMonth('2020-01'), 'a month');
const providerId = id<'Provider'>('P1');
const iban = must(parseIban('FI2112345600000785'), 'an account');
const terms: InvoiceTerms = {
  scheme: '0216',
  vatCase: 'exempt',
  paymentDays: 14,
  buyerReference: 'KUNTOUTTAVA',
  buyerAddress: null,
  buyerOperator: null,
};

const fee = (days: number): Line =>
  lineSchema.parse({ kind: 'fee', agreementId: 'A1', lot: 1, days, amountCents: days * 2_500 });
const travel = lineSchema.parse({
  kind: 'travel',
  clientId: 'C1',
  placementId: 'L1',
  days: 1,
  amountCents: 640,
});

interface Booked {
  readonly lines: readonly Line[];
  /** The hour of the fourth of February at which it was released; null while it waits. */
  readonly hour: number | null;
  readonly of?: string;
}

function runOf({ lines, hour, of = 'P1' }: Booked, at: number): Change[] {
  const name = { month, runNo: at + 1, providerId: id<'Provider'>(of), part: 1 };
  const content = makeStatement({ ...name, lines: [...lines], sheets: [], sources: null });
  const hash = contentHash(content);
  const released = hour !== null && {
    state: 'released' as const,
    release: { at: `2020-02-04T${String(hour).padStart(2, '0')}:00:00.000Z`, by: 'risto' },
  };
  const head = { month, runNo: name.runNo, statements: [{ providerId: of, part: 1, hash }] };
  return [
    { kind: 'statement', record: { ...content, hash } },
    { kind: 'run', record: makeRun({ ...head, state: 'confirmed', release: null, ...released }) },
  ];
}

interface Parts {
  readonly runs: readonly Booked[];
  readonly leftOut?: Change['kind'];
}

let regions = 0;
async function region({ runs, leftOut }: Parts): Promise<TestRegion> {
  const made = test.region(`region-invoices-${(regions += 1)}`);
  const sealed = await made.vault.sealAccount(iban, providerId);
  const changes: Change[] = [
    { kind: 'provider', record: makeProvider({ name: 'Työpaja ry' }) },
    { kind: 'agreement', record: makeAgreement() },
    { kind: 'account', record: makeAccount({ state: 'confirmed', sealed }) },
    { kind: 'paymentSettings', record: makePaymentSettings() },
    ...runs.flatMap(runOf),
  ];
  for (const change of changes.filter(({ kind }) => kind !== leftOut)) {
    expect(await made.records.commit([change], act)).toMatchObject({ ok: true });
  }
  return made;
}

const read = async (parts: Parts, runNo = 1, other: Partial<InvoiceTerms> = {}) =>
  readInvoice(await region(parts), { month, runNo, providerId }, { ...terms, ...other });

describe('readInvoice', () => {
  it('bills what a released run booked of the provider, and nothing of its clients', async () => {
    const invoice = await read({ runs: [{ lines: [fee(2), travel], hour: 8 }] });
    expect(invoice).toMatchObject({
      ok: true,
      value: {
        type: 'invoice',
        issuedOn: '2020-02-04',
        dueOn: '2020-02-18',
        seller: { name: 'Työpaja ry', iban, vatId: null },
        buyer: { name: 'Kymenlaakson hyvinvointialue', reference: 'KUNTOUTTAVA' },
        lines: [{ kind: 'days', quantity: 2, priceCents: 2_500 }],
        totalCents: 5_000,
        earlier: [],
      },
    });
    expect(JSON.stringify(invoice)).not.toContain('C1');
  });

  it('is issued on the day of the release in Finland', async () => {
    const invoice = await read({ runs: [{ lines: [fee(2)], hour: 23 }] });
    expect(invoice).toMatchObject({ value: { issuedOn: localDate('2020-02-05') } });
  });

  it('credits what a later run took back, and names what was released before it', async () => {
    const runs = [
      { lines: [fee(20)], hour: 8 },
      { lines: [fee(1)], hour: 10 },
      { lines: [fee(-3)], hour: 9 },
      { lines: [travel], hour: 7 },
      { lines: [fee(4)], hour: null },
    ];
    const { businessId } = makeProvider();
    const number = `${businessId.replace('-', '')}-202001-1`;
    expect(await read({ runs }, 3)).toMatchObject({
      value: { type: 'credit-note', totalCents: 7_500, earlier: [{ number }] },
    });
  });

  it('has VAT and its number where the provider’s case says so', async () => {
    const invoice = await read({ runs: [{ lines: [fee(2)], hour: 8 }] }, 1, { vatCase: 'taxed' });
    const vatId = `FI${makeProvider().businessId.replace('-', '')}`;
    expect(invoice).toMatchObject({ value: { totalCents: 6_200, seller: { vatId } } });
  });

  it.each([
    ['a run that is none', { runs: [] }, 'not-found'],
    ['a run without the provider', { runs: [{ lines: [fee(2)], hour: 8, of: 'P2' }] }, 'not-found'],
    ['a run that only pays clients', { runs: [{ lines: [travel], hour: 8 }] }, 'not-found'],
    ['a run that waits', { runs: [{ lines: [fee(2)], hour: null }] }, 'invoice-unreleased'],
    [
      'a region that has not set who pays',
      { runs: [{ lines: [fee(2)], hour: 8 }], leftOut: 'paymentSettings' },
      'payments-not-set',
    ],
    [
      'a provider without an account',
      { runs: [{ lines: [fee(2)], hour: 8 }], leftOut: 'account' },
      'invoice-no-account',
    ],
  ] as const)('refuses %s', async (_name, parts, code) => {
    expect(await read(parts)).toEqual({ ok: false, error: [{ code }] });
  });
});
