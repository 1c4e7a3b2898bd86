import { grantSchema, holdsRole, accessLogEntrySchema } from '@jatkopolku/domain/access';

import { kindIn } from './kind.ts';

const kind = kindIn('access');

/** Who may do what, and who looked at whom. */
export const accessKinds = {
  grant: kind(grantSchema, {
    owner: 'userId',
    key: ['grantId'],
    // One grant of a role at a time, proposed or in use; what is delegated ends by itself, and holds no name.
    unique: ({ state, delegation, userId, role, providerId }) =>
      holdsRole[state] && delegation === null ? [['role', userId, role, providerId]] : [],
    // Roles that two people give wait for the second.
    queue: ({ state, grantedAt, userId, grantId }) =>
      state === 'proposed'
        ? ({ queue: 'proposed', place: [grantedAt, userId, grantId] } as const)
        : undefined,
    audited: true,
    upgrades: [(earlier) => ({ ...earlier, delegation: null })],
    purpose: 'Roles that people hold or were proposed for, by person; all of the region',
  }),
  use: kind(accessLogEntrySchema, {
    partition: ['day'],
    key: ['at', 'useId'],
    audited: false,
    // The name of a look is its own: written twice, it is the same.
    once: true,
    // Nobody was asked why.
    upgrades: [(earlier) => ({ ...earlier, reason: '' })],
    purpose: 'Who looked at whose data, by day and moment',
  }),
};
