import type { Config } from '../config/config.ts';
import type { SessionStore, Tokens } from './session.ts';

/** So long before its end a token is no longer used. */
const AHEAD_MS = 60_000;

/**
 * Gives the token to ask the API with, renewed shortly before it ends: a person who works longer than a token
 * lives notices nothing. What cannot be renewed is used until the API refuses it, which ends the session.
 */
export function makeFreshToken(config: Config, store: SessionStore): () => Promise<string> {
  let renewing: Promise<void> | undefined;
  const renew = async (tokens: Tokens): Promise<void> => {
    try {
      const { renewTokens } = await import('./issuer.ts');
      const renewed = await renewTokens(config, tokens);
      // Somebody may have signed out meanwhile.
      if (store.token() === tokens.accessToken)
        store.change({ kind: 'signed-in', tokens: renewed });
    } catch {
      // The line may be back, or the issuer, before the API refuses the token.
    }
  };
  return async () => {
    const session = store.read();
    if (session.kind === 'signed-in' && isEnding(session.tokens)) {
      renewing ??= renew(session.tokens).finally(() => {
        renewing = undefined;
      });
      await renewing;
    }
    return store.token();
  };
}

function isEnding({ goodUntilMs, refreshToken }: Tokens): boolean {
  return refreshToken !== undefined && performance.now() > goodUntilMs - AHEAD_MS;
}
