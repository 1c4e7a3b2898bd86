import { type BodyOf, type Operations, operations } from '@jatkopolku/contracts';
import { type Agreement, type ContractTerm, contractTerms } from '@jatkopolku/domain/agreement';
import { type Cents, type LocalDate } from '@jatkopolku/kernel';

import { type FieldOf, readBy } from '../../../form/reading.ts';
import { writtenCents, writtenWhole } from '../../../i18n/written.ts';

/** The contract as it is being written: its places, its cap, and where each term is. */
export type ContractDraft = Readonly<Record<ContractTerm | 'places' | 'cap', string>>;

export function contractDraft(
  { places, capCents, contractTerms: recorded }: Agreement,
  eurosIn: (amount: Cents) => string,
): ContractDraft {
  const terms = contractTerms.map((term) => [
    term,
    recorded.find((one) => one.term === term)?.place ?? '',
  ]);
  const cap = capCents === null ? '' : eurosIn(capCents);
  const most = { places: String(places ?? ''), cap };
  return { ...most, ...(Object.fromEntries(terms) as Record<ContractTerm, string>) };
}

/** Where the draft has what the API finds wrong: each term that is given has a field of its own. */
export function contractField(draft: ContractDraft): FieldOf {
  const written = contractTerms.filter((term) => draft[term].trim() !== '');
  return ([first = '', at]) => {
    if (first === 'capCents') return 'cap';
    return (first === 'contractTerms' ? written[Number(at)] : undefined) ?? first;
  };
}

interface ReadContract {
  readonly body: BodyOf<Operations['changeContract']> | undefined;
  readonly wrong: readonly ('places' | 'cap')[];
}

/** What is left empty is not agreed; a term without a place is not recorded. */
export function readContract(draft: ContractDraft): ReadContract {
  const read = operations.changeContract.body.safeParse({
    places: draft.places.trim() === '' ? null : writtenWhole(draft.places),
    capCents: draft.cap.trim() === '' ? null : writtenCents(draft.cap),
    contractTerms: contractTerms
      .map((term) => ({ term, place: draft[term] }))
      .filter(({ place }) => place.trim() !== ''),
  });
  const fields = new Set(read.error?.issues.map(({ path }) => path[0]));
  const wrong = [
    ...(fields.has('places') ? (['places'] as const) : []),
    ...(fields.has('capCents') ? (['cap'] as const) : []),
  ];
  return { body: read.data, wrong };
}

export interface PriceDraft {
  readonly from: string;
  readonly dayPriceCents: string;
}

export const noPrice: PriceDraft = { from: '', dayPriceCents: '' };

export function readPrice({ from, dayPriceCents }: PriceDraft) {
  const { changePrice } = operations;
  const amount = writtenCents(dayPriceCents);
  return readBy<PriceDraft, typeof changePrice>(changePrice, { from, dayPriceCents: amount });
}

export interface SuspensionDraft {
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

export function firstSuspension(today: LocalDate): SuspensionDraft {
  return { from: today, until: '', reason: '' };
}

export function readSuspension(draft: SuspensionDraft) {
  const { suspendAgreement } = operations;
  const body = { ...draft, until: draft.until === '' ? null : draft.until };
  return needsReason(
    readBy<SuspensionDraft, typeof suspendAgreement>(suspendAgreement, body),
    draft,
  );
}

export interface TerminationDraft {
  readonly on: string;
  readonly reason: string;
}

export const noTermination: TerminationDraft = { on: '', reason: '' };

export function readTermination(draft: TerminationDraft) {
  const { terminateAgreement } = operations;
  const read = readBy<TerminationDraft, typeof terminateAgreement>(terminateAgreement, draft);
  return needsReason(read, draft);
}

/** A reason may be long, but not left out. */
function needsReason<R extends { readonly sent: unknown; readonly faults: object }>(
  read: R,
  { reason }: { readonly reason: string },
): R {
  if (reason.trim() !== '') return read;
  return {
    ...read,
    sent: undefined,
    faults: { ...read.faults, reason: { code: 'field-missing' } },
  };
}
