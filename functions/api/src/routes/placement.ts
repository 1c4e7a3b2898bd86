import {
  changePlacement,
  endPlacement,
  makeFeedback,
  makePlacement,
  makeReview,
} from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import type { ClientId } from '@jatkopolku/domain/client';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, type Call, serve } from '../serve.ts';
import { asking, listPage, readOne, seen } from './records.ts';

/** Placements, their plan reviews and their clients' grades. */
export function addPlacementRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listPlacements, readPlacement } = operations;
  serve(app, api, listPlacements, (call) =>
    call.query.clientId === undefined
      ? listPage(call, 'placement', call.query, {
          partition: undefined,
          provider: call.own ?? undefined,
        })
      : placementsOf(call, call.query.clientId),
  );
  serve(app, api, readPlacement, (call) => readOne(call, 'placement', call.params));
  serveOnce(app, api, operations.makePlacement, {
    make: (call, newId) => {
      const agreed = { placementId: id<'Placement'>(newId('L')), ...call.body };
      return makePlacement(call.records, agreed, asking(call));
    },
    again: ({ records }, newId) =>
      records.get('placement', { placementId: id<'Placement'>(newId('L')) }),
  });
  serve(app, api, operations.changePlacement, (call) =>
    changePlacement(call.records, { ...seen(call), today: call.clock.today() }, call.body),
  );
  serve(app, api, operations.endPlacement, (call) =>
    endPlacement(call.records, { ...seen(call), today: call.clock.today() }, call.body),
  );
  addFollowUp(app, api);
}

/** A client's placements; of them only one's own for people of a provider. */
async function placementsOf(
  { own, query, ...region }: Call<typeof operations.listPlacements>,
  client: ClientId,
) {
  const ofClient = { partition: undefined, client };
  const page = await listPage<'placement'>(region, 'placement', query, ofClient);
  if (!page.ok || own === null) return page;
  const items = page.value.items.filter(({ record }) => record.providerId === own);
  return success({ ...page.value, items });
}

function addFollowUp(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listReviews, (call) =>
    listPage(call, 'review', call.query, ofPlacement(call.query)),
  );
  serveOnce(app, api, operations.makeReview, {
    make: (call) => makeReview(call.records, call.body, asking(call)),
    again: ({ records, body }) => records.get('review', { ...body, occurrence: 1 }),
  });
  serve(app, api, operations.listFeedback, (call) =>
    listPage(call, 'feedback', call.query, ofPlacement(call.query)),
  );
  serveOnce(app, api, operations.makeFeedback, {
    make: (call) => makeFeedback(call.records, call.body, asking(call)),
    again: ({ records, body }) => records.get('feedback', { ...body, occurrence: 1 }),
  });
}

function ofPlacement({ placementId }: { placementId?: PlacementId | undefined }) {
  return { partition: undefined, owner: placementId === undefined ? undefined : { placementId } };
}
