import { createFeed, newSecret, readCalendar, revokeFeed } from '@jatkopolku/application';
import { optionOperations as operations } from '@jatkopolku/contracts';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiContext, ApiEnvironment } from '../../context.ts';
import { problemResponse } from '../../problem.ts';
import { serveOnce } from '../../serve-once.ts';
import { type ApiDependencies, serve } from '../../serve.ts';
import { listPage, expected } from '../records.ts';

const CALENDAR_PATH = '/api/v1/calendar';
const SECRET = /^([A-Za-z0-9_-]{43})\.ics$/;

/** People's secret addresses of their calendars, and the calendars at them. */
export function addCalendar(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listFeeds, (call) => {
    const owner = { userId: call.caller.userId };
    return listPage(call, 'feed', call.query, { partition: undefined, owner });
  });
  addFeedMaking(app, api);
  app.get(`${CALENDAR_PATH}/:file`, (c) => sendCalendar(c, api, c.req.param('file')));
}

function addFeedMaking(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serveOnce(app, api, operations.createFeed, {
    make: async (call, newId) => {
      const secret = newSecret();
      const feed = { feedId: named(newId), secret, ...call.body };
      const made = await createFeed(call, feed, call.caller);
      return made.ok ? success({ ...made.value, url: `${CALENDAR_PATH}/${secret}.ics` }) : made;
    },
    again: async ({ records, caller: { userId } }, newId) => {
      const feed = await records.get('feed', { userId, feedId: named(newId) });
      return feed && { ...feed, url: null };
    },
  });
  serve(app, api, operations.revokeFeed, (call) => {
    const key = { userId: call.caller.userId, feedId: call.params.feedId };
    return revokeFeed(call.records, { ...expected(call), key });
  });
}

function named(newId: (prefix: string) => string) {
  return id<'Feed'>(newId('CF'));
}

/** A calendar program cannot sign in: everybody with the address may read, and a wrong one leads nowhere. */
async function sendCalendar(
  c: ApiContext,
  { regionIds, openRegion }: ApiDependencies,
  file: string,
): Promise<Response> {
  const secret = SECRET.exec(file)?.[1];
  for (const regionId of secret === undefined ? [] : regionIds) {
    const region = openRegion(id<'Region'>(regionId));
    const { records, clock } = region;
    const calendar = await readCalendar({ regionId, records, clock }, String(secret));
    if (calendar === undefined) continue;
    c.header('Cache-Control', 'private, max-age=3600');
    c.header('Content-Type', 'text/calendar; charset=utf-8');
    return c.body(calendar);
  }
  return problemResponse(c, { code: 'not-found' });
}
