import {
  type CompanyRegister,
  changePlacement,
  endPlacement,
  correctEnd,
  createFeedback,
  createPlacement,
  createReview,
  decidePlacement,
  listCaseWorkers,
  listPlacementsByName,
  movePlacements,
  listWorkplaces,
  nameWorkplace,
  noteReviewDone,
  noteStartConditions,
  previewMove,
  readPlacementOverview,
  readProtectedWorkplace,
  readWorkplace,
  takePlacement,
} from '@jatkopolku/application';
import { placementOperations as operations } from '@jatkopolku/contracts';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiRegion } from '../call.ts';
import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, expected, listPage, readOne, seenToday } from './records.ts';

/** A region that can ask the open register of organisations for where clients work. */
export interface PlacingRegion extends ApiRegion {
  readonly register: CompanyRegister;
}

type Api = ApiDependencies<PlacingRegion>;

/** Placements, their plan reviews and their clients' grades. */
export function addPlacementRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  const { listPlacements, readPlacement } = operations;
  serve(app, api, listPlacements, (call) => {
    const { clientId: client } = call.query;
    // A client's placements are few: those of other providers are left out as they are read.
    const provider = client === undefined ? (call.own ?? undefined) : undefined;
    return listPage(call, 'placement', call.query, { partition: undefined, provider, client });
  });
  serve(app, api, operations.listPlacementsByName, ({ records, clock, own, query }) =>
    listPlacementsByName(records, { today: clock.today(), own }, query),
  );
  serve(app, api, readPlacement, (call) => readOne(call, 'placement', call.params));
  serve(app, api, operations.readPlacementOverview, (call) => {
    const { caller, own, clock } = call;
    return readPlacementOverview(call.records, call.params, { caller, own, today: clock.today() });
  });
  serveOnce(app, api, operations.createPlacement, {
    make: (call, newId) => {
      const agreed = { placementId: id<'Placement'>(newId('L')), ...call.body };
      return createPlacement(call.records, agreed, asking(call));
    },
    again: ({ records }, newId) =>
      records.get('placement', { placementId: id<'Placement'>(newId('L')) }),
  });
  serve(app, api, operations.changePlacement, (call) =>
    changePlacement(call.records, { ...expected(call), today: call.clock.today() }, call.body),
  );
  serve(app, api, operations.endPlacement, (call) =>
    endPlacement(call.records, { ...expected(call), today: call.clock.today() }, call.body),
  );
  serve(app, api, operations.correctEnd, (call) =>
    correctEnd(call.records, { ...expected(call), today: call.clock.today() }, call.body),
  );
  addCourse(app, api);
  addMoves(app, api);
  addWorkplace(app, api);
  addFollowUp(app, api);
}

function addCourse(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.takePlacement, (call) => takePlacement(call.records, expected(call)));
  serve(app, api, operations.noteStartConditions, (call) => {
    const seen = { ...expected(call), today: call.clock.today() };
    return noteStartConditions(call.records, seen, call.body);
  });
  serve(app, api, operations.decidePlacement, (call) => {
    const seen = { ...expected(call), today: call.clock.today() };
    return decidePlacement(call.records, seen, call.body);
  });
  serve(app, api, operations.listPlacementDecisions, (call) =>
    listPage(call, 'placementDecision', call.query, ofPlacement(call.query)),
  );
}

function addMoves(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listCaseWorkers, async ({ records, clock }) =>
    success({ items: await listCaseWorkers(records, clock.today()) }),
  );
  serve(app, api, operations.previewMove, (call) =>
    previewMove(call.records, call.body, asking(call)),
  );
  serveOnce(app, api, operations.movePlacements, {
    make: (call, newId) => {
      const moves = { ...call.body, moveId: id<'PlacementMove'>(newId('M')) };
      const nextIdOf = (placementId: PlacementId) => id<'Placement'>(newId('L', placementId));
      return movePlacements(call.records, moves, { ...asking(call), nextIdOf });
    },
    again: ({ records }, newId) =>
      records.get('placementMove', { moveId: id<'PlacementMove'>(newId('M')) }),
  });
}

function addWorkplace(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.listWorkplaces, async ({ records, params, clock }) =>
    success({ items: await listWorkplaces(records, params.providerId, clock.today()) }),
  );
  serve(app, api, operations.readWorkplace, ({ records, params }) =>
    readWorkplace(records, params),
  );
  serve(app, api, operations.readProtectedWorkplace, (call) =>
    readProtectedWorkplace(call, call.params),
  );
  serve(app, api, operations.nameWorkplace, (call) =>
    nameWorkplace(call, seenToday(call), call.body),
  );
}

function addFollowUp(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listReviews, (call) =>
    listPage(call, 'review', call.query, ofPlacement(call.query)),
  );
  serveOnce(app, api, operations.createReview, {
    make: (call) => createReview(call.records, call.body, asking(call)),
    again: ({ records, body }) => records.get('review', { ...body, occurrence: 1 }),
  });
  serve(app, api, operations.noteReviewDone, (call) => {
    const { placementId, dueOn } = call.params;
    const noted = { ...expected(call), key: { placementId }, today: call.clock.today() };
    return noteReviewDone(call.records, noted, { ...call.body, dueOn });
  });
  serve(app, api, operations.listFeedback, (call) =>
    listPage(call, 'feedback', call.query, ofPlacement(call.query)),
  );
  serveOnce(app, api, operations.createFeedback, {
    make: (call) => createFeedback(call.records, call.body, asking(call)),
    again: ({ records, body }) => records.get('feedback', { ...body, occurrence: 1 }),
  });
}

function ofPlacement({ placementId }: { placementId?: PlacementId | undefined }) {
  return { partition: undefined, owner: placementId === undefined ? undefined : { placementId } };
}
