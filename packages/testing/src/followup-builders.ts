import {
  type Followup,
  type FollowupSettings,
  followupSchema,
  followupSettingsSchema,
} from '@jatkopolku/domain/followup';

import type { Overrides } from './overrides.ts';

/** The follow-up of the default placement, of which nothing is written but the day of its evaluation. */
export function makeFollowup(overrides: Overrides<typeof followupSchema> = {}): Followup {
  return followupSchema.parse({
    placementId: 'L1',
    providerId: 'P1',
    clientId: 'C1',
    evaluateBy: '2020-06-15',
    evaluation: null,
    providerFeedback: null,
    coachingPlan: null,
    ...overrides,
  });
}

export function makeFollowupSettings(
  overrides: Overrides<typeof followupSettingsSchema> = {},
): FollowupSettings {
  return followupSettingsSchema.parse({
    settingsId: 'followup',
    evaluationDaysBefore: 21,
    ...overrides,
  });
}
