import type { ApplicationState } from '@jatkopolku/domain/admission';
import type { AgreementId, AgreementState } from '@jatkopolku/domain/agreement';
import type { ApprovalType } from '@jatkopolku/domain/approval';
import type { ClientId } from '@jatkopolku/domain/client';
import type { LegalFormGroup } from '@jatkopolku/domain/eligibility';
import type { FrameworkState, LotNumber } from '@jatkopolku/domain/framework';
import type { ClaimId } from '@jatkopolku/domain/outcome';
import type { LateThing, PlacementState } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';

import {
  type AddressOf,
  addressReader,
  countIn,
  dayIn,
  idIn,
  ifTrue,
  monthIn,
  nameOf,
  numberIn,
  oneOf,
  wordsIn,
} from './read-address.ts';

const lot = oneOf<LotNumber>([1, 2, 3]);

/** The day of the access log that is looked at; today where the address names none. */
export const readAccessLogAddress = addressReader({ day: dayIn });

const applicationStates: Readonly<Record<Exclude<ApplicationState, 'draft'>, true>> = {
  submitted: true,
  'more-asked': true,
  approved: true,
  rejected: true,
  withdrawn: true,
};
type AskedState = keyof typeof applicationStates | 'all';
export const askedStates = [...(Object.keys(applicationStates) as AskedState[]), 'all'] as const;

/** Which applications are looked at; those that wait where the address names no state. */
export const readAdmissionsAddress = addressReader({ framework: idIn, state: oneOf(askedStates) });

/** The framework that is applied to. */
export const readNewApplication = addressReader({ framework: idIn });

/** Which agreements are looked at. */
export const readAgreementsAddress = addressReader({
  framework: idIn,
  lot,
  state: nameOf<AgreementState>({
    draft: true,
    checked: true,
    signed: true,
    running: true,
    suspended: true,
    expired: true,
    terminated: true,
  }),
});
export type AgreementsAddress = AddressOf<typeof readAgreementsAddress>;

export const shownStates = ['clean', 'flagged'] as const;

/** Which part of the queue is shown: of the list, and of each item opened from it. */
export const readApprovalsAddress = addressReader({
  type: nameOf<ApprovalType>({ sheet: true, claim: true, 'after-check': true }),
  provider: idIn<ProviderId>,
  state: oneOf(shownStates),
  late: ifTrue,
  /** Everything by choice, and not the filter that opens with the page. */
  all: ifTrue,
});
export type ApprovalsAddress = AddressOf<typeof readApprovalsAddress>;

/** How a provider is looked at in the checks; `never` where the register was never asked. */
export const shownStandings = [
  'excluded',
  'review',
  'proposed',
  'unknown',
  'never',
  'eligible',
] as const;
export type ShownStanding = (typeof shownStandings)[number];

/** Which checks are looked at; with `held` only those whose money waits. */
export const readChecksAddress = addressReader({ standing: oneOf(shownStandings), held: ifTrue });
export type ChecksAddress = AddressOf<typeof readChecksAddress>;

/** Which client is looked for. */
export const readFindAddress = addressReader({ q: wordsIn });

/** Whose reviews are looked at; everybody's where the address names nobody. */
export const readDueAddress = addressReader({ worker: idIn });

/** Which placements are looked at; one's own default where the address names none. */
export const readPlacementsAddress = addressReader({
  worker: idIn,
  provider: idIn<ProviderId>,
  municipality: idIn,
  state: nameOf<PlacementState>({
    planned: true,
    running: true,
    interrupted: true,
    ended: true,
  }),
  late: nameOf<LateThing>({ start: true, review: true, evaluation: true, sheet: true }),
  /** All of them by choice, and not one's own default. */
  all: ifTrue,
});
export type PlacementsAddress = AddressOf<typeof readPlacementsAddress>;

/** Which frameworks are looked at. */
export const readFrameworksAddress = addressReader({
  state: nameOf<FrameworkState>({ draft: true, published: true, running: true, expired: true }),
});

/** The calendar year whose claims are looked at; the past year where the address names none. */
export const readSignalsAddress = addressReader({ year: numberIn });

/** Whose bonuses are looked at, one's own where the address names nobody, and of which calendar year. */
export const readForecastAddress = addressReader({ provider: idIn, year: numberIn });

/** The placement for which a claim is begun. */
export const readNewClaim = addressReader({ placement: idIn });

/** Which terms are looked at, only those to be decided with `open`, and whether as a table. */
export const readOptionsAddress = addressReader({
  framework: idIn,
  lot,
  open: ifTrue,
  view: oneOf(['table']),
});
export type OptionsAddress = AddressOf<typeof readOptionsAddress>;

/** The record whose history is looked at, by the parts of its key. */
export const readHistoryAddress = addressReader({
  frameworkId: idIn,
  providerId: idIn<ProviderId>,
  accountId: idIn,
  agreementId: idIn<AgreementId>,
  clientId: idIn<ClientId>,
  position: countIn,
  placementId: idIn,
  month: monthIn,
  claimId: idIn<ClaimId>,
  runNo: numberIn,
  year: numberIn,
  commitmentId: idIn,
  mapId: oneOf(['journal']),
});
export type HistoryAddress = AddressOf<typeof readHistoryAddress>;

/** For whom a decision is begun. */
export const readProposalAddress = addressReader({
  framework: idIn,
  lot,
  option: numberIn,
  agreement: idIn,
});
export type ProposalAddress = AddressOf<typeof readProposalAddress>;

/** Which providers are looked at; with `missing` only those of whom something is missing. */
export const readProvidersAddress = addressReader({
  q: wordsIn,
  kind: nameOf<LegalFormGroup>({
    company: true,
    'public-body': true,
    'religious-body': true,
    'association-or-foundation': true,
    unclear: true,
  }),
  missing: ifTrue,
});
export type ProvidersAddress = AddressOf<typeof readProvidersAddress>;

export const searchKinds = ['providers', 'agreements', 'clients', 'placements'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What is looked for; by no words at all, all is shown. */
export const readSearch = addressReader({
  kind: oneOf(searchKinds),
  q: (asked) => (asked === '' ? '' : wordsIn(asked)),
  page: numberIn,
});
export type Search = AddressOf<typeof readSearch>;

/** The month, and what is looked at of it. */
export const sheetViews = ['grid', 'day', 'client'] as const;
export type SheetView = (typeof sheetViews)[number];
export const readSheetsAddress = addressReader({
  month: monthIn,
  view: oneOf(sheetViews),
  day: dayIn,
  placement: idIn,
});
export type SheetsAddress = AddressOf<typeof readSheetsAddress>;

/** Everybody's days are open in a settlement. */
export const ALL = 'all';

/** Whose days are open, by placement, or everybody's. */
export const readProviderAddress = addressReader({ open: idIn });

/** The agreement, the client or the claim whose lines are explained; all of the provider where none is named. */
export const readExplanationAddress = addressReader({
  agreementId: idIn<AgreementId>,
  clientId: idIn<ClientId>,
  claimId: idIn<ClaimId>,
});
export type ExplanationAddress = AddressOf<typeof readExplanationAddress>;

/** The calendar year whose commitments are looked at; this one where the address names none. */
export const readCommitmentsAddress = addressReader({ year: numberIn });
