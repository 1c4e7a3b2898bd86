import type { ActedKind } from '@jatkopolku/domain/access';
import { noConditions } from '@jatkopolku/domain/placement';
import { addDays, cents, id } from '@jatkopolku/kernel';
import { MAKER, actedRecords, withAround } from '@jatkopolku/testing/acted-records';
import {
  makeAgreement,
  makeApplication,
  makeClaim,
  makeConversation,
  makeClosedPeriod,
  makeDispute,
  makeFramework,
  makePlacement,
  makePlacementProposal,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { auditOf, codesOf } from '@jatkopolku/testing/saved';
import {
  TODAY,
  type TestRegion,
  type TestTable,
  openTestTable,
  testClock,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decideGrant, revokeGrant } from './access/grants.ts';
import { withdrawApplication } from './admission/apply.ts';
import { decideApplication } from './admission/decide-application.ts';
import { changeContract, changePrice } from './agreement/change-terms.ts';
import {
  resumeAgreement,
  suspendAgreement,
  terminateAgreement,
} from './agreement/suspend-agreement.ts';
import { takeBackClosedPeriod } from './attendance/closed-periods.ts';
import { correctSheet } from './attendance/correct-sheet.ts';
import { acceptSheet, returnSheet, submitSheet, takeBackSheet } from './attendance/move-sheet.ts';
import { noteCertificates } from './attendance/note-certificates.ts';
import { closeConversation, writeMessage } from './conversation/take-turn.ts';
import { confirmReview, returnReview } from './eligibility/review-check.ts';
import { planEvaluation, writeForm } from './followup/write-form.ts';
import { changeFramework } from './framework/create-framework.ts';
import { decideObjection } from './objection/decide-objection.ts';
import { answerObjection, askAboutObjection, withdrawObjection } from './objection/exchange.ts';
import { closeAfterCheck } from './outcome/close-after-check.ts';
import { decideClaim } from './outcome/decide-claim.ts';
import { endClaimHold, holdClaim } from './outcome/hold-claim.ts';
import { takeBackClaim, withdrawClaim } from './outcome/take-back-claim.ts';
import { takePlacement } from './placement/case-worker.ts';
import { endPlacement } from './placement/change-placement.ts';
import { correctEnd } from './placement/correct-end.ts';
import { decidePlacement } from './placement/decide-placement.ts';
import { movePlacement } from './placement/move-placement.ts';
import { noteStartConditions } from './placement/note-conditions.ts';
import { acceptProposal } from './proposal/accept-proposal.ts';
import { declineProposal, withdrawProposal } from './proposal/end-proposal.ts';
import { confirmAccount, refuseAccount, releaseAccountHold } from './provider/accounts.ts';
import { answerDispute, withdrawDispute } from './settlement/dispute-line.ts';

type By = { readonly version: number; readonly actor: string };
type Step = (region: TestRegion, by: By) => Promise<{ ok: boolean }>;

interface Case<K extends ActedKind = ActedKind> {
  readonly kind: K;
  /** The record as {@link actedRecords} has it. */
  readonly as: string;
  readonly step: Step;
  readonly event: string;
  /** What must not be around it. */
  readonly without?: ActedKind;
}

const today = TODAY;
const agreement = { agreementId: makeAgreement().agreementId };
const application = { applicationId: makeApplication().applicationId };
const claim = { claimId: makeClaim().claimId };
const objection = { ...claim, decisionNo: 1 };
const conversation = makeConversation();
const proposal = makePlacementProposal();
const accepting = { placementVersion: 1, reason: '' };
const dispute = makeDispute();
const upheld = { verdict: 'uphold', text: 'So it is' } as const;
const sheet = makeSheet();
const closedPeriod = makeClosedPeriod();
const grant = { userId: 'worker-1', grantId: id<'Grant'>('G1') };
const account = { providerId: id<'Provider'>('P1'), accountId: id<'Account'>('AC1') };
const check = { providerId: id<'Provider'>('P1') };
const named = { name: 'Somebody' };
const next = addDays(today, 1);
const { frameworkId, state: _s, termsVersion: _t, ...terms } = makeFramework();
const why = { category: 'hours-wrong', reason: 'No' } as const;
const refusal = { category: 'evidence-missing', reason: 'No' } as const;

/** Each step on a record that somebody else may take at the same moment, and what the audit trail calls it. */
const steps: Record<string, Case> = {
  changeContract: {
    kind: 'agreement',
    as: 'running',
    step: ({ records }, by) =>
      changeContract(
        records,
        { key: agreement, today, ...by },
        { places: 5, capCents: null, contractTerms: [] },
      ),
    event: 'changed',
  },
  changePrice: {
    kind: 'agreement',
    as: 'running',
    step: ({ records }, by) =>
      changePrice(
        records,
        { key: agreement, today, ...by },
        { from: next, dayPriceCents: cents(2_700) },
      ),
    event: 'price-changed',
  },
  suspendAgreement: {
    kind: 'agreement',
    as: 'running',
    step: ({ records }, by) =>
      suspendAgreement(
        records,
        { key: agreement, today, ...by },
        { from: next, until: null, reason: 'Ill' },
      ),
    event: 'agreement-suspended',
  },
  resumeAgreement: {
    kind: 'agreement',
    as: 'suspended',
    step: ({ records }, by) =>
      resumeAgreement(records, { key: agreement, today, ...by }, { until: next }),
    event: 'agreement-resumed',
  },
  terminateAgreement: {
    kind: 'agreement',
    as: 'running',
    step: ({ records }, by) =>
      terminateAgreement(records, { key: agreement, today, ...by }, { on: next, reason: 'Agreed' }),
    event: 'agreement-terminated',
  },
  withdrawApplication: {
    kind: 'application',
    as: 'submitted',
    step: ({ records }, by) => withdrawApplication(records, { key: application, today, ...by }),
    event: 'application-withdrawn',
  },
  'decideApplication, asking': {
    kind: 'application',
    as: 'submitted',
    step: ({ records }, by) =>
      decideApplication(
        records,
        { key: application, today, ...by },
        { verdict: 'ask', reason: 'Which?' },
      ),
    event: 'application-asked-more',
  },
  'decideApplication, approving': {
    kind: 'application',
    as: 'submitted',
    step: ({ records }, by) =>
      decideApplication(
        records,
        { key: application, today, ...by },
        { verdict: 'approve', reason: '' },
      ),
    event: 'application-approved',
    // A provider is admitted to no lot that it holds.
    without: 'agreement',
  },
  acceptSheet: {
    kind: 'sheet',
    as: 'submitted',
    step: ({ records }, by) => acceptSheet(records, { key: sheet, ...by }),
    event: 'sheet-accepted',
  },
  correctSheet: {
    kind: 'sheet',
    as: 'accepted',
    step: ({ records }, by) =>
      correctSheet(records, { key: sheet, today, ...by }, { days: { '07': null }, reason: 'So' }),
    event: 'sheet-corrected',
  },
  returnSheet: {
    kind: 'sheet',
    as: 'submitted',
    step: ({ records }, by) => returnSheet(records, { key: sheet, today, ...by }, why),
    event: 'sheet-returned',
  },
  takeBackSheet: {
    kind: 'sheet',
    as: 'submitted',
    step: ({ records }, by) => takeBackSheet(records, { key: sheet, ...by }),
    event: 'sheet-taken-back',
  },
  noteCertificates: {
    kind: 'sheet',
    as: 'open',
    step: ({ records }, by) => noteCertificates(records, { key: sheet, today, ...by }, []),
    event: 'certificates-noted',
  },
  takeBackClosedPeriod: {
    kind: 'closedPeriod',
    as: 'registered',
    step: ({ records }, by) => takeBackClosedPeriod(records, { key: closedPeriod, today, ...by }),
    event: 'closed-period-taken-back',
  },
  submitSheet: {
    kind: 'sheet',
    as: 'open',
    step: ({ records }, by) => submitSheet(records, { key: sheet, today, ...by }),
    event: 'sheet-submitted',
  },
  'decideClaim, rejecting': {
    kind: 'claim',
    as: 'submitted',
    step: ({ records }, by) =>
      decideClaim(
        { records, clock: testClock },
        { key: claim, today, ...by },
        { verdict: 'reject', ...refusal },
      ),
    event: 'claim-rejected',
  },
  'decideClaim, returning': {
    kind: 'claim',
    as: 'submitted',
    step: ({ records }, by) =>
      decideClaim(
        { records, clock: testClock },
        { key: claim, today, ...by },
        { verdict: 'return', ...refusal },
      ),
    event: 'claim-returned',
  },
  'decideObjection, upholding': {
    kind: 'objection',
    as: 'open',
    step: (region, by) =>
      decideObjection(region, { key: objection, today, ...by }, { verdict: 'uphold', reason: '' }),
    event: 'objection-upheld',
  },
  'decideObjection, dismissing': {
    kind: 'objection',
    as: 'asked',
    step: (region, by) =>
      decideObjection(
        region,
        { key: objection, today, ...by },
        { verdict: 'dismiss', reason: 'No' },
      ),
    event: 'objection-dismissed',
  },
  acceptProposal: {
    kind: 'proposal',
    as: 'open',
    step: (region, by) =>
      acceptProposal(region, { key: proposal, today, name: 'Kaisa', ...by }, accepting),
    event: 'proposal-accepted',
  },
  declineProposal: {
    kind: 'proposal',
    as: 'open',
    step: (region, by) =>
      declineProposal(region, { key: proposal, today, name: 'Kaisa', ...by }, { reason: 'No' }),
    event: 'proposal-declined',
  },
  withdrawProposal: {
    kind: 'proposal',
    as: 'open',
    step: ({ records }, by) =>
      withdrawProposal(records, { key: proposal, today, name: 'Maija', ...by }),
    event: 'proposal-withdrawn',
  },
  planEvaluation: {
    kind: 'followup',
    as: 'one',
    step: ({ records }, by) =>
      planEvaluation(records, { key: conversation, ...by }, { evaluateBy: null }),
    event: 'evaluation-planned',
  },
  'writeForm, evaluating': {
    kind: 'followup',
    as: 'one',
    step: ({ records }, by) =>
      writeForm(records, { key: conversation, today, name: 'Kaisa', ...by }, 'evaluation', {
        goals: [{ goal: 'Rhythm', score: 'reached', words: 'So' }],
        next: 'Work trial',
      }),
    event: 'placement-evaluated',
  },
  writeMessage: {
    kind: 'conversation',
    as: 'with-provider',
    step: (region, by) =>
      writeMessage(region, { key: conversation, today, side: 'provider', ...by }, { text: 'So.' }),
    event: 'message-written',
  },
  closeConversation: {
    kind: 'conversation',
    as: 'with-provider',
    step: (region, by) =>
      closeConversation(
        region,
        { key: conversation, today, side: 'provider', ...by },
        { text: '' },
      ),
    event: 'conversation-closed',
  },
  askAboutObjection: {
    kind: 'objection',
    as: 'open',
    step: (region, by) =>
      askAboutObjection(region, { key: objection, today, ...by }, { text: 'Why?' }),
    event: 'objection-asked',
  },
  answerObjection: {
    kind: 'objection',
    as: 'asked',
    step: ({ records }, by) =>
      answerObjection(records, { key: objection, today, ...by }, { text: 'So.', fileIds: [] }),
    event: 'objection-answered',
  },
  withdrawObjection: {
    kind: 'objection',
    as: 'open',
    step: ({ records }, by) => withdrawObjection(records, { key: objection, today, ...by }),
    event: 'objection-withdrawn',
  },
  takeBackClaim: {
    kind: 'claim',
    as: 'submitted',
    step: ({ records }, by) => takeBackClaim(records, { key: claim, today, ...by }),
    event: 'claim-taken-back',
  },
  withdrawClaim: {
    kind: 'claim',
    as: 'submitted',
    step: ({ records }, by) => withdrawClaim(records, { key: claim, today, ...by }),
    event: 'claim-withdrawn',
  },
  holdClaim: {
    kind: 'claim',
    as: 'submitted',
    step: ({ records }, by) =>
      holdClaim(records, { key: claim, today, ...by }, { until: next, reason: 'Why' }),
    event: 'claim-put-on-hold',
  },
  endClaimHold: {
    kind: 'claim',
    as: 'submitted',
    step: ({ records }, by) => endClaimHold(records, { key: claim, today, ...by }),
    event: 'claim-hold-ended',
  },
  closeAfterCheck: {
    kind: 'claim',
    as: 'after-checked',
    step: ({ records }, by) =>
      closeAfterCheck(records, { key: claim, today, ...by }, { note: 'It was right' }),
    event: 'after-check-closed',
  },
  'answerDispute, upholding': {
    kind: 'dispute',
    as: 'open',
    step: (region, by) => answerDispute(region, { key: dispute, ...named, ...by }, upheld),
    event: 'dispute-upheld',
  },
  'answerDispute, rejecting': {
    kind: 'dispute',
    as: 'upheld',
    step: (region, by) =>
      answerDispute(region, { key: dispute, ...named, ...by }, { ...upheld, verdict: 'reject' }),
    event: 'dispute-rejected',
  },
  withdrawDispute: {
    kind: 'dispute',
    as: 'open',
    step: (region, by) => withdrawDispute(region, { key: dispute, ...by }),
    event: 'dispute-withdrawn',
  },
  'decideGrant, confirming': {
    kind: 'grant',
    as: 'proposed',
    step: ({ records }, by) => decideGrant(records, { key: grant, ...by }, 'confirm'),
    event: 'role-confirmed',
  },
  'decideGrant, refusing': {
    kind: 'grant',
    as: 'proposed',
    step: ({ records }, by) => decideGrant(records, { key: grant, ...by }, 'refuse'),
    event: 'role-refused',
  },
  revokeGrant: {
    kind: 'grant',
    as: 'active',
    step: ({ records }, by) => revokeGrant(records, { key: grant, ...by }, { providerId: null }),
    event: 'role-revoked',
  },
  refuseAccount: {
    kind: 'account',
    as: 'proposed',
    step: (region, by) =>
      refuseAccount(region, { key: account, ...named, ...by }, { reason: 'No' }),
    event: 'account-refused',
  },
  confirmAccount: {
    kind: 'account',
    as: 'proposed',
    step: (region, by) => confirmAccount(region, { key: account, ...named, ...by }),
    event: 'account-confirmed',
  },
  releaseAccountHold: {
    kind: 'account',
    as: 'held',
    step: (region, by) => releaseAccountHold(region, { key: account, ...named, ...by }),
    event: 'account-released',
  },
  confirmReview: {
    kind: 'check',
    as: 'proposed',
    step: ({ records }, by) => confirmReview(records, { key: check, today, ...by }),
    event: 'review-approved',
  },
  returnReview: {
    kind: 'check',
    as: 'proposed',
    step: ({ records }, by) => returnReview(records, { key: check, today, ...by }, 'Which garden?'),
    event: 'review-returned',
  },
  changeFramework: {
    kind: 'framework',
    as: 'draft',
    step: ({ records }, by) =>
      changeFramework(records, { key: { frameworkId }, ...by }, { ...terms, name: 'New' }),
    event: 'changed',
  },
  endPlacement: {
    kind: 'placement',
    as: 'running',
    step: ({ records }, by) =>
      endPlacement(
        records,
        { key: makePlacement(), today, ...by },
        { endedOn: addDays(makePlacement().startsOn, 30), endReason: 'other' },
      ),
    event: 'placement-ended',
  },
  correctEnd: {
    kind: 'placement',
    as: 'ended',
    step: ({ records }, by) =>
      correctEnd(
        records,
        { key: makePlacement(), today, ...by },
        { endedOn: null, endReason: '', reason: 'The client came back' },
      ),
    event: 'placement-end-taken-back',
  },
  takePlacement: {
    kind: 'placement',
    as: 'running',
    step: ({ records }, by) => takePlacement(records, { key: makePlacement(), ...by }),
    event: 'case-worker-changed',
  },
  movePlacement: {
    kind: 'placement',
    as: 'running',
    step: ({ records }, by) =>
      movePlacement(
        records,
        { key: makePlacement(), today, ...by },
        {
          to: { kind: 'case-worker', userId: 'oili' },
          reason: 'Away',
          nextId: id<'Placement'>('L9'),
        },
      ),
    event: 'placement-moved',
  },
  noteStartConditions: {
    kind: 'placement',
    as: 'running',
    step: ({ records }, by) =>
      noteStartConditions(
        records,
        { key: makePlacement(), today, ...by },
        { ...noConditions, insuredFrom: makePlacement().startsOn },
      ),
    event: 'start-conditions-noted',
  },
  decidePlacement: {
    kind: 'placement',
    as: 'running',
    step: ({ records }, by) =>
      decidePlacement(
        records,
        { key: makePlacement(), today, ...by },
        { kind: 'interrupt', firstDay: addDays(makePlacement().startsOn, 30), reason: 'ill' },
      ),
    event: 'placement-interrupted',
  },
};

let table: TestTable;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

describe.each(Object.entries(steps))('%s', (_name, { kind, as, step, event, without }) => {
  async function have() {
    const regionId = `at-once-${(regions += 1)}`;
    const region = table.region(regionId);
    const change = actedRecords[kind][as];
    if (!change) throw new Error(`no ${kind} ${as}`);
    const around = withAround(change).filter((one) => one.kind !== without);
    await region.records.commit(around, { event: 'imported', actor: MAKER });
    return { region, regionId };
  }

  it('by two at once is done once, and the audit trail says by whom', async () => {
    const { region, regionId } = await have();
    const by = (actor: string) => step(region, { version: 1, actor });
    const [one, two] = await Promise.all([by('one'), by('two')]);
    expect([one, two].filter(({ ok }) => ok)).toHaveLength(1);
    const done = (await auditOf(table, regionId)).filter((line) => line.startsWith('2 '));
    expect(done).toContain(`2 ${event} ${one.ok ? 'one' : 'two'}`);
    expect(done).not.toContain(`2 ${event} ${one.ok ? 'two' : 'one'}`);
  });

  it('is refused to the second of two presses, and to who saw an earlier version', async () => {
    const { region } = await have();
    const by = (version: number) => codesOf(step(region, { version, actor: 'one' }));
    expect(await by(7)).toEqual(['changed-meanwhile']);
    expect(await by(1)).toEqual([]);
    expect(await by(1)).toEqual(['changed-meanwhile']);
  });

  it('is refused of a record that is not there', async () => {
    const region = table.region(`at-once-${(regions += 1)}`);
    expect(await codesOf(step(region, { version: 1, actor: 'one' }))).toEqual(['not-found']);
  });
});
