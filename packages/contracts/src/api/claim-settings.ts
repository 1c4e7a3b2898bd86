import { claimSettingsSchema } from '@jatkopolku/domain/outcome';
import * as z from 'zod';

import { actionsSchema } from './actions.ts';
import { type Operation, changing, nothing } from './operation.ts';
import { whole } from './problems.ts';

/** How a region decides on claims. */
export const claimSettingsOperations = {
  readClaimSettings: {
    method: 'GET',
    path: '/claims/settings',
    summary: 'What the region has set for the decisions on claims; the version 0 of nothing',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      record: claimSettingsSchema,
      version: z.int().min(0),
      actions: actionsSchema('claimSettings'),
    }),
    acted: { kind: 'claimSettings', at: 'record' },
    problems: {},
  },
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
