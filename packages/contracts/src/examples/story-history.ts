import { must } from '@jatkopolku/kernel';

import { type Act, county } from './play.ts';

const auditor = county('auditor');

interface Meant {
  readonly frameworkId: string;
  readonly providerId: string;
  readonly agreementId: string;
  readonly clientId: string;
  readonly placementId: string;
  readonly claimId: string;
  readonly month: string;
}

/** An auditor reads who changed what of each record of the story. */
export async function readHistories(
  act: Act,
  { frameworkId, providerId, agreementId, clientId, placementId, claimId, month }: Meant,
): Promise<void> {
  const year = month.slice(0, 4);
  const { items } = await act(auditor, 'readCommitments', { params: { year } });
  const { commitmentId } = must(items[0], 'a commitment').record;
  const records = [
    { kind: 'placement', placementId },
    { kind: 'framework', frameworkId },
    { kind: 'provider', providerId },
    { kind: 'agreement', agreementId },
    { kind: 'client', clientId },
    { kind: 'benefit', clientId, position: '0' },
    { kind: 'sheet', providerId, month, clientId, placementId },
    { kind: 'claim', claimId },
    { kind: 'run', month, runNo: '1' },
    { kind: 'commitment', year, commitmentId },
    { kind: 'accountMap', mapId: 'journal' },
  ] as const;
  for (const query of records) await act(auditor, 'readHistory', { query });
}
