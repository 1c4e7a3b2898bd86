import { type Claim, claimSchema, unknownAgreement } from '@jatkopolku/domain/outcome';

import { type Act, county } from './play.ts';

const approver = county('approver');

/** An approved claim that an import brought before the story begins, and that the terms of its day would have stopped. */
export const importedClaim: Claim = claimSchema.parse({
  ...unknownAgreement,
  claimId: 'K-2020-1',
  placementId: 'L-2020-1',
  clientId: 'C-2020-1',
  personId: 'C-2020-1',
  providerId: 'P-2020-1',
  pathType: 'open-labour-market',
  pathStartsOn: '2020-10-02',
  counterpartName: 'Esimerkkityönantaja Oy',
  counterpartBusinessId: '9900052-8',
  submittedOn: '2020-10-10',
  submittedBy: 'import:example',
  amendedBy: null,
  decidedOn: '2020-10-20',
  decidedBy: 'import:example',
  decisionReason: '',
  evidence: [],
  amountCents: 70_000,
  parts: [
    {
      partNo: 1,
      milestone: 'start',
      amountCents: 70_000,
      approvedOn: '2020-10-20',
      approvedBy: 'import:example',
      voidedOn: null,
    },
  ],
  secondPart: null,
  correction: null,
  firstApproval: null,
  sample: null,
  takenUp: false,
  hold: null,
  afterCheck: {
    codes: ['evidence-missing'],
    judgedOn: '2021-04-01',
    termsFrom: '2019-09-01',
    look: null,
  },
  withdrawnOn: null,
  state: 'approved',
});

/** What the checks would have stopped of an imported claim is looked at: its decision was right. */
export async function lookAtImported(act: Act): Promise<void> {
  const { claimId } = importedClaim;
  const params = { claimId };
  await act(approver, 'listApprovals', { query: { type: 'after-check' } });
  await act(approver, 'readAfterCheck', { params });
  const body = { note: 'Työsopimus on paperiarkistossa.' };
  await act(approver, 'closeAfterCheck', { params, version: 1, body });
  await act(approver, 'readAfterCheck', { params });
}
