import { type Grant, grantSchema } from '@jatkopolku/domain/access';

import type { OpenRegion } from '../open-region.ts';
import { type DemoPerson, demoPeople } from '../sign-in/demo-people.ts';

/** When the demo people got their roles: before anything of the demo. */
const GRANTED_AT = '2019-09-01T06:00:00.000Z';

/** Gives the demo people of a region their roles, where they have none there yet. */
export async function seedPeople(region: OpenRegion, demoRegionId: string): Promise<void> {
  const held = await region.records.list('grant');
  const people = new Set(held.map(({ record }) => record.userId));
  const grants = demoPeople
    .filter(({ userId }) => !people.has(userId))
    .flatMap((person) => grantsOf(person, demoRegionId));
  for (const record of grants) {
    const act = { event: 'role-granted', actor: 'demo' } as const;
    await region.records.commit([{ kind: 'grant', record }], act);
  }
}

function grantsOf({ userId, name, memberships }: DemoPerson, demoRegionId: string): Grant[] {
  return memberships
    .filter(({ region, by }) => region === demoRegionId && by === 'grant')
    .flatMap(({ roles, providerId }) =>
      roles.map((role) =>
        grantSchema.parse({
          grantId: `demo-${role}`,
          userId,
          name,
          role,
          providerId,
          state: 'active',
          grantedBy: 'demo',
          grantedAt: GRANTED_AT,
          confirmedBy: null,
        }),
      ),
    );
}
