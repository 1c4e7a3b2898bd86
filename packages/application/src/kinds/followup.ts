import { type Followup, followupSchema, followupSettingsSchema } from '@jatkopolku/domain/followup';

import { kindIn } from './kind.ts';

const kind = kindIn('placement');

export const followupKinds = {
  followup: kind(followupSchema, {
    key: ['placementId'],
    queue: plannedEvaluation,
    audited: true,
    purpose: 'What follows up a placement: its coaching plan, feedback and final evaluation',
  }),
  followupSettings: kind(followupSettingsSchema, {
    key: ['settingsId'],
    audited: true,
    purpose: 'What the region has set for following up its placements: one record',
  }),
};

/** Evaluations to be made by a day of their own plan, by that day; others follow from the placement's last day. */
function plannedEvaluation({ evaluateBy, evaluation, placementId }: Followup) {
  if (evaluateBy === null || evaluation !== null) return undefined;
  return { queue: 'planned', place: [evaluateBy, placementId] } as const;
}
