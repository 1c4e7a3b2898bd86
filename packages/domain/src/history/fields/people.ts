import type { Recorded } from '../recorded.ts';
import type { FieldsOf } from '../shape.ts';

/** Whose other records a person has is nobody's to read here. */
export const clientFields = {
  clientId: 'left-out',
  personId: 'left-out',
  lastName: 'text',
  firstName: 'text',
  municipality: 'text',
  language: 'language',
  sealed: 'left-out',
  identityMark: 'sealed',
  ibanMark: 'sealed',
  birthAhead: 'left-out',
  accountProposal: {
    sealed: 'left-out',
    ibanMark: 'left-out',
    ending: 'text',
    proposedBy: 'left-out',
    proposedByName: 'left-out',
    proposedAt: 'left-out',
    refusal: { by: 'left-out', name: 'left-out', at: 'left-out', reason: 'text' },
  },
} as const satisfies FieldsOf<Recorded['client']>;

export const benefitFields = {
  clientId: 'left-out',
  benefit: 'benefit',
  payer: 'payer',
  validFrom: 'date',
  validTo: 'date',
  position: 'left-out',
} as const satisfies FieldsOf<Recorded['benefit']>;

export const placementFields = {
  placementId: 'left-out',
  state: 'state',
  clientId: 'client',
  providerId: 'provider',
  agreementId: 'text',
  startsOn: 'date',
  endsOn: 'date',
  endedOn: 'date',
  endReason: 'end-reason',
  daysPerWeek: 'number',
  hoursPerDay: 'decimal',
  serviceStartedOn: 'date',
  planType: 'plan-type',
  planSignedOn: 'date',
  reviewIntervalMonths: 'text',
  nextReviewDueOn: 'date',
  goal: 'text',
  description: 'text',
  instructor: 'text',
  coaching: 'yes-no',
  caseWorker: { userId: 'left-out', name: 'text' },
  startConditions: {
    labourAuthoritySignedOn: 'date',
    countySignedOn: 'date',
    clientSignedOn: 'date',
    insuredFrom: 'date',
    stewardNotifiedOn: 'date',
  },
  startsBy: 'left-out',
  startedOn: 'date',
  interruptions: { rows: { from: 'date', until: 'date' }, by: 'from', named: 'date' },
  decisions: 'left-out',
} as const satisfies FieldsOf<Recorded['placement']>;

export const sheetFields = {
  clientId: 'left-out',
  placementId: 'left-out',
  providerId: 'left-out',
  month: 'left-out',
  state: 'state',
  attendedDays: 'number',
  returnCategory: 'return-category',
  agreementId: 'text',
  loggedBy: 'left-out',
  submittedBy: 'left-out',
  submittedOn: 'date',
  remarks: 'left-out',
  days: { rows: { on: 'left-out', code: 'day' }, by: 'on', named: 'date' },
  firstSent: 'left-out',
  regularMonths: 'left-out',
  acceptedByRule: 'left-out',
  cappedTravel: {
    rows: {
      on: 'left-out',
      capCents: 'cents',
      verdict: 'travel-verdict',
      travelCents: 'cents',
      reason: 'text',
    },
    by: 'on',
    named: 'date',
  },
} as const satisfies FieldsOf<Recorded['sheet']>;
