export interface Tokens {
  readonly accessToken: string;
  readonly idToken: string;
  /** What gives new tokens while the session at the issuer lasts; not every issuer gives one. */
  readonly refreshToken: string | undefined;
  /** On the page's own clock: until when the access token is good. */
  readonly goodUntilMs: number;
}

/** Why nobody is signed in, where that needs saying. */
type SignInFault = 'refused' | 'unreachable';

export type Session =
  | { readonly kind: 'signed-out'; readonly returnTo: string; readonly fault?: SignInFault }
  | { readonly kind: 'signed-in'; readonly tokens: Tokens }
  /** The API has refused the token: its holder sees that, and signs in again. */
  | { readonly kind: 'ended' };

/** Holds the tokens in memory alone: a page that is loaded again has none. */
export function makeSessionStore(first: Session) {
  let session = first;
  const listeners = new Set<() => void>();
  return {
    read: () => session,
    token: () => (session.kind === 'signed-in' ? session.tokens.accessToken : ''),
    change(next: Session): void {
      session = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type SessionStore = ReturnType<typeof makeSessionStore>;
