import {
  type Claim,
  claimAttemptSchema,
  claimNoticeSchema,
  claimSchema,
  claimSettingsSchema,
  claimWaitsFor,
  filedOn,
  holdsItsPlace,
  sampleSeedSchema,
  openAfterCheck,
  unknownAgreement,
} from '@jatkopolku/domain/outcome';
import * as z from 'zod';

import { type Fields, filesOf, kindIn } from './kind.ts';

const kind = kindIn('outcome');

export const outcomeKinds = {
  claim: kind(claimSchema, {
    key: ['claimId'],
    unique: ({ state, placementId, personId, pathStartsOn }) =>
      holdsItsPlace[state]
        ? [
            ['placement', placementId],
            ['start', personId, pathStartsOn],
          ]
        : [],
    queue: claimQueue,
    listedFor: ['providerId'],
    finds: filesOf(({ evidence }: Claim) => evidence.map(({ fileId }) => fileId)),
    audited: true,
    upgrades: [
      (earlier) => ({ ...earlier, hold: null, withdrawnOn: null }),
      withParts,
      withoutSample,
      // Nobody asked the later checks of what was imported before.
      (earlier) => ({ ...earlier, afterCheck: null }),
    ],
    purpose: 'Outcome claim by id, by a file that it rests on; all of the region',
  }),
  claimAttempt: kind(claimAttemptSchema, {
    owner: 'placementId',
    key: ['attemptId'],
    audited: true,
    purpose: 'Refused attempts to claim a bonus, by placement',
  }),
  claimSettings: kind(claimSettingsSchema, {
    key: ['settingsId'],
    audited: true,
    upgrades: [(earlier) => ({ ...earlier, byRule: null })],
    purpose: 'What the region has set for the decisions on claims: one record',
  }),
  sampleSeed: kind(sampleSeedSchema, {
    key: ['settingsId'],
    // An audit event keeps the record as it is: the seed is in none.
    audited: false,
    purpose:
      'What the draws of the region are keyed by: one record, in no answer and no audit event',
  }),
  claimNotice: kind(claimNoticeSchema, {
    owner: 'claimId',
    key: ['decisionNo'],
    audited: true,
    upgrades: [
      // Before bonuses had two parts, a decision was of the whole, and one person made it.
      (earlier) => ({ ...earlier, milestone: 'start', firstApprovedBy: null }),
      withFirstApprover,
    ],
    purpose: 'Notices of the decisions on a claim to its provider, in order',
  }),
};

/**
 * Submitted claims wait for the county, returned ones and those that were taken back for their provider; by
 * the day of filing. One on hold comes at its day: it takes no room among those that wait now. What an import took
 * waits for a look, but not while a correction of it waits for a second person.
 */
function claimQueue(claim: Claim) {
  const { state, providerId, hold, claimId, correction } = claim;
  const place = [hold?.until ?? filedOn(claim), claimId];
  const turn = claimWaitsFor[state];
  if (turn === 'county') return { queue: 'submitted', place } as const;
  if (turn === 'provider') return { queue: `returned:${providerId}`, place } as const;
  if (correction !== null) return { queue: 'correcting', place: [correction.on, claimId] } as const;
  const open = openAfterCheck(claim);
  return open && ({ queue: 'after-check', place: [open.judgedOn, claimId] } as const);
}

/**
 * Before claims had parts, what was approved was approved whole. A person had one client record, a file
 * showed the path in some way, and nobody wrote down what was agreed of it.
 */
function withParts(earlier: Fields): Fields {
  const { state, clientId, amountCents, decidedOn, decidedBy } = earlier;
  const evidence = z.array(z.string()).parse(earlier['evidence'] ?? []);
  const whole = { partNo: 1, milestone: 'start', amountCents, voidedOn: null };
  const parts =
    state === 'approved' ? [{ ...whole, approvedOn: decidedOn, approvedBy: decidedBy }] : [];
  return {
    ...earlier,
    personId: clientId,
    ...unknownAgreement,
    evidence: evidence.map((fileId) => ({ fileId, kind: 'other' })),
    parts,
    secondPart: null,
    correction: null,
    firstApproval: null,
  };
}

/** Letters that were sent named the second of two alone: printed again, they still do. */
function withFirstApprover(earlier: Fields): Fields {
  const facts = z.looseObject({}).parse(earlier['facts']);
  return { ...earlier, facts: { ...facts, firstApprover: null } };
}

/** Before rules approved claims, nothing was drawn; what people had asked or held stays with people. */
function withoutSample(earlier: Fields): Fields {
  const { hold, firstApproval, correction, remarks } = earlier;
  const marks = [hold, firstApproval, correction];
  const takenUp = remarks !== 0 || marks.some((mark) => mark !== null);
  return { ...earlier, sample: null, takenUp };
}
