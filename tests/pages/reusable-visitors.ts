import type { SignedIn } from '@jatkopolku/bench/web/page-load';
import type { Dialog } from 'playwright-core';

import {
  type Visiting,
  type Visitor,
  listenTo,
  sharedBrowser,
  sizeOf,
  visitor,
} from './open-browser.ts';
import { RESTING_PLACE } from './sign-in-aside.ts';

/** As many as come in one test; each has a process that holds the site. */
const MAX_RESTING = 5;

interface Resting {
  readonly visitor: Visitor;
  readonly kind: string;
}

/** Of all files that one worker runs. */
let resting: Resting[] = [];

/**
 * Somebody whom nobody knows yet, or with what was kept of a session. Who comes in a browser that has the
 * site's scripts need not fetch and compile them again, which is half of the work of a visit; nothing else
 * was left in it.
 */
export async function takeVisitor(visiting: Visiting): Promise<Visitor> {
  const kind = kindOf(visiting);
  const known = resting.find((it) => it.kind === kind);
  if (known === undefined) return visitor(await sharedBrowser(), visiting);
  resting = resting.filter((it) => it !== known);
  await known.visitor.page.setViewportSize(sizeOf(visiting));
  if (visiting.signedIn) await bring(known.visitor, visiting.signedIn);
  return known.visitor;
}

export async function giveBack(one: Visitor, visiting: Visiting): Promise<void> {
  if (visiting.ownClock || !(await rest(one))) return one.context.close();
  resting.push({ visitor: one, kind: kindOf(visiting) });
  const oldest = resting.length > MAX_RESTING ? resting.shift() : undefined;
  await oldest?.visitor.context.close();
}

/** The sites that come after one another have one address; where that had to change, none is known there. */
function kindOf({ address, locale = '' }: Visiting): string {
  return `${address} ${locale}`;
}

async function bring({ context, page }: Visitor, { cookies, origins }: SignedIn): Promise<void> {
  await context.addCookies(cookies);
  const kept = origins.flatMap(({ localStorage }) => localStorage);
  const script = kept.map((it) => `localStorage.setItem(${quoted(it.name)}, ${quoted(it.value)})`);
  await page.evaluate(script.join(';'));
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** @returns whether it is as at first. */
async function rest({ context, page, complaints, requests }: Visitor): Promise<boolean> {
  page.removeAllListeners();
  // Unsaved changes are what the test was about.
  page.on('dialog', leave);
  await context.setOffline(false);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(RESTING_PLACE);
  page.off('dialog', leave);
  await context.clearCookies();
  await page.evaluate('localStorage.clear(); sessionStorage.clear()');
  await page.emulateMedia({ media: null });
  complaints.length = 0;
  requests.length = 0;
  listenTo({ page, complaints, requests });
  return context.pages().length === 1;
}

function leave(dialog: Dialog): void {
  void dialog.accept();
}
