import type { Application } from '@jatkopolku/domain/admission';
import type { Agreement } from '@jatkopolku/domain/agreement';
import type { SavedFilters } from '@jatkopolku/domain/approval';
import type {
  ClosedPeriod,
  Sheet,
  SheetSettings,
  TravelSettings,
} from '@jatkopolku/domain/attendance';
import type {
  AccountProposal,
  Benefit,
  Client,
  ClientMerge,
  ClientSettings,
  WithProposal,
} from '@jatkopolku/domain/client';
import type { Commitment, CostCentre } from '@jatkopolku/domain/commitment';
import type { Conversation } from '@jatkopolku/domain/conversation';
import type { Check } from '@jatkopolku/domain/eligibility';
import type { FileRecord } from '@jatkopolku/domain/file';
import type { Followup, FollowupSettings } from '@jatkopolku/domain/followup';
import type { Framework } from '@jatkopolku/domain/framework';
import type { ProviderInvoice, ShownInvoiceSettings } from '@jatkopolku/domain/invoice';
import type { AccountMap } from '@jatkopolku/domain/journal';
import type { Notification } from '@jatkopolku/domain/notification';
import type { Objection } from '@jatkopolku/domain/objection';
import type { Decision, Feed, Notice } from '@jatkopolku/domain/option';
import type { Claim, ClaimSettings } from '@jatkopolku/domain/outcome';
import type { ShownPaymentSettings } from '@jatkopolku/domain/payment';
import type { Placement, Workplace } from '@jatkopolku/domain/placement';
import type { Proposal } from '@jatkopolku/domain/proposal';
import type { Account, Provider } from '@jatkopolku/domain/provider';
import type { Recovery } from '@jatkopolku/domain/recovery';
import type { Dispute, Run } from '@jatkopolku/domain/settlement';
import type { LocalDate, Problem, Step } from '@jatkopolku/kernel';

import type { Grant } from './grant.ts';
import type { Caller } from './roles.ts';

/**
 * Records that something is done to, each as its readers see it: what is sealed is not among it, so that no
 * reason against an action shows more than the record does.
 */
export interface Acted {
  framework: Framework;
  provider: Provider;
  account: Omit<Account, 'sealed' | 'ibanMark'>;
  agreement: Agreement;
  application: Application;
  decision: Decision;
  notice: Notice;
  feed: Omit<Feed, 'hash'>;
  check: Check;
  client: Pick<Client, 'clientId'> & WithProposal<Omit<AccountProposal, 'sealed' | 'ibanMark'>>;
  clientSettings: ClientSettings;
  clientMerge: Pick<ClientMerge, 'state' | 'proposal'>;
  benefit: Benefit;
  placement: Placement;
  workplace: Workplace;
  proposal: Proposal;
  conversation: Conversation;
  followup: Followup;
  followupSettings: FollowupSettings;
  notification: Pick<Notification, 'state'>;
  sheet: Sheet;
  travelSettings: TravelSettings;
  sheetSettings: SheetSettings;
  closedPeriod: ClosedPeriod;
  claim: Claim;
  claimSettings: ClaimSettings;
  objection: Objection;
  savedFilters: SavedFilters;
  file: FileRecord;
  grant: Grant;
  commitment: Pick<Commitment, 'state' | 'proposal'>;
  costCentre: CostCentre;
  paymentSettings: ShownPaymentSettings;
  invoiceSettings: ShownInvoiceSettings;
  invoice: Pick<ProviderInvoice, 'providerId' | 'state'>;
  accountMap: AccountMap;
  recovery: Pick<Recovery, 'state' | 'opening'>;
  run: Pick<Run, 'state' | 'bookedBy'>;
  dispute: Pick<Dispute, 'providerId' | 'state'>;
}
export type ActedKind = keyof Acted;

/** Who would do something to a record, and when. */
export interface Actor extends Pick<Caller, 'userId'> {
  /** The provider beyond whose records the right does not reach; null for the whole region. */
  readonly own: Caller['providerId'];
  readonly today: LocalDate;
}

/** What decides whether something is done to a kind of record, beside who may: all of it data of the record. */
interface ActingOn<K extends ActedKind> {
  /** The kind of record; a part, such as a lot, is decided by what it belongs to. */
  readonly on: K;
  /** The steps of its lifecycle that are taken, one of them at a time. */
  readonly steps?: readonly Step<string, Acted[K] & { readonly state: string }>[];
  /** What else speaks against it. */
  readonly rule?: (record: Acted[K], actor: Actor) => Problem | undefined;
}

/** What an action is decided by: a record, or nothing but who may. */
export type Acting = { readonly on?: never } | { [K in ActedKind]: ActingOn<K> }[ActedKind];
