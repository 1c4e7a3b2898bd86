import { type Act, type Actor, type Send, county } from './play.ts';
import { admit, endAgreement } from './story-admission.ts';
import { payProvider, reconcileMonth } from './story-billing.ts';
import { agree, buyService } from './story-buying.ts';
import { reviewsByTwo } from './story-checking.ts';
import { converse } from './story-conversing.ts';
import { decideOption, followDeadlines } from './story-deciding.ts';
import { followUp } from './story-following-up.ts';
import { readHistories } from './story-history.ts';
import { sendJournal } from './story-journal.ts';
import { changeLate } from './story-late.ts';
import { lookAtImported } from './story-looking.ts';
import { meetClient, place } from './story-meeting.ts';
import { moveToOther } from './story-moving.ts';
import { notifyPayer } from './story-notifying.ts';
import { payClients } from './story-paying.ts';
import { propose } from './story-proposing.ts';
import { recoverFromClient } from './story-recovering.ts';
import { reportToPayers } from './story-reporting.ts';
import { giveRoles } from './story-roles.ts';
import { setAside } from './story-setting-aside.ts';
import { agreeToMonth } from './story-stating.ts';
import { endWell, logMarch, sendEvidence } from './story-working.ts';

const finance = county('finance');
const otherFinance: Actor = { ...finance, userId: 'example-finance-2' };
const [march, april] = ['2021-03', '2021-04'] as const;

/**
 * The whole way from a framework to its settlement, through the API alone, with every operation called
 * at least once, but for a claim that an import has brought ({@link importedClaim}). It happens on 2021-04-06.
 */
export async function story(act: Act, send: Send): Promise<void> {
  const { frameworkId } = await buyService(act);
  const { providerId, agreementId } = await agree(act, send, frameworkId);
  await reviewsByTwo(act);
  await giveRoles(act, providerId);
  const admitted = await admit(act, send, providerId);
  await decideOption(act, { frameworkId, agreementId });
  await followDeadlines(act);
  const { clientId } = await meetClient(act);
  const { placementId } = await place(act, { clientId, agreementId });
  await logMarch(act, { providerId, month: march, clientId, placementId });
  await followUp(act, { providerId, placementId });
  await notifyPayer(act, clientId);
  await propose(act, { providerId, placementId });
  await moveToOther(act, { placementId });
  await converse(act, { providerId, placementId });
  const fileId = await sendEvidence(act, send, providerId);
  const attendedId = await sendEvidence(act, send, providerId);
  const claimId = await endWell(act, { providerId, placementId, fileId, attendedId });
  await act(county('procurement'), 'readAgreementFigures', { params: { agreementId } });
  await act(county('procurement'), 'readPerformance', { params: { providerId } });
  await lookAtImported(act);
  await setAside(act, { frameworkId, agreementId });
  await settle(act, providerId);
  await payClients(act, clientId);
  await payProvider(act, { providerId, month: march });
  await reconcileMonth(act, { clientId, month: march });
  await reportToPayers(act, march);
  await changeLate(act, { providerId, agreementId, month: march });
  await agreeToMonth(act, { providerId, month: march });
  await endAgreement(act, admitted);
  const named = { frameworkId, providerId, agreementId, clientId, placementId, claimId };
  await readHistories(act, { ...named, month: march });
  await recoverFromClient(act, { clientId, month: march });
}

async function settle(act: Act, providerId: string): Promise<void> {
  await act(finance, 'listTasks', {});
  await act(finance, 'readHome', {});
  await act(finance, 'listSettlementMonths', {});
  await act(finance, 'previewSettlement', { params: { month: march } });
  const { mark } = await act(finance, 'compareSettlement', { params: { month: march } });
  await act(finance, 'readProviderMonth', { params: { month: march, providerId } });
  await act(finance, 'explainLines', { params: { month: march, providerId }, query: {} });
  await act(finance, 'explainLines', { params: { month: april, providerId }, query: {} });
  await act(finance, 'bookSettlement', { params: { month: march }, body: { expectedMark: mark } });
  const run = { month: march, runNo: '1' };
  await act(otherFinance, 'releaseRun', { params: run, version: 1 });
  await act(finance, 'readBookingProgress', { params: { month: march } });
  await act(finance, 'listRuns', { params: { month: march } });
  await act(finance, 'readStatements', { params: run });
  const claim = { params: { month: march } };
  await act(finance, 'readStateClaim', claim);
  await act(finance, 'readStateClaimDocument', {
    ...claim,
    query: { language: 'fi', format: 'csv' },
  });
  await sendJournal(act, march);
  await act(finance, 'readBonusForecast', {
    params: { providerId },
    query: { from: march, to: april },
  });
  await act(finance, 'readReport', {
    params: { report: 'clients' },
    query: { from: '2021-01-01', to: '2021-04-30' },
  });
}
