import { type ApiClient, makeApiClient } from '@jatkopolku/contracts';
import { signInHeadless } from '@jatkopolku/local';

/** The API as a demo person, for what happens while a browser looks elsewhere. */
export async function apiOf(address: string, username: string): Promise<ApiClient> {
  const token = await signInHeadless({ address, username });
  return makeApiClient({
    origin: address,
    language: 'en',
    token: () => token,
    fetch: (url, request) => fetch(url, request),
  });
}
