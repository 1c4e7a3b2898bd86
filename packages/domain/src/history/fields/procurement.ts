import type { Recorded } from '../recorded.ts';
import type { FieldsOf } from '../shape.ts';

/** The contract terms and instructors are known by what they are; a price by its first day. */
export const agreementFields = {
  agreementId: 'left-out',
  state: 'state',
  providerId: 'provider',
  frameworkId: 'framework',
  lot: 'lot',
  scope: 'scope',
  dayPriceCents: 'cents',
  laterPrices: { rows: { from: 'left-out', dayPriceCents: 'cents' }, by: 'from', named: 'date' },
  places: 'number',
  capCents: 'cents',
  signedOn: 'date',
  responsiblePerson: 'text',
  qualification: 'qualification',
  experienceYears: 'number',
  instructors: {
    rows: { name: 'left-out', qualification: 'instruction', description: 'text' },
    by: 'name',
    named: 'text',
  },
  contractTerms: {
    rows: { term: 'left-out', place: 'text' },
    by: 'term',
    named: 'contract-term',
  },
  reviewDecision: 'text',
  reviewReason: 'text',
  suspension: { from: 'date', until: 'date', reason: 'text' },
  termination: { on: 'date', reason: 'text' },
  applicationId: 'text',
} as const satisfies FieldsOf<Recorded['agreement']>;

export const frameworkFields = {
  frameworkId: 'left-out',
  state: 'state',
  name: 'text',
  procedure: 'procedure',
  startsOn: 'date',
  endsOn: 'date',
  optionCount: 'number',
  optionMonths: 'number',
  optionTerms: {
    rows: { no: 'left-out', months: 'number', noticeDays: 'number', conditions: 'text' },
    by: 'no',
    named: 'number',
  },
  claimWindowDays: 'number',
  claimDeadlineDays: 'number',
  bonusMinCents: 'cents',
  bonusMaxCents: 'cents',
  valueCents: 'cents',
  splitReason: 'text',
  longTermReason: 'text',
  termsVersion: 'number',
} as const satisfies FieldsOf<Recorded['framework']>;

export const providerFields = {
  providerId: 'left-out',
  name: 'text',
  businessId: 'text',
  formCode: 'text',
  registers: 'register',
  declaresBusinessActivity: 'yes-no',
  withdrewDeclaration: 'flag',
  municipality: 'text',
  contacts: {
    rows: { name: 'left-out', role: 'text', email: 'text', phone: 'text' },
    by: 'name',
    named: 'text',
  },
  language: 'notice-language',
  eInvoice: { address: 'text', operator: 'text' },
  soteri: { number: 'text', registeredOn: 'date' },
  ownControlPlanOn: 'date',
} as const satisfies FieldsOf<Recorded['provider']>;

/** Of the number itself its end alone is ever read. */
export const accountFields = {
  providerId: 'left-out',
  accountId: 'left-out',
  sealed: 'left-out',
  ibanMark: 'left-out',
  ending: 'text',
  state: 'state',
  proposedBy: 'left-out',
  proposedByName: 'left-out',
  proposedAt: 'left-out',
  decidedBy: 'left-out',
  decidedByName: 'left-out',
  decidedAt: 'left-out',
  refusal: 'text',
  heldSince: 'date',
  releasedBy: 'left-out',
  releasedByName: 'left-out',
  releasedAt: 'left-out',
} as const satisfies FieldsOf<Recorded['account']>;
