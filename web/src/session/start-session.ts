import type { Config } from '../config/config.ts';
import { wasSignedIn, rememberSignedIn } from './hint.ts';
import { endJourney } from './journey.ts';
import { SIGNED_IN_PATH, safeReturnTo } from './return-to.ts';
import type { Session } from './session.ts';

const publicPaths = new Set(['/', '/help', '/accessibility']);

/** The session of a page that was just loaded; `leaving` when the browser is on its way to the issuer. */
export async function startSession(config: Config): Promise<Session | 'leaving'> {
  const { pathname, search } = location;
  if (pathname === SIGNED_IN_PATH) return comeBack(config);
  const returnTo = safeReturnTo(`${pathname}${search}`);
  if (publicPaths.has(pathname) && !wasSignedIn()) return { kind: 'signed-out', returnTo };
  try {
    const { leaveForIssuer } = await import('./issuer.ts');
    await leaveForIssuer(config, { returnTo, silent: true });
    return 'leaving';
  } catch {
    return { kind: 'signed-out', returnTo, fault: 'unreachable' };
  }
}

async function comeBack(config: Config): Promise<Session> {
  const journey = endJourney();
  const returnTo = safeReturnTo(journey?.returnTo ?? '/');
  const hasAsked = new URLSearchParams(location.search).get('error') === 'login_required';
  try {
    if (!journey || hasAsked) return signedOut(returnTo);
    const { takeTokens } = await import('./issuer.ts');
    const tokens = await takeTokens(config, journey);
    rememberSignedIn(true);
    return { kind: 'signed-in', tokens };
  } catch (error) {
    const isOutage = error instanceof TypeError;
    return { ...signedOut(returnTo), fault: isOutage ? 'unreachable' : 'refused' };
  } finally {
    // The code and the state leave the address, and the way back does not lead here.
    history.replaceState(null, '', returnTo);
  }
}

function signedOut(returnTo: string): Extract<Session, { kind: 'signed-out' }> {
  rememberSignedIn(false);
  return { kind: 'signed-out', returnTo };
}
