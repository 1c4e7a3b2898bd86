/** The site's client at the local issuer, and the API that its access tokens are for. */
export const CLIENT_ID = 'jatkopolku-web';
export const AUDIENCE = 'urn:jatkopolku:api';

/** Where the issuer is on the server's own origin. */
export const MOUNT = '/oidc';

const loopbackNames = ['127.0.0.1', 'localhost'];

/** The origins that people may open the site at: this machine has two names for itself. */
export function siteOrigins(address: string): readonly string[] {
  const { protocol, hostname, port, origin } = new URL(address);
  if (!loopbackNames.includes(hostname)) return [origin];
  const names = loopbackNames.map((name) => new URL(`${protocol}//${name}:${port}`).origin);
  return [...new Set([origin, ...names])];
}

export function issuerAt(address: string): string {
  return `${new URL(address).origin}${MOUNT}`;
}
