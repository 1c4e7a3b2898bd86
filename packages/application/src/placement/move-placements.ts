import type {
  MoveTarget,
  MovedPlacement,
  Placement,
  PlacementMove,
} from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  type Problem,
  type ProblemCode,
  type Result,
  refusal,
  success,
} from '@jatkopolku/kernel';

import type { Asking, Saved } from '../create-record.ts';
import { gathering } from '../gathering.ts';
import type { Change, Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { isCaseWorker } from './case-worker.ts';
import type { OverlapConfirmed } from './create-placement.ts';
import { type Moving, movePlacement } from './move-placement.ts';

type PlacementId = Placement['placementId'];

/** Placements that move in one go. */
export interface MovingMany extends OverlapConfirmed {
  readonly to: MoveTarget;
  readonly reason: string;
}

export interface PreviewedMove extends Pick<MovedPlacement, 'placementId' | 'problems'> {
  /** The version that was looked at: that one is moved, or none. */
  readonly version: number;
}

/** What would come of each, by the same deeds, of which nothing is written: each is judged after those before it. */
export async function previewMove(
  records: Records,
  { placementIds, ...many }: MovingMany & { readonly placementIds: readonly PlacementId[] },
  { actor, today }: Asking<LocalDate>,
): Promise<Result<{ placements: PreviewedMove[] }, Refusal>> {
  const problems = await targetProblems(records, many.to, today);
  if (problems.length > 0) return refusal(problems);
  const tried = gathering(records).records;
  const placements: PreviewedMove[] = [];
  for (const placementId of placementIds) {
    const key = { placementId };
    const version = (await records.get('placement', key))?.version ?? 0;
    const moving = { ...many, nextId: `${placementId}-next` as PlacementId };
    const moved = await movePlacement(tried, { key, version, actor, today }, moving);
    placements.push({ placementId, version, problems: moved.ok ? [] : shown(moved.error) });
  }
  return success({ placements });
}

interface Asked extends MovingMany, Pick<PlacementMove, 'moveId'> {
  /** Each as it was looked at. */
  readonly placements: readonly { readonly placementId: PlacementId; readonly version: number }[];
}

interface Mover extends Asking<LocalDate> {
  readonly nextIdOf: (placementId: PlacementId) => PlacementId;
}

/**
 * Moves placements one after the other, each in a transaction with what came of it: what cannot move stays as it is. The
 * same move asked for again goes on where it was cut off, and moves none twice.
 */
export async function movePlacements(
  records: Records,
  { moveId, placements, ...many }: Asked,
  { nextIdOf, ...asking }: Mover,
): Saved<PlacementMove> {
  let stored = await records.get('placementMove', { moveId });
  const problems = stored ? [] : await targetProblems(records, many.to, asking.today);
  if (problems.length > 0) return refusal(problems);
  const done = new Set(stored?.record.placements.map(({ placementId }) => placementId));
  const { to, reason } = many;
  const begun = { moveId, to, reason, movedBy: asking.actor, movedOn: asking.today };
  for (const one of placements.filter(({ placementId }) => !done.has(placementId))) {
    const moving = { ...many, nextId: nextIdOf(one.placementId) };
    const before = stored ?? { record: { ...begun, placements: [] }, version: 0 };
    const saved = await moveNext(records, before, { ...asking, ...one, moving });
    if (!saved.ok) return saved;
    stored = saved.value;
  }
  return stored ? success(stored) : refuse('not-found');
}

interface Next extends Asking<LocalDate>, Pick<PreviewedMove, 'placementId' | 'version'> {
  readonly moving: Moving;
}

/** Moves one, or writes down what speaks against it. */
async function moveNext(
  records: Records,
  before: Versioned<PlacementMove>,
  { placementId, version, actor, today, moving }: Next,
): Saved<PlacementMove> {
  const next = moving.to.kind === 'agreement' ? moving.nextId : null;
  const moved = withResult(before, { placementId, problems: [], next });
  const seen = { key: { placementId }, version, actor, today };
  const result = await movePlacement(records, seen, moving, [moved]);
  if (result.ok) return success({ record: moved.record, version: before.version + 1 });
  const stays = withResult(before, { placementId, problems: shown(result.error), next: null });
  const written = await records.commit([stays], { event: 'placement-moved', actor });
  if (!written.ok) return refuse(written.error);
  return success({ record: stays.record, version: before.version + 1 });
}

function withResult(
  before: Versioned<PlacementMove>,
  result: MovedPlacement,
): Change<'placementMove'> {
  const { record, version } = before;
  const placements = [...record.placements, result];
  return {
    kind: 'placementMove',
    record: { ...record, placements },
    before: version === 0 ? undefined : before,
  };
}

/** What is said of each: no more of who was faster than that the placement is another one now. */
function shown(problems: Refusal): MovedPlacement['problems'] {
  return problems.map(({ code, details }) => ({
    code: saidOfOne[code] ?? code,
    ...(details && { details }),
  }));
}

/** Of one among many it has to be said what is gone, or has changed. */
const saidOfOne: Partial<Record<ProblemCode, ProblemCode>> = {
  'not-found': 'unknown-placement',
  'changed-meanwhile': 'placement-changed',
};

/** Why nothing can move there. */
async function targetProblems(
  records: Records,
  to: MoveTarget,
  today: LocalDate,
): Promise<Problem[]> {
  switch (to.kind) {
    case 'case-worker': {
      const isKnown = await isCaseWorker(records, to.userId, today);
      return isKnown ? [] : [{ code: 'unknown-case-worker', at: '/to/userId' }];
    }
    case 'agreement': {
      const agreement = await records.get('agreement', to);
      return agreement ? [] : [{ code: 'unknown-agreement', at: '/to/agreementId' }];
    }
    case 'instructor':
      return [];
  }
}
