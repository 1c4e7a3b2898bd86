import { invariant } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';

/** A page of the site's origin on which nothing of the site runs. */
export const RESTING_PLACE = '/icon.svg';
/** By which the site knows that it is worth asking the issuer. */
const HINT = "localStorage.setItem('jatkopolku.was-signed-in', 'yes')";

/**
 * Signs in at the issuer as its page would, but in no page: the site finds the issuer's session as it does
 * when it is loaded again. How people sign in is tried where a test is about that, by `signInAs`.
 */
export async function signInAside(page: Page, address: string, username: string): Promise<void> {
  const { request } = page.context();
  const login = await request.get(`${address}${loginPath(address)}`);
  const done = await request.post(login.url(), { form: { username } });
  invariant(done.url().includes('code='), `${username} is signed in: ${done.url()}`);
  if (new URL(page.url()).pathname !== RESTING_PLACE) await page.goto(RESTING_PLACE);
  await page.evaluate(HINT);
}

/** Where the site sends people to sign in, with what else the address is to say. */
export function loginPath(address: string, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({
    client_id: 'jatkopolku-web',
    redirect_uri: `${address}/signed-in`,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
    ...more,
  });
  return `/oidc/auth?${query.toString()}`;
}
