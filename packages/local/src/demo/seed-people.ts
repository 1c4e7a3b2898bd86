import { type Grant, grantSchema } from '@jatkopolku/domain/access';

import type { OpenRegion } from '../open-region.ts';
import { type DemoPerson, demoPeople } from '../sign-in/demo-people.ts';

/** When the demo people got their roles: before anything of the demo. */
const GRANTED_AT = '2019-09-01T06:00:00.000Z';

/** Gives the demo people of a region their roles, unless they were given before: a role that was taken away stays away. */
export async function seedPeople(region: OpenRegion, demoRegionId: string): Promise<void> {
  const held = await region.records.list('grant');
  const known = new Set(held.map(({ record }) => keyOf(record)));
  const grants = demoPeople
    .flatMap((person) => grantsOf(person, demoRegionId))
    .filter((grant) => !known.has(keyOf(grant)));
  for (const record of grants) {
    const act = { event: 'role-granted', actor: 'demo' } as const;
    await region.records.commit([{ kind: 'grant', record }], act);
  }
}

function keyOf({ userId, grantId }: Grant): string {
  return `${userId}/${grantId}`;
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
          delegation: null,
        }),
      ),
    );
}
