import { type Config, readConfig } from '../config/config.ts';
import { wasSignedIn, rememberSignedIn } from './hint.ts';
import { endJourney } from './journey.ts';
import { SIGNED_IN_PATH, safeReturnTo } from './return-to.ts';
import type { Session } from './session.ts';

const publicPaths = new Set(['/', '/help', '/accessibility']);

/** How the site is set up and who is there; `leaving` when the browser is on its way to the issuer. */
export type Opened =
  | { readonly config: Config; readonly session: Session }
  | 'leaving'
  /** Nothing behind the site answers. */
  | 'unanswered';

/** The session of a page that was just loaded. */
export interface Opening {
  /** Whether the issuer is asked first, and so this page may be left again before it shows anything. */
  readonly mayLeave: boolean;
  readonly opened: Promise<Opened>;
}

export function openSession(): Opening {
  const { pathname } = location;
  const isBack = pathname === SIGNED_IN_PATH;
  const mayLeave = !isBack && (!publicPaths.has(pathname) || wasSignedIn());
  return { mayLeave, opened: open({ isBack, mayLeave }) };
}

/** Fetched when somebody may come or go, beside how the site is set up. */
const loadIssuer = () => import('./issuer.ts');

async function open({ isBack, mayLeave }: Record<'isBack' | 'mayLeave', boolean>): Promise<Opened> {
  const issuer = isBack || mayLeave ? loadIssuer() : undefined;
  // What needs it hears of its failure.
  issuer?.catch(() => undefined);
  const config = await readConfig().catch(() => undefined);
  if (config === undefined) return 'unanswered';
  if (isBack) return { config, session: await comeBack(config) };
  const returnTo = safeReturnTo(`${location.pathname}${location.search}`);
  if (!mayLeave) return { config, session: { kind: 'signed-out', returnTo } };
  try {
    const { leaveForIssuer } = await loadIssuer();
    await leaveForIssuer(config, { returnTo, silent: true });
    return 'leaving';
  } catch {
    return { config, session: { kind: 'signed-out', returnTo, fault: 'unreachable' } };
  }
}

async function comeBack(config: Config): Promise<Session> {
  const journey = endJourney();
  const returnTo = safeReturnTo(journey?.returnTo ?? '/');
  const hasAsked = new URLSearchParams(location.search).get('error') === 'login_required';
  try {
    if (!journey || hasAsked) return signedOut(returnTo);
    const { takeTokens } = await loadIssuer();
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
