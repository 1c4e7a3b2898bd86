import type { Config } from '../config.ts';
import { safeReturnTo } from './return-to.ts';
import type { SessionStore } from './session.ts';

/** So long before its end a token is no longer taken along to another page. */
const AHEAD_MS = 60_000;

/**
 * Takes the way to another page by the issuer when the token is about to end: nobody notices, and
 * nothing is lost, since the page is being left anyway. True when the browser leaves.
 */
export async function renewOnTheWay(
  config: Config,
  store: SessionStore,
  href: string,
): Promise<boolean> {
  const session = store.read();
  if (session.kind !== 'signed-in') return false;
  if (performance.now() < session.tokens.goodUntilMs - AHEAD_MS) return false;
  try {
    const { leaveForIssuer } = await import('./issuer.ts');
    await leaveForIssuer(config, { returnTo: safeReturnTo(href), silent: true });
    return true;
  } catch {
    // The issuer may be back before the API refuses the token.
    return false;
  }
}
