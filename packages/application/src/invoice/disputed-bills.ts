import type { InvoiceLine } from '@jatkopolku/domain/invoice';
import type { Bill } from '@jatkopolku/domain/payment';
import { type Dispute, type OwnLine, disputeHolds, isHolding } from '@jatkopolku/domain/settlement';
import type { LocalDate } from '@jatkopolku/kernel';

import { billName } from '../payment/follow-batches.ts';
import type { Records } from '../records.ts';
import { ownDisputes } from '../settlement/own-month.ts';
import { readProviderStatement } from '../settlement/read-provider-statement.ts';
import { someAtOnce } from '../some-at-once.ts';

/** The names of those bills of which the provider disputes a line: they wait for the answer (decision 51). */
export async function disputedBills(
  records: Records,
  bills: readonly Bill[],
  today: LocalDate,
): Promise<ReadonlySet<string>> {
  const months = [
    ...Map.groupBy(bills, ({ providerId, month }) => `${providerId} ${month}`).values(),
  ];
  const disputed = await someAtOnce(months, (own) => disputedIn(records, own, today));
  return new Set(disputed.flat());
}

/** Of a provider's bills of one month. */
async function disputedIn(
  records: Records,
  bills: readonly Bill[],
  today: LocalDate,
): Promise<string[]> {
  const [name] = bills;
  if (!name) return [];
  const disputes = (await ownDisputes(records, name)).map(({ record }) => record);
  const holding = await holdingOf(records, disputes, { name, today });
  if (holding.length === 0) return [];
  const invoices = await records.getMany('invoice', bills);
  return invoices
    .filter(({ record }) =>
      record.document.lines.some((line) => holding.some((one) => isOf(line, one.line))),
    )
    .map(({ record }) => billName(record));
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
