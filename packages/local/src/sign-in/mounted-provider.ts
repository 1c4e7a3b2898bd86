import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Provider } from 'oidc-provider';

import type { Settings } from '../settings.ts';
import { MOUNT, issuerAt } from './client.ts';
import { leaveWithoutSession } from './end-session.ts';
import { providerSettings } from './provider-settings.ts';
import { signingKey } from './signing-key.ts';

/** The issuer at its address, as the library makes it. */
export async function openProvider(settings: Settings, address: string): Promise<Provider> {
  const key = await signingKey(settings);
  const provider = new Provider(issuerAt(address), providerSettings(address, key));
  provider.use(leaveWithoutSession);
  provider.on('server_error', (_ctx, error) => {
    process.stderr.write(`${JSON.stringify({ code: 'sign-in-failed', error: error.stack })}\n`);
  });
  return provider;
}

/** Hands a request to the library, which finds its own address by what was cut off. */
export async function answerByProvider(provider: Provider, { incoming, outgoing }: HttpBindings) {
  const originalUrl = incoming.url ?? '';
  Object.assign(incoming, { originalUrl, url: originalUrl.slice(MOUNT.length) });
  await provider.callback()(incoming, outgoing);
  return RESPONSE_ALREADY_SENT;
}
