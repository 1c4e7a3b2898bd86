import { makeFeed, newSecret, readCalendar, revokeFeed } from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import type { Feed } from '@jatkopolku/domain/option';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiContext, ApiEnvironment } from '../context.ts';
import { problemResponse } from '../problem.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { listPage, seen } from './records.ts';

const CALENDAR_PATH = '/api/v1/calendar';
const SECRET = /^([A-Za-z0-9_-]{43})\.ics$/;

/** People's secret addresses of their calendars, and the calendars at them. */
export function addCalendarRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listFeeds, async (call) => {
    const owner = { userId: call.caller.userId };
    const page = await listPage(call, 'feed', call.query, { partition: undefined, owner });
    return page.ok ? success({ ...page.value, items: page.value.items.map(told) }) : page;
  });
  addFeedMaking(app, api);
  app.get(`${CALENDAR_PATH}/:file`, (c) => sendCalendar(c, api, c.req.param('file')));
}

function addFeedMaking(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const named = (newId: (prefix: string) => string) => id<'Feed'>(newId('CF'));
  serveOnce(app, api, operations.makeFeed, {
    make: async (call, newId) => {
      const secret = newSecret();
      const feed = { feedId: named(newId), secret, ...call.body };
      const made = await makeFeed(call, feed, call.caller);
      return made.ok
        ? success({ ...told(made.value), url: `${CALENDAR_PATH}/${secret}.ics` })
        : made;
    },
    again: async ({ records, caller: { userId } }, newId) => {
      const feed = await records.get('feed', { userId, feedId: named(newId) });
      return feed && { ...told(feed), url: null };
    },
  });
  serve(app, api, operations.revokeFeed, async (call) => {
    const { userId } = call.caller;
    const revoked = await revokeFeed(call.records, {
      ...seen(call),
      key: { userId, feedId: call.params.feedId },
    });
    return revoked.ok ? success(told(revoked.value)) : revoked;
  });
}

/** The hash is nobody's business. */
function told({ record, version }: { readonly record: Feed; readonly version: number }) {
  const { hash: _hash, ...rest } = record;
  return { record: rest, version };
}

/** A calendar program cannot sign in: whoever has the address may read, and a wrong one leads nowhere. */
async function sendCalendar(
  c: ApiContext,
  { regionIds, openRegion }: ApiDependencies,
  file: string,
): Promise<Response> {
  const secret = SECRET.exec(file)?.[1];
  for (const regionId of secret === undefined ? [] : regionIds) {
    const region = openRegion(id<'Region'>(regionId));
    const { records, clock } = region;
    const calendar = await readCalendar({ regionId, records }, String(secret), clock.today());
    if (calendar === undefined) continue;
    c.header('Cache-Control', 'private, max-age=3600');
    c.header('Content-Type', 'text/calendar; charset=utf-8');
    return c.body(calendar);
  }
  return problemResponse(c, { code: 'not-found' });
}
