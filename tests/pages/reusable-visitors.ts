import type { Dialog } from 'playwright-core';

import { type Visiting, type Visitor, listenTo } from './open-browser.ts';

export interface Coming extends Omit<Visiting, 'address' | 'signedIn'> {
  readonly username?: string;
}

/** A page of the site's origin on which nothing of the site runs. */
const RESTING_PLACE = '/icon.svg';

/**
 * Visitors that one test after the other has. Who comes again in a browser that has the site's scripts
 * need not fetch and compile them again, which is half of the work of a visit; nothing else is kept in it.
 */
export function reusableVisitors(open: (coming: Coming) => Promise<Visitor>) {
  const free = new Map<string, Visitor[]>();
  const sessions = new Map<Visitor, string>();
  return {
    take: async (coming: Coming): Promise<Visitor> =>
      free.get(keyOf(coming))?.pop() ?? (await open(coming)),
    /** It is signed in now, and its next visitor must find it so. */
    note: async (visitor: Visitor) => void sessions.set(visitor, await keptBy(visitor)),
    giveBack: async (visitor: Visitor, coming: Coming): Promise<void> => {
      const isSame = !coming.ownClock && (await keptBy(visitor)) === sessions.get(visitor);
      if (!isSame) return visitor.context.close();
      await rest(visitor, coming);
      const key = keyOf(coming);
      free.set(key, [...(free.get(key) ?? []), visitor]);
    },
  };
}

function keyOf(coming: Coming): string {
  return JSON.stringify(coming);
}

/** Cookies and what is stored; values of the issuer's cookies change with every visit. */
async function keptBy({ context }: Visitor): Promise<string> {
  const { cookies, origins } = await context.storageState();
  return JSON.stringify([cookies.map(({ name }) => name).toSorted(), origins]);
}

async function rest({ context, page, complaints, requests }: Visitor, coming: Coming) {
  page.removeAllListeners();
  // Unsaved changes are what the test was about.
  page.on('dialog', leave);
  await context.setOffline(false);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate('sessionStorage.clear()');
  await page.goto(RESTING_PLACE);
  page.off('dialog', leave);
  const { width = 1280, height = 900 } = coming;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: null });
  complaints.length = 0;
  requests.length = 0;
  listenTo({ page, complaints, requests });
}

function leave(dialog: Dialog): void {
  void dialog.accept();
}
