import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';

import { chosenMembership } from '../acting/choice.ts';
import { ApiContext, makeApi } from '../api/api.ts';
import { makeQueryClient } from '../api/query-client.ts';
import { type Config, readConfig } from '../config/config.ts';
import { addTextsForSignedIn, startTexts } from '../i18n/i18n.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { makeFreshToken } from '../session/renew.ts';
import { makeSessionStore } from '../session/session.ts';
import { startSession } from '../session/start-session.ts';
import { SessionContext } from '../session/use-session.ts';
import { CannotStart } from './cannot-start.tsx';
import { makeRouter } from './router.tsx';

type Texts = Awaited<ReturnType<typeof startTexts>>;

/** Reads how the site is set up and who is there, then shows it. */
export async function startSite(root: Root): Promise<void> {
  const language = firstLanguage();
  const texts = await startTexts(language);
  const config = await readConfig().catch(() => undefined);
  if (config === undefined) {
    root.render(
      <I18nextProvider i18n={texts}>
        <CannotStart />
      </I18nextProvider>,
    );
    return;
  }
  const session = await startSession(config);
  // The browser is on its way to the issuer: whatever was drawn now would only flash.
  if (session === 'leaving') return;
  if (session.kind === 'signed-in') await addTextsForSignedIn(texts, language);
  root.render(site(config, texts, makeSessionStore(session)));
}

function site(config: Config, texts: Texts, store: ReturnType<typeof makeSessionStore>) {
  const queries = makeQueryClient(() => {
    if (store.read().kind === 'signed-in') store.change({ kind: 'ended' });
  });
  const api = makeApi({
    language: () => firstLanguage(),
    token: makeFreshToken(config, store),
    actingAs: chosenMembership,
  });
  const router = makeRouter();
  return (
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <SessionContext value={{ config, store }}>
          <ApiContext value={api}>
            <QueryClientProvider client={queries}>
              <RouterProvider router={router} />
            </QueryClientProvider>
          </ApiContext>
        </SessionContext>
      </I18nextProvider>
    </StrictMode>
  );
}
