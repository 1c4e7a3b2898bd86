import { randomBytes } from 'node:crypto';

import {
  type Account,
  type Configuration,
  type JWK,
  type KoaContextWithOIDC,
  type ResourceServer,
  errors,
} from 'oidc-provider';

import { AUDIENCE, CLIENT_ID, MOUNT, siteOrigins } from './client.ts';
import { demoPeople } from './demo-people.ts';
import { leaveOrAsk } from './end-session.ts';
import { showError } from './error-page.ts';
import { memoryAdapter } from './memory-adapter.ts';

const ACCESS_SECONDS = 10 * 60;
const SIGN_IN_SECONDS = 60 * 60;
/** A working day: who comes back tomorrow signs in again. */
const SESSION_SECONDS = 8 * 60 * 60;
/** Asked for by nobody and granted to all: what the API lets in is decided by its own records. */
const API_SCOPE = 'api';

export function providerSettings(address: string, key: JWK): Configuration {
  const origins = siteOrigins(address);
  return {
    adapter: memoryAdapter(),
    jwks: { keys: [key] },
    clients: [
      {
        client_id: CLIENT_ID,
        // A native client would be asked for consent each time.
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: origins.map((origin) => `${origin}/signed-in`),
        post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
      },
    ],
    pkce: { required: () => true },
    // So that a page stays signed in while it is worked on: no longer than the session itself.
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    clientBasedCORS: (_ctx, origin) => origins.includes(origin),
    findAccount,
    extraTokenClaims: (_ctx, token) => ('accountId' in token ? claimsOf(token.accountId) : {}),
    loadExistingGrant: grantAll,
    interactions: { url: (_ctx, { uid }) => `${MOUNT}/login/${uid}` },
    renderError: showError,
    cookies: cookieSettings(),
    features,
    ttl: {
      AccessToken: ACCESS_SECONDS,
      AuthorizationCode: 60,
      IdToken: ACCESS_SECONDS,
      Interaction: SIGN_IN_SECONDS,
      Session: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
      RefreshToken: SESSION_SECONDS,
    },
  };
}

/** Sessions are in memory, so the keys of their cookies need not outlive it. */
function cookieSettings(): Configuration['cookies'] {
  const options = { httpOnly: true, sameSite: 'lax', signed: true } as const;
  return {
    keys: [randomBytes(32).toString('base64url')],
    names: { session: 'sign-in', interaction: 'sign-in-step', resume: 'sign-in-resume' },
    long: { ...options, path: MOUNT },
    short: options,
  };
}

const ourApi: ResourceServer = {
  scope: API_SCOPE,
  audience: AUDIENCE,
  accessTokenTTL: ACCESS_SECONDS,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'RS256' } },
};

const features: Configuration['features'] = {
  devInteractions: { enabled: false },
  dPoP: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => AUDIENCE,
    useGrantedResource: () => true,
    getResourceServerInfo: (_ctx, resource) => {
      if (resource !== AUDIENCE) throw new errors.InvalidTarget();
      return ourApi;
    },
  },
  rpInitiatedLogout: {
    enabled: true,
    logoutSource: leaveOrAsk,
    postLogoutSuccessSource: (ctx) => ctx.redirect('/'),
  },
};

function findAccount(_ctx: unknown, accountId: string): Account | undefined {
  const claims = claimsOf(accountId);
  return claims && { accountId, claims: () => ({ sub: accountId, ...claims }) };
}

function claimsOf(userId: string) {
  const person = demoPeople.find((it) => it.userId === userId);
  return person && { name: person.name, mandates: person.mandates };
}

/** The site is our own: nobody is asked whether it may know who they are. */
async function grantAll({ oidc }: KoaContextWithOIDC) {
  const accountId = oidc.session?.accountId;
  const clientId = oidc.client?.clientId;
  if (!accountId || !clientId) return undefined;
  const grant = new oidc.provider.Grant({ accountId, clientId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(AUDIENCE, API_SCOPE);
  await grant.save();
  return grant;
}
