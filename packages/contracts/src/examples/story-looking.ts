import { type Act, county } from './play.ts';

const approver = county('approver');

/** An approved claim that an import brought before the story begins, and that the terms of its day would have stopped. */
export const importedClaim = { claimId: 'K-2020-1', version: 1 } as const;

/** What the checks would have stopped of an imported claim is looked at: its decision was right. */
export async function lookAtImported(act: Act): Promise<void> {
  const { claimId, version } = importedClaim;
  const params = { claimId };
  await act(approver, 'listApprovals', { query: { type: 'after-check' } });
  await act(approver, 'readAfterCheck', { params });
  const body = { note: 'Työsopimus on paperiarkistossa.' };
  await act(approver, 'closeAfterCheck', { params, version, body });
  await act(approver, 'readAfterCheck', { params });
}
