import { type Act, type Actor, county, workerOf } from './play.ts';

const approver = county('approver');
/** Who had no part in the decision. */
export const otherApprover: Actor = { ...approver, userId: 'example-approver-2' };

interface Filed {
  readonly providerId: string;
  readonly claimId: string;
  readonly version: number;
  /** What the decider did not have. */
  readonly fileId: string;
}

/**
 * A claim is rejected, the provider objects and answers what it is asked, and the objection is upheld: the
 * claim waits again.
 * @returns the version that the claim has by then.
 */
export async function objectToRejection(
  act: Act,
  { providerId, claimId, version, fileId }: Filed,
): Promise<number> {
  const worker = workerOf(providerId);
  const params = { claimId, decisionNo: '1' };
  const rejection = {
    category: 'terms-not-met',
    reason: 'Opinnot eivät johda tutkintoon.',
  } as const;
  await act(approver, 'decideClaim', {
    params: { claimId },
    version,
    body: { verdict: 'reject', ...rejection },
  });
  await act(worker, 'listClaimNotices', { params: { claimId } });
  await act(worker, 'readClaimLetter', { params });
  const text = 'Kyse on ammatillisesta perustutkinnosta: todistus on liitteenä.';
  const filed = await act(worker, 'fileObjection', {
    body: { claimId, decisionNo: 1, text, fileIds: [fileId] },
  });
  await act(otherApprover, 'listTasks', {});
  const asked = await act(otherApprover, 'askAboutObjection', {
    params,
    version: filed.version,
    body: { text: 'Mikä tutkinto on kyseessä?' },
  });
  await act(worker, 'listTasks', {});
  const answered = await act(worker, 'answerObjection', {
    params,
    version: asked.version,
    body: { text: 'Puhtaus- ja kiinteistöpalvelualan perustutkinto.' },
  });
  await act(otherApprover, 'readObjection', { params });
  await act(otherApprover, 'listObjectionRemarks', { params });
  await act(otherApprover, 'decideObjection', {
    params,
    version: answered.version,
    body: { verdict: 'uphold', reason: 'Tutkinto täyttää ehdot.' },
  });
  const reopened = await act(otherApprover, 'readClaim', { params: { claimId } });
  return reopened.version;
}

interface Objected extends Pick<Filed, 'providerId' | 'claimId'> {
  readonly decisionNo: number;
}

/** The provider objects to a decision, and withdraws that before anybody has asked about it. */
export async function withdrawFrom(act: Act, { providerId, ...key }: Objected): Promise<void> {
  const worker = workerOf(providerId);
  const text = 'Tauko oli oppilaitoksen loma.';
  const filed = await act(worker, 'fileObjection', { body: { ...key, text } });
  const params = { claimId: key.claimId, decisionNo: String(key.decisionNo) };
  await act(worker, 'withdrawObjection', { params, version: filed.version });
}
