import { inLanguage } from '@jatkopolku/words/in-language';
import { signIn } from '@jatkopolku/words/sign-in';
import { html, raw } from 'hono/html';
import type { KoaContextWithOIDC } from 'oidc-provider';

import { MOUNT } from './client.ts';
import { languageOf, sendPage } from './page.ts';

/**
 * Ends the session at once when the site shows whose it is. Without that proof any page could sign
 * people out by a link, so they are asked.
 */
export async function leaveOrAsk(ctx: KoaContextWithOIDC, form: string): Promise<void> {
  const { session, entities } = ctx.oidc;
  if (session && entities.IdTokenHint?.payload['sub'] === session.accountId) {
    await session.destroy();
    return leave(ctx);
  }
  const language = languageOf(ctx.oidc.params?.['ui_locales'], ctx.get('accept-language'));
  const text = inLanguage(signIn, language);
  const button = html`<button name="logout" value="yes">${text.signOut}</button>`;
  await sendPage(ctx, {
    language,
    title: text.signOutQuestion,
    body: html`${raw(form.replace('</form>', `${await button}</form>`))}
      <p><a href="/">${text.back}</a></p>`,
  });
}

/** Back to the site, where the library would show a page that sends itself. */
export async function leaveWithoutSession(
  ctx: KoaContextWithOIDC,
  next: () => Promise<void>,
): Promise<void> {
  await next();
  const { oidc } = ctx;
  if (oidc?.route === 'end_session' && ctx.status === 200 && !oidc.session?.accountId) leave(ctx);
}

function leave(ctx: KoaContextWithOIDC): void {
  const { provider, cookies, params } = ctx.oidc;
  cookies.set(provider.cookieName('session'), null, { path: MOUNT, signed: true });
  ctx.status = 303;
  ctx.redirect(targetOf(params));
}

/** The library has made sure that it is an address of the site's. */
function targetOf(params: KoaContextWithOIDC['oidc']['params']): string {
  const { post_logout_redirect_uri: target, state } = params ?? {};
  if (typeof target !== 'string') return '/';
  return typeof state === 'string'
    ? `${target}?${new URLSearchParams({ state }).toString()}`
    : target;
}
