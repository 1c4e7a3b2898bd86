import {
  type ArrivedInvoice,
  type InvoiceNumber,
  type ProviderInvoice,
  differencesOf,
  invoiceSteps,
} from '@jatkopolku/domain/invoice';
import type { Provider } from '@jatkopolku/domain/provider';
import { type Month, type Result, stepProblem, success } from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import type { Vault } from '../ports.ts';
import type { Change, Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type InvoiceDocument, readInvoiceDocument } from './arrived/read-invoice-document.ts';
import { type FollowedInvoice, readProviderInvoices } from './read-invoices.ts';
import {
  type InvoiceDeps,
  type Sender,
  keepInvoice,
  matchedInvoice,
  openDraft,
  sentBy,
} from './send-invoice.ts';

interface TakingDeps extends InvoiceDeps {
  readonly vault: Vault;
}

interface Taking {
  readonly xml: string;
  /** The month whose statement it bills, where the invoice does not say it. */
  readonly month: Month;
}

/**
 * Takes an invoice that the provider made elsewhere, and holds it against its statement: one that is the same is
 * matched, one that is not shows in what it differs.
 * @returns `invoice-unreadable`, `invoice-lacks`; `invoice-unknown-seller`, with its business id;
 *   `invoice-without-statement` where nothing of the month is released and not billed; `self-billing-on`;
 *   `invoice-known` for a number that the provider has billed before.
 */
export async function takeInvoice(
  deps: TakingDeps,
  { xml, month: asked }: Taking,
  sender: Sender,
): Saved<ProviderInvoice> {
  const read = await readInvoiceDocument(xml);
  if (!read.ok) return refuse(read.error);
  const { records } = deps;
  const { seller, number } = read.value;
  const provider = await records.holderOf('provider', ['business-id', seller]);
  if (!provider) return refuse({ code: 'invoice-unknown-seller', details: { businessId: seller } });
  const month = read.value.month ?? asked;
  const found = await unbilled(records, provider.record, { month, document: read.value });
  if (!found.ok) return found;
  if (!found.value) {
    const details = { number, month, provider: provider.record.name };
    return refuse({ code: 'invoice-without-statement', details });
  }
  const known = await records.get('invoiceNumber', { ...found.value, number });
  if (known && !isSameRun(known.record, found.value)) {
    return refuse({ code: 'invoice-known', details: { number } });
  }
  const isNew = known === undefined;
  return hold(deps, { arrived: read.value, billed: found.value, isNew, sender });
}

/** The same number may come once more in place of what was sent back. */
function isSameRun(known: InvoiceNumber, { month, runNo }: FollowedInvoice): boolean {
  return known.month === month && known.runNo === runNo;
}

interface Billed {
  readonly month: Month;
  readonly document: InvoiceDocument;
}

/** The run that it bills: of those that are not billed the one that comes to the same, or the first. */
async function unbilled(
  records: Records,
  { providerId }: Pick<Provider, 'providerId'>,
  { month, document }: Billed,
): Promise<Result<FollowedInvoice | undefined, Refusal>> {
  const known = await readProviderInvoices(records, { providerId, month });
  if (!known.ok) return known;
  const open = known.value.filter(({ sent }) => sent?.record.state !== 'matched');
  const isSame = ({ document: own }: FollowedInvoice) =>
    own?.type === document.type && own.totalCents === document.totalCents;
  const isOwn = ({ sent }: FollowedInvoice) => sent?.record.arrived?.number === document.number;
  const ofType = open.filter((one) => one.document?.type === document.type);
  return success(
    open.find(isSame) ??
      open.find(isOwn) ??
      ofType.find(isUnsent) ??
      open.find(isUnsent) ??
      ofType[0] ??
      open[0],
  );
}

function isUnsent({ sent }: FollowedInvoice): boolean {
  return !sent;
}

interface Holding {
  readonly arrived: InvoiceDocument;
  readonly billed: FollowedInvoice;
  /** Whether the provider has billed nothing by its number. */
  readonly isNew: boolean;
  readonly sender: Sender;
}

async function hold(
  { records, clock, vault }: TakingDeps,
  { arrived: read, billed, isNew, sender }: Holding,
): Saved<ProviderInvoice> {
  const drafted = await openDraft(records, billed);
  if (!drafted.ok) return drafted;
  const { invoice, biller } = drafted.value;
  if (invoice.selfBilled) return refuse('self-billing-on');
  const arrived = await asKept(vault, read);
  const differences = differencesOf(arrived, {
    document: invoice,
    ibanMark: biller.account?.record.ibanMark ?? null,
  });
  const record: ProviderInvoice = {
    ...matchedInvoice(billed, invoice, biller),
    state: differences.length === 0 ? 'matched' : 'differs',
    source: 'arrived',
    ...sentBy(sender, clock),
    arrived,
    differences,
    returned: billed.sent?.record.returned ?? null,
  };
  const problem = stepOf(billed.sent, record, sender.actor);
  if (problem) return refuse(problem);
  const beside = isNew ? [numberOf(record, arrived)] : [];
  return keepInvoice(records, { record, before: billed.sent, biller, beside }, sender.actor);
}

function numberOf(
  { providerId, month, runNo }: ProviderInvoice,
  { number }: ArrivedInvoice,
): Change<'invoiceNumber'> {
  return { kind: 'invoiceNumber', record: { providerId, month, runNo, number } };
}

function stepOf(
  before: Versioned<ProviderInvoice> | undefined,
  to: ProviderInvoice,
  actor: string,
) {
  const step = to.state === 'matched' ? invoiceSteps.match : invoiceSteps.differ;
  return before && stepProblem(step, before.record, actor);
}

/** The number of an account is nowhere but sealed: its mark says whether it is the one that is confirmed. */
async function asKept(vault: Vault, read: InvoiceDocument): Promise<ArrivedInvoice> {
  const { iban, seller: _, month: __, ...said } = read;
  const account = iban && { ibanMark: await vault.mark('iban', iban), ending: iban.slice(-4) };
  return { ...said, ...(account ?? { ibanMark: null, ending: null }) };
}
