import type { Invoice, ProviderInvoice } from '@jatkopolku/domain/invoice';
import type { MoneyStanding } from '@jatkopolku/domain/payment';
import type { Provider } from '@jatkopolku/domain/provider';
import { isReleased } from '@jatkopolku/domain/settlement';
import {
  type Month,
  type ProblemCode,
  type Result,
  byText,
  must,
  success,
} from '@jatkopolku/kernel';

import { type FollowInBatches, billName, followBatches } from '../payment/follow-batches.ts';
import type { Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { someAtOnce } from '../some-at-once.ts';
import { draftInvoice } from './draft-invoice.ts';
import { type Biller, type Billing, openBiller, openBilling } from './open-billing.ts';
import { invoiceMark } from './send-invoice.ts';

/** What a released run bills of a provider: as it was sent, or as it would be. */
export interface FollowedInvoice {
  readonly providerId: Provider['providerId'];
  readonly month: Month;
  readonly runNo: number;
  /** What the statement comes to; null where no invoice can be made of it yet. */
  readonly document: Invoice | null;
  /** Why none can be made; null where one can. */
  readonly problem: ProblemCode | null;
  /** By it the person who sends it says what the page showed; null for one that is matched. */
  readonly mark: string | null;
  /** The end of the account that it is to be paid to; null where there is none. */
  readonly ending: string | null;
  readonly sent: Versioned<ProviderInvoice> | undefined;
  /** What became of its money; open while no batch has taken it. */
  readonly payment: MoneyStanding;
}

/** The invoices of a month's released runs, sent or not, by provider. */
export async function listInvoices(
  records: Records,
  { month }: { readonly month: Month },
): Promise<FollowedInvoice[]> {
  const billing = await openBilling(records, month);
  const released = billing.runs.filter(({ state }) => isReleased[state]);
  const named = released.flatMap(({ statements }) => statements.map((one) => one.providerId));
  const billers = [...new Set(named)].toSorted(byText);
  const own = billers.filter((providerId) => billing.billedOf(providerId).length > 0);
  const opened = await someAtOnce(own, (providerId) => openBiller(records, providerId));
  const all = opened.map((biller) => must(biller, 'a provider of a statement'));
  return followedInvoices(records, billing, all);
}

/** The same of one provider, for itself. @returns `not-found` for no such provider. */
export async function readProviderInvoices(
  records: Records,
  { providerId, month }: Pick<FollowedInvoice, 'providerId' | 'month'>,
): Promise<Result<FollowedInvoice[], Refusal>> {
  const [billing, biller] = await Promise.all([
    openBilling(records, month),
    openBiller(records, providerId),
  ]);
  if (!biller) return refuse('not-found');
  return success(await followedInvoices(records, billing, [biller]));
}

async function followedInvoices(
  records: Records,
  billing: Billing,
  billers: readonly Biller[],
): Promise<FollowedInvoice[]> {
  const stored = await records.listWithin('invoice', billing);
  const sent = new Map(stored.map((one) => [billName(one.record), one]));
  const batches = stored.flatMap(({ record }) => record.batchNo ?? []);
  const from = batches.length > 0 ? Math.min(...batches) : undefined;
  const follow = await followBatches(records, 'providers', from);
  return billers.flatMap((biller) =>
    billing
      .billedOf(biller.provider.providerId)
      .filter(({ run }) => isReleased[run.state])
      .map(({ run: { runNo } }) => {
        const name = { providerId: biller.provider.providerId, month: billing.month, runNo };
        const known = sent.get(billName(name));
        if (known?.record.state === 'matched') return { ...name, ...asSent(known, follow) };
        // Of one that is not what its statement comes to, the system's own can be sent in its place.
        return { ...name, ...asDrafted(billing, biller, runNo), sent: known };
      }),
  );
}

type Followed = Omit<FollowedInvoice, 'providerId' | 'month' | 'runNo'>;

function asSent(sent: Versioned<ProviderInvoice>, follow: FollowInBatches): Followed {
  const { document, ending, batchNo } = sent.record;
  const payment = follow(billName(sent.record), batchNo);
  return { document, ending, problem: null, mark: null, sent, payment };
}

function asDrafted(billing: Billing, biller: Biller, runNo: number): Followed {
  const drafted = draftInvoice(billing, biller, runNo);
  const ending = biller.account?.record.ending ?? null;
  const unsent = { ending, sent: undefined, payment: 'open' } as const;
  if (!drafted.ok) {
    const [problem] = drafted.error;
    return { ...unsent, document: null, problem: must(problem, 'a reason').code, mark: null };
  }
  const mark = invoiceMark(drafted.value, biller.account);
  return { ...unsent, document: drafted.value, problem: null, mark };
}
