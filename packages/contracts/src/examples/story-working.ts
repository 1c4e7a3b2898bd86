import { PAPER, offerOf } from './paper.ts';
import { type Act, type Send, county, workerOf } from './play.ts';
import { objectToRejection, otherApprover, withdrawFrom } from './story-objecting.ts';

const approver = county('approver');
const caseWorker = county('case-worker');

interface SheetKey {
  readonly providerId: string;
  readonly month: string;
  readonly clientId: string;
  readonly placementId: string;
}

const present = { status: 'present', hours: '5', absenceReason: null, travelCents: null } as const;
const sick = { status: 'absent', hours: null, absenceReason: 'sick', travelCents: null } as const;

/** A month logged, submitted, returned once, amended and accepted. */
export async function logMarch(act: Act, sheet: SheetKey): Promise<void> {
  const { providerId, month, placementId } = sheet;
  const worker = workerOf(providerId);
  await act(worker, 'logDays', {
    params: { placementId, month },
    body: { days: { '01': present, '02': { ...present, travelCents: 640 }, '03': sick } },
  });
  // The same clients' days as a whole month of the provider: what was saved is there already.
  await act(worker, 'logMonth', {
    params: { providerId, month },
    body: { placements: { [placementId]: { days: { '03': sick } } } },
  });
  await act(worker, 'listTasks', {});
  await act(worker, 'readSheet', { params: sheet });
  const certificate = { startsOn: '2021-03-03', endsOn: '2021-03-05', issuedOn: '2021-03-03' };
  const seen = await act(worker, 'noteCertificates', {
    params: sheet,
    version: 1,
    body: { certificates: [certificate] },
  });
  const early = await act(worker, 'submitSheet', { params: sheet, version: seen.version });
  const open = await act(worker, 'takeBackSheet', { params: sheet, version: early.version });
  const submitted = await act(worker, 'submitSheet', { params: sheet, version: open.version });
  await act(worker, 'listCalendars', { params: { providerId, month } });
  await act(approver, 'listApprovals', { query: { type: 'sheet' } });
  await act(approver, 'listSheets', { params: { providerId, month } });
  await act(approver, 'returnSheet', {
    params: sheet,
    version: submitted.version,
    body: { category: 'days-missing', reason: '4.3. puuttuu.' },
  });
  await act(worker, 'logDays', {
    params: { placementId, month },
    body: { days: { '04': present } },
  });
  const amended = await act(worker, 'submitSheet', {
    params: sheet,
    version: 7,
    body: { answer: { text: '4.3. on lisätty.', fileIds: [] } },
  });
  await act(approver, 'listSheetRemarks', { params: sheet });
  const accepted = await act(approver, 'acceptSheet', { params: sheet, version: amended.version });
  const days = { '04': { ...present, hours: '4.5' } };
  await act(approver, 'previewCorrection', { params: sheet, body: { days } });
  await act(approver, 'correctSheet', {
    params: sheet,
    version: accepted.version,
    body: { days, reason: 'Tunnit olivat 4,5.' },
  });
}

interface Ending extends Pick<SheetKey, 'providerId' | 'placementId'> {
  /** What shows the path, and that it has lasted. */
  readonly fileId: string;
  readonly attendedId: string;
}

/**
 * The client goes on to study: the placement ends, and the provider claims the bonus.
 * @returns the id of the claim.
 */
export async function endWell(
  act: Act,
  { providerId, placementId, ...files }: Ending,
): Promise<string> {
  const { version } = await act(caseWorker, 'readPlacement', { params: { placementId } });
  const reviewed = await act(caseWorker, 'noteReviewDone', {
    params: { placementId, dueOn: '2021-04-04' },
    version,
    body: { doneOn: '2021-03-29' },
  });
  const ended = await act(caseWorker, 'endPlacement', {
    params: { placementId },
    version: reviewed.version,
    body: { endedOn: '2021-03-30', endReason: 'education' },
  });
  await act(caseWorker, 'correctEnd', {
    params: { placementId },
    version: ended.version,
    body: { endedOn: '2021-03-31', endReason: 'Opiskelupaikka', reason: 'Päivä oli väärin.' },
  });
  await act(caseWorker, 'createFeedback', {
    body: { placementId, givenOn: '2021-03-31', grade: 9 },
  });
  await act(caseWorker, 'listFeedback', { query: { placementId } });
  return claimBonus(act, { providerId, placementId, ...files });
}

/** The approver keeps the claims that nothing speaks against at hand. */
async function saveFilters(act: Act): Promise<void> {
  const { version } = await act(approver, 'readSavedFilters', {});
  const clean = { type: 'claim', providerId: null, clean: true, late: false } as const;
  const body = { filters: [{ name: 'Selvät hakemukset', ...clean }], defaultName: null };
  await act(approver, 'changeSavedFilters', { version, body });
}

