import { claimSettingsSchema } from '@jatkopolku/domain/outcome';

import { type Operation, changing, nothing, readingSettings } from './operation.ts';
import { whole } from './problems.ts';

/** How a region decides on claims. */
export const claimSettingsOperations = {
  readClaimSettings: readingSettings(
    '/claims/settings',
    'What the region has set for the decisions on claims; the version 0 of nothing',
    { kind: 'claimSettings', subject: 'region', schema: claimSettingsSchema },
  ),
  changeClaimSettings: changing(
    '/claims/settings',
    'The admin sets how the region decides on claims, from now on',
    {
      subject: 'region',
      params: nothing,
      body: claimSettingsSchema.omit({ settingsId: true }),
      schema: claimSettingsSchema,
      problems: {
        ...whole('changed-meanwhile'),
        'rule-above-four-eyes': '/byRule/upToCents',
        'rule-from-past': '/byRule/inForceFrom',
      },
    },
  ),
} as const satisfies Record<string, Operation>;
