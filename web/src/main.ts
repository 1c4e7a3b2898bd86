import { openSession } from './session/start-session.ts';

/**
 * The door of the site. Who may have a session at the issuer is sent there and back before anything else: only
 * who stays has the site itself fetched, while the session is still being opened.
 */
async function enter(): Promise<void> {
  const opening = openSession();
  if (opening.mayLeave && (await opening.opened) === 'leaving') return;
  const { startSite } = await import('./app/start-site.tsx');
  await startSite(opening.opened);
}

void enter();
