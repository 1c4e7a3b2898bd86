import '../ui/fonts.css';
import '../ui/site.css';
import { must } from '@jatkopolku/kernel';
import { QueryClientProvider, onlineManager } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { chosenMembership } from '../acting/choice.ts';
import { ApiContext, makeApi } from '../api/api.ts';
import { makeQueryClient } from '../api/query-client.ts';
import type { Config } from '../config/config.ts';
import { addTexts, startTexts } from '../i18n/i18n.ts';
import { firstLanguage } from '../i18n/languages.ts';
import { makeFreshToken } from '../session/renew.ts';
import { makeSessionStore } from '../session/session.ts';
import type { Opened } from '../session/start-session.ts';
import { SessionContext } from '../session/use-session.ts';
import { lettersCome } from '../ui/letters.ts';
import { CannotStart } from './cannot-start.tsx';
import { makeRouter } from './router.tsx';

/** Shows the site to who is there, once that is known. */
export async function startSite(opening: Promise<Opened>): Promise<void> {
  onlineManager.setOnline(navigator.onLine);
  const [opened] = await Promise.all([opening, startTexts(firstLanguage()), lettersCome()]);
  // The browser is on its way to the issuer: whatever was drawn now would only flash.
  if (opened === 'leaving') return;
  const root = createRoot(
    must(document.getElementById('root') ?? undefined, 'the page has a root'),
  );
  if (opened === 'unanswered') {
    root.render(<CannotStart />);
    return;
  }
  const { config, session } = opened;
  if (session.kind === 'signed-in') await addTexts('home');
  root.render(site(config, makeSessionStore(session)));
}

function site(config: Config, store: ReturnType<typeof makeSessionStore>) {
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
      <SessionContext value={{ config, store }}>
        <ApiContext value={api}>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </ApiContext>
      </SessionContext>
    </StrictMode>
  );
}
