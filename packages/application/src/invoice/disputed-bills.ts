import { type ProviderInvoice, billsLine } from '@jatkopolku/domain/invoice';
import type { Bill } from '@jatkopolku/domain/payment';
import { type Dispute, LineBook, disputeHolds, isHolding } from '@jatkopolku/domain/settlement';

import { billName } from '../payment/follow-batches.ts';
import type { Records } from '../records.ts';
import { ownDisputes, ownRuns } from '../settlement/own-month.ts';
import { someAtOnce } from '../some-at-once.ts';

type Billed = Pick<ProviderInvoice, 'providerId' | 'month' | 'runNo' | 'document'>;

interface Billing {
  readonly bills: readonly Bill[];
  /** What is billed by those that are not stored, or that were read already. */
  readonly documents: readonly Billed[];
}

/** The names of those bills of which the provider disputes a line: they wait for the answer (decision 51). */
export async function disputedBills(
  records: Records,
  { bills, documents }: Billing,
): Promise<ReadonlySet<string>> {
  const months = [
    ...Map.groupBy(bills, ({ providerId, month }) => `${providerId} ${month}`).values(),
  ];
  const known = new Map(documents.map((one) => [billName(one), one]));
  const disputed = await someAtOnce(months, async (own) => {
    const [name] = own;
    if (!name) return [];
    const disputes = (await ownDisputes(records, name)).map(({ record }) => record);
    const holding = await holdingOf(records, disputes, name);
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
      document.lines.some((line) => holding.some((one) => billsLine(line, one.line))),
    )
    .map(billName);
}

/**
 * Those that hold. One that was upheld holds its payment until a run has booked the correction, so that both are
 * paid together: what is booked is read only where there is one.
 */
async function holdingOf(
  records: Records,
  disputes: readonly Dispute[],
  name: Bill,
): Promise<Dispute[]> {
  const isUpheld = disputes.some(({ state }) => disputeHolds[state] === 'until-corrected');
  const book = new LineBook();
  const runs = isUpheld ? await ownRuns(records, name) : [];
  for (const line of runs.flatMap(({ lines }) => lines)) book.enter(line);
  return disputes.filter((one) => isHolding(one, book.lines()));
}
