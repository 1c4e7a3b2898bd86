import { createContext, use, useSyncExternalStore } from 'react';

import type { Config } from '../config/config.ts';
import { forgetDrafts } from './drafts.ts';
import { rememberSignedIn } from './hint.ts';
import { safeReturnTo } from './return-to.ts';
import type { Session, SessionStore } from './session.ts';

interface SessionSetting {
  readonly config: Config;
  readonly store: SessionStore;
}

/** Fetched when somebody comes or goes, not before. */
const loadIssuer = () => import('./issuer.ts');

export const SessionContext = createContext<SessionSetting | undefined>(undefined);

function useSetting(): SessionSetting {
  const setting = use(SessionContext);
  if (!setting) throw new Error('no session is provided above this page');
  return setting;
}

export function useConfig(): Config {
  return useSetting().config;
}

export function useSession(): Session {
  const { store } = useSetting();
  return useSyncExternalStore(store.subscribe, store.read);
}

/** Signs in, and comes back to where one is, or was on the way to. */
export function useSignIn(): (username?: string) => Promise<void> {
  const { config, store } = useSetting();
  return async (username) => {
    const session = store.read();
    const here = safeReturnTo(`${location.pathname}${location.search}`);
    const returnTo = session.kind === 'signed-out' ? session.returnTo : here;
    const who = username === undefined ? {} : { username };
    try {
      const { leaveForIssuer } = await loadIssuer();
      await leaveForIssuer(config, { returnTo, ...who });
    } catch {
      store.change({ kind: 'signed-out', returnTo, fault: 'unreachable' });
    }
  };
}

/** Marks the token as refused by the API, where no query or form has found out. */
export function useEndSession(): () => void {
  const { store } = useSetting();
  return () => {
    if (store.read().kind === 'signed-in') store.change({ kind: 'ended' });
  };
}

/** Forgets the tokens, here and at the issuer. */
export function useSignOut(): () => Promise<void> {
  const { config, store } = useSetting();
  return async () => {
    const session = store.read();
    rememberSignedIn(false);
    forgetDrafts();
    if (session.kind === 'signed-in') {
      const { leaveForGood } = await loadIssuer();
      // An issuer without an address to sign out at keeps its session; this page forgets all the same.
      await leaveForGood(config, session.tokens).catch(() => undefined);
    }
    store.change({ kind: 'signed-out', returnTo: '/' });
  };
}
