import { createHash, randomBytes } from 'node:crypto';

import { WrongSetting } from '../settings.ts';
import { findPerson } from './demo-people.ts';
import { makeWalker } from './walker.ts';

export interface HeadlessSignIn {
  /** Where the server runs, such as `http://127.0.0.1:3000`. */
  readonly address: string;
  readonly username: string;
}

/** An access token of a demo person, by the same way as the site's: code flow with PKCE. */
export async function signInHeadless({ address, username }: HeadlessSignIn): Promise<string> {
  if (!/^https?:/.test(address) || !URL.canParse(address)) {
    throw new WrongSetting(`'${address}': give an address such as http://127.0.0.1:3000.`);
  }
  if (!findPerson(username)) throw new WrongSetting(`There is no demo person '${username}'.`);
  const config = await readJson(new URL('/config.json', address));
  const issuer = textIn(config, 'issuer');
  const metadata = await readJson(new URL(`${issuer}/.well-known/openid-configuration`));
  const asked = {
    client_id: textIn(config, 'clientId'),
    redirect_uri: new URL('/signed-in', issuer).href,
  };
  const verifier = randomBytes(32).toString('base64url');
  const authorization = withQuery(textIn(metadata, 'authorization_endpoint'), {
    ...asked,
    response_type: 'code',
    scope: 'openid profile',
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  });
  const code = await walkToCode(authorization, asked.redirect_uri, username);
  const body = { ...asked, grant_type: 'authorization_code', code, code_verifier: verifier };
  const answer = await ask(new URL(textIn(metadata, 'token_endpoint')), formOf(body));
  return textIn(await answer.json(), 'access_token');
}

async function walkToCode(authorization: URL, end: string, username: string): Promise<string> {
  const { walk } = makeWalker();
  const login = await walk(authorization, end);
  const { address } = await walk(login.address, end, formOf({ username }));
  const code = address.searchParams.get('code');
  if (code) return code;
  throw new Error(`Signing in ended at ${address.href}`);
}

function formOf(fields: Record<string, string>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) };
}

function withQuery(address: string, query: Record<string, string>): URL {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

function textIn(answer: unknown, name: string): string {
  const value: unknown = answer instanceof Object ? Reflect.get(answer, name) : undefined;
  if (typeof value === 'string') return value;
  throw new Error(`The server sent no ${name}`);
}

async function readJson(address: URL): Promise<unknown> {
  return (await ask(address)).json();
}

async function ask(address: URL, init?: RequestInit): Promise<Response> {
  const answer = await fetch(address, init).catch(() => undefined);
  if (answer?.ok) return answer;
  throw new WrongSetting(
    `${address.origin} does not sign people in: run npm start, or give the server's --url.`,
  );
}
