import type { InvoiceLine, ProviderInvoice } from '@jatkopolku/domain/invoice';
import type { Bill } from '@jatkopolku/domain/payment';
import { type Dispute, type OwnLine, disputeHolds, isHolding } from '@jatkopolku/domain/settlement';
import type { LocalDate } from '@jatkopolku/kernel';

import { billName } from '../payment/follow-batches.ts';
import type { Records } from '../records.ts';
import { ownDisputes } from '../settlement/own-month.ts';
import { readProviderStatement } from '../settlement/read-provider-statement.ts';
import { someAtOnce } from '../some-at-once.ts';

type Billed = Pick<ProviderInvoice, 'providerId' | 'month' | 'runNo' | 'document'>;

interface Billing {
  readonly bills: readonly Bill[];
  /** What is billed by those that are not stored, or that were read already. */
  readonly documents: readonly Billed[];
  readonly today: LocalDate;
}

/** The names of those bills of which the provider disputes a line: they wait for the answer (decision 51). */
export async function disputedBills(
  records: Records,
  { bills, documents, today }: Billing,
): Promise<ReadonlySet<string>> {
  const months = [
    ...Map.groupBy(bills, ({ providerId, month }) => `${providerId} ${month}`).values(),
  ];
  const known = new Map(documents.map((one) => [billName(one), one]));
  const disputed = await someAtOnce(months, async (own) => {
    const [name] = own;
    if (!name) return [];
    const disputes = (await ownDisputes(records, name)).map(({ record }) => record);
    const holding = await holdingOf(records, disputes, { name, today });
    if (holding.length === 0) return [];
    return namesOf(await billedOf(records, own, known), holding);
  });
  return new Set(disputed.flat());
}

/** What each bill bills; a stored one is read. */
async function billedOf(
  records: Records,
  bills: readonly Bill[],
  known: ReadonlyMap<string, Billed>,
): Promise<Billed[]> {
  const own = bills.flatMap((bill) => known.get(billName(bill)) ?? []);
  const missing = bills.filter((bill) => !known.has(billName(bill)));
  const stored = await records.getMany('invoice', missing);
  return [...own, ...stored.map(({ record }) => record)];
}

function namesOf(billed: readonly Billed[], holding: readonly Dispute[]): string[] {
  return billed
    .filter(({ document }) =>
      document.lines.some((line) => holding.some((one) => isOf(line, one.line))),
    )
    .map(billName);
}

interface Asked {
  readonly name: Bill;
  readonly today: LocalDate;
}

/** Those that hold: what is owed now is read only where one was upheld, and holds until it is corrected. */
async function holdingOf(
  records: Records,
  disputes: readonly Dispute[],
  { name, today }: Asked,
): Promise<Dispute[]> {
  const isUpheld = disputes.some(({ state }) => disputeHolds[state] === 'until-corrected');
  const read = isUpheld ? await readProviderStatement(records, name, today) : undefined;
  const owed = read?.ok ? read.value.statement.lines.map(({ line }) => line) : [];
  return disputes.filter((one) => isHolding(one, owed));
}

function isOf(line: InvoiceLine, disputed: OwnLine): boolean {
  if (line.kind !== 'bonus') {
    return disputed.kind === 'fee' && disputed.agreementId === line.agreementId;
  }
  const { claimId, partNo } = line;
  return (
    disputed.kind === 'bonus' && disputed.claimId === claimId && (disputed.partNo ?? 1) === partNo
  );
}
