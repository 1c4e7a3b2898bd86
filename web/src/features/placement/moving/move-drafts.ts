import { type Operations, operations } from '@jatkopolku/contracts';
import { type MoveTarget, MOVED_AT_ONCE, moveKinds } from '@jatkopolku/domain/placement';

import { readBy } from '../../../form/reading.ts';
import { type InstructorDraft, emptyInstructor, instructorBody } from '../instructor-draft.ts';

/** Where placements move to, as it is being written: each kind has fields of its own. */
export interface MoveDraft extends InstructorDraft {
  readonly kind: string;
  readonly userId: string;
  readonly providerId: string;
  readonly agreementId: string;
  readonly from: string;
  readonly reason: string;
}

/** Of placements at one provider it needs no choice. */
export function emptyMove(providerIds: readonly string[]): MoveDraft {
  const [only = '', ...others] = providerIds;
  const target = { userId: '', agreementId: '', from: '', ...emptyInstructor };
  return { kind: '', providerId: others.length === 0 ? only : '', ...target, reason: '' };
}

/** What is asked of a preview. */
export function readMove(draft: MoveDraft, placementIds: readonly string[]) {
  const body = { placementIds, to: targetIn(draft), reason: draft.reason };
  return readBy<MoveDraft, Operations['previewMove']>(operations.previewMove, body, fieldOf);
}

function targetIn({ userId, providerId, agreementId, from, ...draft }: MoveDraft) {
  const instructed = instructorBody(draft);
  const bodies: Record<MoveTarget['kind'], object> = {
    'case-worker': { userId },
    instructor: { providerId: providerId || undefined, ...instructed },
    agreement: { agreementId: agreementId || undefined, from, ...instructed },
  };
  const kind = moveKinds.find((one) => one === draft.kind);
  return kind && { kind, ...bodies[kind] };
}

/** Where they move to is inside the body, and beside the reason in the form. */
function fieldOf(path: readonly string[]): string {
  const [first, field] = path;
  return first === 'to' ? (field ?? 'kind') : path.join('.');
}

/** The ticked ones with or without one more; no more than can be moved at a time. */
export function ticked(before: readonly string[], id: string, isTicked: boolean): string[] {
  const others = before.filter((one) => one !== id);
  return isTicked ? [...others, id].slice(0, MOVED_AT_ONCE) : others;
}

interface Result {
  readonly problems: readonly object[];
}

/** How many move, and how many stay as they are. */
export function countMoves(results: readonly Result[]) {
  const moving = results.filter(({ problems }) => problems.length === 0).length;
  return { moving, staying: results.length - moving };
}
