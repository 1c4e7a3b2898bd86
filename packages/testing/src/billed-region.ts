import {
  type Change,
  type Vault,
  contentHash,
  readProviderInvoices,
  sendInvoice,
} from '@jatkopolku/application';
import { type Line, lineSchema } from '@jatkopolku/domain/settlement';
import { clockAt, id, localDate, must, parseIban, parseMonth, invariant } from '@jatkopolku/kernel';

import {
  makeAccount,
  makeAgreement,
  makeClient,
  makeInvoiceSettings,
  makePaymentSettings,
  makeProvider,
  makeRun,
  makeStatement,
} from './builders.ts';
import type { TestTable } from './test-table.ts';

export const january = must(parseMonth('2020-01'), 'a month');
export const accountNumber = must(parseIban('FI2112345600000785'), 'an account');
export const finance = { actor: 'raija', name: 'Raija Rahoittaja' };
export const manager = { actor: 'mari', name: 'Mari Manageri' };

/** So many days of an agreement at 25 euros. */
export const fee = (days: number, agreementId = 'A1'): Line =>
  lineSchema.parse({ kind: 'fee', agreementId, lot: 1, days, amountCents: days * 2_500 });

export const bonus = (amountCents: number, claimId = 'K1'): Line =>
  lineSchema.parse({ kind: 'bonus', claimId, days: 0, amountCents });

export const travel = lineSchema.parse({
  kind: 'travel',
  clientId: 'C1',
  placementId: 'L1',
  days: 1,
  amountCents: 640,
});

/** What a run booked of a provider, `P1` where nothing else is said. */
export interface Booked {
  readonly lines: readonly Line[];
  /** The hour of the fourth of February at which it was released; null while it waits. */
  readonly hour: number | null;
  readonly of?: string;
}

function runOf({ lines, hour, of = 'P1' }: Booked, at: number): Change[] {
  const name = { month: january, runNo: at + 1, providerId: id<'Provider'>(of), part: 1 };
  const content = makeStatement({ ...name, lines: [...lines], sheets: [], sources: null });
  const hash = contentHash(content);
  const released = hour !== null && {
    state: 'released' as const,
    release: { at: `2020-02-04T${String(hour).padStart(2, '0')}:00:00.000Z`, by: 'risto' },
  };
  const head = {
    month: january,
    runNo: name.runNo,
    statements: [{ providerId: of, part: 1, hash }],
  };
  return [
    { kind: 'statement', record: { ...content, hash } },
    { kind: 'run', record: makeRun({ ...head, state: 'confirmed', release: null, ...released }) },
  ];
}

interface Parts {
  readonly runs: readonly Booked[];
  readonly settings?: Parameters<typeof makeInvoiceSettings>[0];
  readonly leftOut?: Change['kind'];
  /** Whether the client who travels is there, with an account. */
  readonly client?: true;
}

const businessIds: Readonly<Record<string, string>> = { P1: '9900002-6', P2: '9900003-4' };
let regions = 0;

/** A region with two providers whose accounts are confirmed, and January's runs. */
export async function billedRegion(test: TestTable, { runs, settings, leftOut, client }: Parts) {
  const { records, vault } = test.region(`region-billed-${(regions += 1)}`);
  const providers = Object.entries(businessIds).map(async ([written, businessId]) => {
    const providerId = id<'Provider'>(written);
    const sealed = await vault.sealAccount(accountNumber, providerId);
    const ibanMark = await vault.mark('iban', accountNumber);
    const account = { providerId, accountId: `AC-${written}`, sealed, ibanMark, ending: '0785' };
    return [
      {
        kind: 'provider',
        record: makeProvider({ providerId, businessId, name: `Työpaja ${written} ry` }),
      },
      { kind: 'account', record: makeAccount({ ...account, state: 'confirmed' }) },
    ] satisfies Change[];
  });
  const sealed = await vault.sealOwnAccount(accountNumber);
  const changes: Change[] = [
    ...(await Promise.all(providers)).flat(),
    { kind: 'agreement', record: makeAgreement() },
    { kind: 'paymentSettings', record: makePaymentSettings({ sealed }) },
    { kind: 'invoiceSettings', record: makeInvoiceSettings(settings) },
    ...runs.flatMap(runOf),
    ...(client ? [await clientWith(vault)] : []),
  ];
  for (const change of changes.filter(({ kind }) => kind !== leftOut)) {
    must(
      (await records.commit([change], { event: 'created', actor: 'test' })).ok || undefined,
      change.kind,
    );
  }
  return { records, vault, clock: clockAt(localDate('2020-02-05')) };
}

async function clientWith(vault: Vault): Promise<Change> {
  const clientId = id<'Client'>('C1');
  const secrets = { personalIdentityCode: '010190-900P', iban: accountNumber } as never;
  const sealed = await vault.seal(secrets, clientId);
  return { kind: 'client', record: makeClient({ clientId, sealed, ibanMark: 'mark' }) };
}

export type BilledRegion = Awaited<ReturnType<typeof billedRegion>>;

export const billOf = (runNo: number, of = 'P1') => ({
  providerId: id<'Provider'>(of),
  month: january,
  runNo,
});

/** What a run bills of a provider, as it is now. */
export async function billedInvoice(region: BilledRegion, runNo = 1, of = 'P1') {
  const read = await readProviderInvoices(region.records, billOf(runNo, of));
  invariant(read.ok, 'the provider is there');
  return must(
    read.value.find((one) => one.runNo === runNo),
    'the invoice',
  );
}

/** Its manager sends it. */
export async function sendBilled(region: BilledRegion, runNo = 1, of = 'P1'): Promise<void> {
  const expectedMark = must((await billedInvoice(region, runNo, of)).mark, 'a mark');
  const sent = await sendInvoice(region, { ...billOf(runNo, of), expectedMark }, manager);
  invariant(sent.ok, 'it is sent');
}
