import {
  type Configuration,
  None,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
} from 'openid-client';

import type { Config } from '../config/config.ts';
import { type Journey, beginJourney } from './journey.ts';
import { SIGNED_IN_PATH } from './return-to.ts';
import type { Tokens } from './session.ts';

function discover({ issuer, clientId }: Config): Promise<Configuration> {
  // Plain http is for an issuer on this machine.
  const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
  return discovery(new URL(issuer), clientId, undefined, None(), { execute });
}

export interface Asking {
  readonly returnTo: string;
  /** Asks nothing of the person: who has no session at the issuer comes back without one. */
  readonly silent?: boolean;
  readonly username?: string;
}

/** Leaves for the issuer; the browser comes back to `/signed-in`. */
export async function leaveForIssuer(config: Config, asking: Asking): Promise<void> {
  const server = await discover(config);
  const journey: Journey = {
    verifier: randomPKCECodeVerifier(),
    state: randomState(),
    nonce: randomNonce(),
    returnTo: asking.returnTo,
  };
  const address = buildAuthorizationUrl(server, {
    redirect_uri: `${location.origin}${SIGNED_IN_PATH}`,
    scope: 'openid',
    code_challenge: await calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
    state: journey.state,
    nonce: journey.nonce,
    // The issuer's page begins in the language of this one.
    ui_locales: document.documentElement.lang,
    ...(asking.silent && { prompt: 'none' }),
    // A person who was signed in before does not replace the one who was chosen.
    ...(asking.username !== undefined && { login_hint: asking.username, prompt: 'login' }),
  });
  beginJourney(journey);
  location.assign(address);
}

/** Exchanges what the issuer sent back for tokens. */
export async function takeTokens(config: Config, journey: Journey): Promise<Tokens> {
  const answer = await authorizationCodeGrant(await discover(config), new URL(location.href), {
    pkceCodeVerifier: journey.verifier,
    expectedState: journey.state,
    expectedNonce: journey.nonce,
    idTokenExpected: true,
  });
  return tokensIn(answer);
}

/** Asks for new tokens, without anybody noticing. */
export async function renewTokens(config: Config, tokens: Tokens): Promise<Tokens> {
  const { refreshToken, idToken } = tokens;
  if (refreshToken === undefined) return tokens;
  const renewed = tokensIn(await refreshTokenGrant(await discover(config), refreshToken));
  // What the issuer does not give again stays as it was.
  return {
    ...renewed,
    idToken: renewed.idToken || idToken,
    refreshToken: renewed.refreshToken ?? refreshToken,
  };
}

type Answer = Awaited<ReturnType<typeof authorizationCodeGrant>>;

function tokensIn(answer: Answer): Tokens {
  const lifeMs = (answer.expiresIn() ?? Number.POSITIVE_INFINITY) * 1_000;
  return {
    accessToken: answer.access_token,
    idToken: answer.id_token ?? '',
    refreshToken: answer.refresh_token,
    goodUntilMs: performance.now() + lifeMs,
  };
}

/** Ends the session at the issuer too; the browser comes back to the front page. */
export async function leaveForGood(config: Config, { idToken }: Tokens): Promise<void> {
  const back = `${location.origin}/`;
  const address = buildEndSessionUrl(await discover(config), {
    id_token_hint: idToken,
    post_logout_redirect_uri: back,
    // Amazon Cognito's own name for the same.
    logout_uri: back,
  });
  location.assign(address);
}
