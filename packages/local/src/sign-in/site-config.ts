import { AUDIENCE, CLIENT_ID, issuerAt } from './client.ts';
import { demoPeople } from './demo-people.ts';

/** What the site reads first: who signs people in, and whom one may try it as. */
export function siteConfig(address: string) {
  return {
    issuer: issuerAt(address),
    clientId: CLIENT_ID,
    audience: AUDIENCE,
    demoUsers: demoPeople.map(({ username, name, memberships: [first] }) => ({
      username,
      name,
      role: first?.roles[0] ?? '',
      region: first?.region ?? '',
      provider: first?.providerId ?? null,
    })),
  };
}