/** The claim is withdrawn once, rejected and objected to, returned once and taken back once before it is approved. */
async function claimBonus(
  act: Act,
  { providerId, placementId, fileId, attendedId }: Ending,
): Promise<string> {
  const path = {
    pathType: 'degree-education',
    pathStartsOn: '2021-01-06',
    counterpartName: 'Esimerkkioppilaitos',
    counterpartBusinessId: '9900047-2',
    contractType: 'none',
  } as const;
  const evidence = [{ fileId, kind: 'study-right' as const }];
  const shown = { placementId, ...path, evidence };
  const worker = workerOf(providerId);
  await act(worker, 'listClaimable', {});
  const { counterpartName: _name, ...looked } = path;
  const businessId = path.counterpartBusinessId;
  await act(worker, 'lookUpCounterpart', { query: { businessId } });
  const kinds = { evidenceKinds: 'study-right', isCompany: 'false' } as const;
  await act(worker, 'checkClaim', { query: { placementId, ...looked, ...kinds } });
  const early = await act(worker, 'fileClaim', { body: shown });
  const params = { claimId: early.record.claimId };
  await act(worker, 'withdrawClaim', { params, version: early.version });
  const filed = await act(worker, 'fileClaim', { body: shown });
  const { claimId } = filed.record;
  await act(approver, 'listApprovals', {});
  await saveFilters(act);
  await act(approver, 'readClaim', { params: { claimId } });
  await act(approver, 'readClaimChecks', { params: { claimId } });
  await lookAtProtected(act, filed.record);
  const version = await objectToRejection(act, {
    providerId,
    claimId,
    version: filed.version,
    fileId,
  });
  await act(approver, 'decideClaim', {
    params: { claimId },
    version: version,
    body: { verdict: 'return', category: 'details-unclear', reason: 'Mikä koulutusohjelma?' },
  });
  await act(worker, 'resubmitClaim', {
    params: { claimId },
    version: version + 1,
    body: { ...path, evidence, answer: 'Nuoriso- ja vapaa-ajanohjaaja.' },
  });
  const held = await act(worker, 'readClaim', { params: { claimId } });
  await act(worker, 'takeBackClaim', { params: { claimId }, version: held.version });
  await act(worker, 'resubmitClaim', {
    params: { claimId },
    version: held.version + 1,
    body: { ...path, evidence },
  });
  await approveStudies(act, claimId);
  await lastingStudies(act, { claimId, providerId, attendedId, version: held.version + 5 });
  await act(approver, 'listClaims', {});
  await act(approver, 'listClaimSignals', { query: { from: '2021-01-01', to: '2021-12-31' } });
  return claimId;
}

/** The claim is put on hold and taken up again before it is approved. */
async function approveStudies(act: Act, claimId: string): Promise<void> {
  const params = { claimId };
  const hold = { until: '2021-04-12', reason: 'Oppilaitos vahvistaa opiskelupaikan.' };
  const again = await act(approver, 'readClaim', { params });
  await act(approver, 'holdClaim', { params, version: again.version, body: hold });
  await act(approver, 'endClaimHold', { params, version: again.version + 1 });
  await act(approver, 'listEvidence', { params });
  await act(approver, 'listClaimAttempts', { params });
  await act(approver, 'listClaimRemarks', { params });
  await act(approver, 'decideClaim', {
    params,
    version: again.version + 2,
    body: { verdict: 'approve' },
  });
}

interface Lasting extends Pick<Ending, 'providerId' | 'attendedId'> {
  readonly claimId: string;
  readonly version: number;
}

/** The studies have lasted: the second part is claimed, and approved for less. Each decision has its letter. */
async function lastingStudies(
  act: Act,
  { claimId, providerId, attendedId, version }: Lasting,
): Promise<void> {
  const params = { claimId };
  const lasting = await act(workerOf(providerId), 'fileSecondPart', {
    params,
    version,
    body: { evidence: [{ fileId: attendedId, kind: 'attendance-certificate' }] },
  });
  await act(approver, 'decideClaim', {
    params,
    version: lasting.version,
    body: {
      verdict: 'approve',
      amountCents: 10_000,
      reason: 'Opinnoissa oli kahden viikon tauko.',
    },
  });
  await withdrawFrom(act, { providerId, claimId, decisionNo: 3 });
  await correctStudies(act, claimId, lasting.version + 1);
  await act(workerOf(providerId), 'listClaimNotices', { params });
  await act(workerOf(providerId), 'readClaimLetter', { params: { claimId, decisionNo: '1' } });
}

/** The second part was right at first: a correction is proposed and dropped, another one is confirmed. */
async function correctStudies(act: Act, claimId: string, version: number): Promise<void> {
  const params = { claimId };
  const body = { partNo: 2, amountCents: 12_000, reason: 'Tauko oli oppilaitoksen loma.' };
  await act(approver, 'proposeCorrection', { params, version, body });
  await act(approver, 'dropCorrection', { params, version: version + 1 });
  await act(approver, 'proposeCorrection', { params, version: version + 2, body });
  await act(otherApprover, 'confirmCorrection', { params, version: version + 3 });
}

/** A document that shows the path: announced, sent to its address, checked and released. */
export async function sendEvidence(act: Act, send: Send, providerId: string): Promise<string> {
  const worker = workerOf(providerId);
  const { record, version, upload } = await act(worker, 'offerFile', {
    body: offerOf('opiskelupaikka.pdf'),
  });
  const params = { fileId: record.fileId };
  if (upload) await send(upload, PAPER);
  await act(worker, 'releaseFile', { params, version });
  await act(worker, 'readFile', { params });
  await act(worker, 'readFileAddress', { params });
  return record.fileId;
}

/** The client's address is protected for a while: who decides the claim says why they look at where the client went. */
async function lookAtProtected(
  act: Act,
  { claimId, clientId }: { readonly claimId: string; readonly clientId: string },
): Promise<void> {
  const params = { clientId };
  const mark = async (body: { since: string; source: 'client' } | null) => {
    const { version } = await act(caseWorker, 'readClient', { params });
    await act(caseWorker, 'markClient', {
      params,
      version,
      body: { protection: body, death: null },
    });
  };
  await mark({ since: '2021-01-04', source: 'client' });
  await act(approver, 'readClaimCounterpart', {
    params: { claimId },
    body: { reason: 'Tarkistan opiskelupaikan' },
  });
  await mark(null);
}
