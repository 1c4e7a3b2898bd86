import { type Language, languageFrom, languages } from '@jatkopolku/contracts';
import { html } from 'hono/html';

import { MOUNT } from './client.ts';

/** What others wrote in it has been escaped. */
type Html = ReturnType<typeof html>;

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

/** What both kinds of servers can send a page by. */
interface Sender {
  type: string;
  body: unknown;
  set(headers: Record<string, string>): void;
}

export async function renderPage({ language, title, body }: Page): Promise<string> {
  const page = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Jatkopolku</title>
        <link rel="stylesheet" href="${MOUNT}/sign-in.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return page.toString();
}

/** @param origins where a form may lead in the end: browsers follow its redirects by this rule, too. */
export function pageHeaders(origins: readonly string[] = []): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `form-action ${["'self'", ...origins].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

export async function sendPage(sender: Sender, page: Page): Promise<void> {
  sender.body = await renderPage(page);
  sender.set(pageHeaders());
}

/** The language that the site asks for, else the browser's own. */
export function languageOf(locales: unknown, accepted: string | undefined): Language {
  const asked = typeof locales === 'string' ? locales.split(' ') : [];
  const [first] = asked.flatMap((locale) =>
    languages.filter((language) => locale.toLowerCase().split('-')[0] === language),
  );
  return first ?? languageFrom(accepted);
}
