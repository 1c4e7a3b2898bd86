import { type Objection, objectionSchema } from '@jatkopolku/domain/objection';
import {
  type AfterCheck,
  type ClaimAttempt,
  afterCheckSchema,
  type ClaimNotice,
  claimAttemptSchema,
  type ClaimSettings,
  claimNoticeSchema,
  claimSettingsSchema,
  type ByRule,
  type SampleSeed,
  byRuleSchema,
  sampleSeedSchema,
} from '@jatkopolku/domain/outcome';

import type { Overrides } from './overrides.ts';

/** The default claim rejected, in Finnish. */
export function makeClaimNotice(overrides: Overrides<typeof claimNoticeSchema> = {}): ClaimNotice {
  return claimNoticeSchema.parse({
    claimId: 'K1',
    decisionNo: 1,
    providerId: 'P1',
    clientId: 'C1',
    milestone: 'start',
    language: 'fi',
    facts: {
      providerName: 'Esimerkkiyhdistys ry',
      businessId: '9900001-8',
      frameworkName: 'Kuntouttava työtoiminta 2019–2022',
      lot: 1,
      lotName: 'Osallisuus',
      pathType: 'open-labour-market',
      pathStartsOn: '2020-06-01',
      submittedOn: '2020-06-10',
      claimedCents: 70_000,
      approvedCents: 0,
      decision: 'rejected',
      decidedOn: '2020-06-22',
      category: 'evidence-missing',
      reason: 'Työsopimusta ei ole allekirjoitettu.',
      decider: { kind: 'person', name: 'Antti Aalto' },
      firstApprover: null,
      objectBy: '2020-07-22',
    },
    decidedBy: 'approver-1',
    firstApprovedBy: null,
    remarks: 0,
    isMailed: true,
    ...overrides,
  });
}

/** What the provider of the default notice has against it, not looked into yet. */
export function makeObjection(overrides: Overrides<typeof objectionSchema> = {}): Objection {
  return objectionSchema.parse({
    claimId: 'K1',
    decisionNo: 1,
    providerId: 'P1',
    clientId: 'C1',
    objectedBy: 'worker-1',
    objectedOn: '2020-07-01',
    claimMakers: ['worker-1', 'approver-1'],
    remarks: 1,
    waitsSince: '2020-07-01',
    decidedBy: null,
    decidedOn: null,
    state: 'open',
    ...overrides,
  });
}

/** An attempt to file a claim for the default placement that came too late. */
export function makeClaimAttempt(
  overrides: Overrides<typeof claimAttemptSchema> = {},
): ClaimAttempt {
  return claimAttemptSchema.parse({
    placementId: 'L1',
    attemptId: 'T1',
    attemptedAt: '2020-03-10T08:00:00.000Z',
    on: '2020-03-10',
    by: 'worker-1',
    step: 'file',
    claimId: 'K1',
    clientId: 'C1',
    providerId: 'P1',
    pathType: 'open-labour-market',
    pathStartsOn: '2020-03-01',
    counterpartBusinessId: '9900050-1',
    codes: ['claim-late'],
    ...overrides,
  });
}

export function makeClaimSettings(
  overrides: Overrides<typeof claimSettingsSchema> = {},
): ClaimSettings {
  return claimSettingsSchema.parse({
    settingsId: 'claims',
    fourEyesAboveCents: 50_000,
    byRule: null,
    ...overrides,
  });
}

/** The rule of a region that lets all claims of up to 700 euros go, and draws none. */
export function makeByRule(overrides: Overrides<typeof byRuleSchema> = {}): ByRule {
  return byRuleSchema.parse({
    upToCents: 70_000,
    inForceFrom: '2020-01-01',
    samplePercent: 0,
    largeAboveCents: 70_000,
    largePercent: 0,
    riskPercent: 0,
    ...overrides,
  });
}

/** Each region of the tests draws alike. */
export function makeSampleSeed(overrides: Overrides<typeof sampleSeedSchema> = {}): SampleSeed {
  return sampleSeedSchema.parse({
    settingsId: 'claims',
    seed: '5eed'.repeat(16),
    approvals: 0,
    ...overrides,
  });
}

/** What today's checks would have stopped of the default claim, which nobody has looked at. */
export function makeAfterCheck(overrides: Overrides<typeof afterCheckSchema> = {}): AfterCheck {
  return afterCheckSchema.parse({
    codes: ['evidence-missing'],
    judgedOn: '2021-04-01',
    termsFrom: '2019-09-01',
    look: null,
    ...overrides,
  });
}
