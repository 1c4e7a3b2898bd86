import type { HttpBindings } from '@hono/node-server';
import { type VerifyToken, verifyTokens } from '@jatkopolku/http';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Provider } from 'oidc-provider';

import { limitCalls } from '../rate-limit.ts';
import type { Settings } from '../settings.ts';
import { AUDIENCE, CLIENT_ID, MOUNT, issuerAt, siteOrigins } from './client.ts';
import { findPerson } from './demo-people.ts';
import { errorPage } from './error-page.ts';
import { loginPage } from './login-page.ts';
import { findInteraction, forgetOther, readChoice } from './login.ts';
import { answerByProvider, openProvider } from './mounted-provider.ts';
import { type Page, languageOf, pageHeaders, renderPage } from './page.ts';
import { signInCss } from './sign-in-css.ts';
import { siteConfig } from './site-config.ts';

type SignInEnv = { Bindings: HttpBindings };

interface Opened {
  readonly provider: Provider;
  readonly address: string;
  readonly verifyToken: VerifyToken;
}

/** The local OpenID provider, which begins once the server's address is known. */
export interface SignIn {
  readonly routes: Hono<SignInEnv>;
  readonly verifyToken: VerifyToken;
  open(address: string): Promise<void>;
}

export function makeSignIn(settings: Settings): SignIn {
  let opened: Opened | undefined;
  const nowOpen = (): Opened => {
    if (opened) return opened;
    throw new Error('Sign-in was asked before the server had its address');
  };
  return {
    routes: routesOf(nowOpen),
    verifyToken: (token) => nowOpen().verifyToken(token),
    open: async (address) => {
      const expected = { issuer: issuerAt(address), audience: AUDIENCE, clientId: CLIENT_ID };
      const provider = await openProvider(settings, address);
      opened = { provider, address, verifyToken: verifyTokens(expected) };
    },
  };
}

function routesOf(nowOpen: () => Opened): Hono<SignInEnv> {
  const app = new Hono<SignInEnv>();
  app.use(`${MOUNT}/*`, limitCalls(visitLimit, refuseVisit));
  app.use(`${MOUNT}/*`, async (c, next) => {
    if (!isOurs(c, nowOpen())) return refuseHost(c, nowOpen());
    return next();
  });
  app.get('/config.json', (c) =>
    c.json(siteConfig(nowOpen().address), 200, { 'Cache-Control': 'no-store' }),
  );
  app.get(`${MOUNT}/sign-in.css`, (c) => c.body(signInCss, 200, { 'Content-Type': 'text/css' }));
  app.get(`${MOUNT}/login/:uid`, (c) => showLogin(c, nowOpen()));
  app.post(`${MOUNT}/login/:uid`, bodyLimit({ maxSize: FORM_BYTES }), (c) =>
    takeLogin(c, nowOpen()),
  );
  app.all(`${MOUNT}/*`, (c) => answerByProvider(nowOpen().provider, c.env));
  return app;
}

type SignInContext = Context<SignInEnv>;

/** What a name and a button take, and some more. */
const FORM_BYTES = 4_096;

/** A sign-in takes half a dozen requests; all of a house may come through one address. */
const visitLimit = { requestsPerSecond: 50, burst: 200 };

function refuseVisit(c: SignInContext) {
  const page = errorPage(languageOf(undefined, c.req.header('accept-language')));
  return sendTo(c, page, { status: 429 });
}

/** The library names itself by the host that was asked for: a foreign one would lead people astray. */
function isOurs(c: SignInContext, { address }: Opened): boolean {
  return siteOrigins(address).includes(new URL(c.req.url).origin);
}

function refuseHost(c: SignInContext, { address }: Opened): Response {
  return c.text(`Sign-in answers at ${siteOrigins(address).join(' or ')}.\n`, 421);
}

async function showLogin(c: SignInContext, { provider, address }: Opened) {
  const interaction = await findInteraction(provider, c.env);
  const asked = c.req.query('lang') ?? interaction?.params['ui_locales'];
  const language = languageOf(asked, c.req.header('accept-language'));
  return interaction
    ? sendTo(c, loginPage(language, findPerson(interaction.params['login_hint'])), { address })
    : sendTo(c, errorPage(language), { address, status: 400 });
}

async function takeLogin(c: SignInContext, { provider, address }: Opened) {
  const interaction = await findInteraction(provider, c.env);
  const choice = readChoice(await c.req.parseBody());
  if (!interaction || !choice) {
    const page = errorPage(languageOf(undefined, c.req.header('accept-language')));
    return sendTo(c, page, { address, status: 400 });
  }
  await forgetOther(provider, interaction, choice);
  const { incoming, outgoing } = c.env;
  const options = { mergeWithLastSubmission: false };
  return c.redirect(await provider.interactionResult(incoming, outgoing, choice, options), 303);
}

interface Sending {
  /** Where the page's form leads in the end, where it has one. */
  readonly address?: string;
  readonly status?: 200 | 400 | 429;
}

async function sendTo(c: SignInContext, page: Page, { address, status = 200 }: Sending) {
  const origins = address === undefined ? [] : siteOrigins(address);
  return c.html(await renderPage(page), status, pageHeaders(origins));
}
