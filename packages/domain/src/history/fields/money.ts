import type { Recorded } from '../recorded.ts';
import type { FieldsOf } from '../shape.ts';

const booked = {
  rows: { month: 'left-out', amountCents: 'cents' },
  by: 'month',
  named: 'month',
} as const;

/** What a claim drew says how claims are watched: it is in no answer, and in no history. */
export const claimFields = {
  claimId: 'left-out',
  personId: 'left-out',
  state: 'state',
  approvedCents: 'cents',
  booked,
  released: booked,
  paid: booked,
  clientId: 'client',
  providerId: 'provider',
  placementId: 'text',
  pathType: 'path',
  pathStartsOn: 'date',
  counterpartName: 'text',
  counterpartBusinessId: 'text',
  isCompany: 'flag',
  contractType: 'contract-type',
  pathEndsOn: 'date',
  weeklyHours: 'decimal',
  amountCents: 'cents',
  submittedOn: 'date',
  submittedBy: 'left-out',
  amendedBy: 'left-out',
  decidedOn: 'date',
  decidedBy: 'left-out',
  decisionCategory: 'decision-category',
  decisionReason: 'text',
  remarks: 'left-out',
  evidence: {
    rows: { fileId: 'left-out', kind: 'evidence-kind' },
    by: 'fileId',
    named: 'text',
  },
  parts: {
    rows: {
      partNo: 'left-out',
      milestone: 'milestone',
      amountCents: 'cents',
      approvedOn: 'date',
      approvedBy: 'left-out',
      voidedOn: 'date',
    },
    by: 'partNo',
    named: 'number',
  },
  secondPart: {
    months: 'number',
    amountCents: 'cents',
    dueOn: 'date',
    claimBy: 'date',
    filedOn: 'date',
    filedBy: 'left-out',
    rejectedOn: 'date',
  },
  firstApproval: { by: 'left-out', on: 'date', amountCents: 'cents', reason: 'text' },
  correction: {
    partNo: 'number',
    amountCents: 'cents',
    reason: 'text',
    by: 'left-out',
    on: 'date',
  },
  sample: 'left-out',
  takenUp: 'left-out',
  hold: { until: 'date', reason: 'text', by: 'left-out' },
  afterCheck: {
    codes: 'check',
    judgedOn: 'date',
    termsFrom: 'left-out',
    look: { by: 'left-out', on: 'date', note: 'text' },
  },
  withdrawnOn: 'date',
} as const satisfies FieldsOf<Recorded['claim']>;

/** What it books of whom is in its statements, which never change. */
export const runFields = {
  month: 'left-out',
  runNo: 'left-out',
  state: 'run-state',
  type: 'run-type',
  booked: {
    days: 'number',
    feeCents: 'cents',
    bonusCents: 'cents',
    compensationCents: 'cents',
    travelCents: 'cents',
    stateCents: 'cents',
  },
  releasedCents: 'cents',
  bookedAt: 'left-out',
  bookedBy: 'left-out',
  release: 'left-out',
  reconciled: 'left-out',
  bills: 'left-out',
  refunds: 'left-out',
  statements: 'left-out',
  causes: 'left-out',
  notes: {
    rows: { providerId: 'left-out', text: 'text' },
    by: 'providerId',
    named: 'provider',
  },
  batchNo: 'number',
} as const satisfies FieldsOf<Recorded['run']>;

const mark = { by: 'left-out', name: 'left-out', at: 'left-out', reason: 'text' } as const;

export const commitmentFields = {
  year: 'left-out',
  commitmentId: 'left-out',
  state: 'commitment-state',
  amountCents: 'cents',
  costCentre: 'text',
  frameworkId: 'framework',
  lot: 'lot',
  agreementId: 'text',
  proposal: mark,
  decision: mark,
  annulment: mark,
  turn: 'left-out',
} as const satisfies FieldsOf<Recorded['commitment']>;

const charged = { number: 'text', costCentre: 'text' } as const;
const owed = { number: 'text' } as const;

export const accountMapFields = {
  mapId: 'left-out',
  accounts: {
    'provider-fees': charged,
    'outcome-bonuses': charged,
    'activity-allowances': charged,
    'travel-costs': charged,
    'state-compensation': charged,
    'provider-payables': owed,
    'client-payables': owed,
    'state-receivables': owed,
    'accrued-bonuses': owed,
  },
} as const satisfies FieldsOf<Recorded['accountMap']>;
