import { type Act, county } from './play.ts';
import { otherCaseWorker } from './story-starting.ts';

const caseWorker = county('case-worker');

/** A case worker who will be away looks at what would move, and gives the placement to another. */
export async function moveToOther(
  act: Act,
  { placementId }: { readonly placementId: string },
): Promise<void> {
  await act(otherCaseWorker, 'listCaseWorkers', {});
  const moving = {
    to: { kind: 'case-worker', userId: caseWorker.userId },
    reason: 'Virkavapaa alkaa toukokuussa',
  } as const;
  const { placements } = await act(otherCaseWorker, 'previewMove', {
    body: { ...moving, placementIds: [placementId] },
  });
  const seen = placements.map(({ placementId: each, version }) => ({ placementId: each, version }));
  await act(otherCaseWorker, 'movePlacements', { body: { ...moving, placements: seen } });
}
