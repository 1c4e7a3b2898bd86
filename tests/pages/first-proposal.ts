import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';

/** By this key the proposal has one id, whenever and wherever it is made. */
const KEY = '6f0a7d7c-2f0e-4ad3-9d3d-7c2b8a1e5f90';
const placementId = 'L02444';

export const FIRST_PROPOSAL = `/placements/${placementId}/proposals/Y-77C11J7XL8`;

/** The provider proposes another instructor in the demo; again it is the same proposal. */
export async function makeFirstProposal(origin: string): Promise<void> {
  const maija = await apiOf(origin, 'maija');
  const body = {
    placementId,
    placementVersion: 1,
    asked: { kind: 'instructor', instructor: 'Another Instructor' } as const,
    reason: 'The instructor is on leave from May.',
  };
  const made = await maija.call('proposeChange', { key: KEY, body });
  must(made.ok || undefined, 'the proposal');
}
