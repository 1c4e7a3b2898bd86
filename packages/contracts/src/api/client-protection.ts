import { clientIdSchema, clientSchema, clientSettingsSchema } from '@jatkopolku/domain/client';
import * as z from 'zod';

import { line } from './fields.ts';
import { type Operation, changing, nothing, readingSettings } from './operation.ts';
import { whole } from './problems.ts';
import { named } from './subject.ts';

/** Who sees what of clients: where a protected one lives, and how long a provider knows who somebody was. */
export const clientProtectionOperations = {
  readProtectedFacts: {
    method: 'POST',
    path: '/clients/{clientId}/protected-facts',
    summary:
      'The named case worker, or the provider’s named instructor, looks at what is withheld of a client with a protected address. The body says why; the access log keeps it',
    effect: 'read',
    subject: named('client'),
    params: z.strictObject({ clientId: clientIdSchema }),
    query: nothing,
    body: z.strictObject({ reason: line }),
    answer: clientSchema.pick({
      clientId: true,
      municipality: true,
      phone: true,
      email: true,
      address: true,
    }),
    problems: whole('not-named-for-client', 'nothing-withheld'),
  },
  readClientSettings: readingSettings(
    '/client-settings',
    'How long after a client’s last day a provider’s people see who the client is; the version 0 before anybody set it',
    { kind: 'clientSettings', subject: 'region', schema: clientSettingsSchema },
  ),
  changeClientSettings: changing(
    '/client-settings',
    'The admin sets how long after a client’s last day a provider’s people see who the client is',
    {
      subject: 'region',
      params: nothing,
      body: clientSettingsSchema.omit({ settingsId: true }),
      schema: clientSettingsSchema,
      problems: whole('changed-meanwhile'),
    },
  ),
} as const satisfies Record<string, Operation>;
