import { inLanguage } from '@jatkopolku/words/in-language';
import { signIn } from '@jatkopolku/words/sign-in';
import { html } from 'hono/html';
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';

import { type Page, languageOf, sendPage } from './page.ts';

/** What went wrong between the site and the issuer, for a person who can only begin again. */
export async function showError(
  ctx: KoaContextWithOIDC,
  { error, error_description }: ErrorOut,
): Promise<void> {
  const locales = new URL(ctx.href).searchParams.get('ui_locales');
  const reason = error_description ? `${error}: ${error_description}` : error;
  await sendPage(ctx, errorPage(languageOf(locales, ctx.get('accept-language')), reason));
}

export function errorPage(language: Page['language'], reason?: string): Page {
  const text = inLanguage(signIn, language);
  const body = html`<p>${text.expired} ${text.tryAgain}</p>
    ${reason === undefined ? '' : html`<p><code>${reason}</code></p>`}
    <p><a href="/">${text.back}</a></p>`;
  return { language, title: text.failed, body };
}
