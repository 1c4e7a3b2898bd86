import { CLIENT_ID, issuerAt } from './client.ts';
import { demoPeople, demoProviders } from './demo-people.ts';

/** What the site reads first: who signs people in, and whom one may try it as. */
export function siteConfig(address: string) {
  return {
    issuer: issuerAt(address),
    clientId: CLIENT_ID,
    demoUsers: demoPeople.map(({ username, name, memberships }) => ({
      username,
      name,
      memberships: memberships.map(({ region, roles, providerId }) => ({
        region,
        roles,
        provider: providerId === null ? null : demoProviders[providerId].name,
      })),
    })),
  };
}
