import {
  type ReachFacts,
  acknowledgeNotice,
  closeProposal,
  confirmOption,
  decisionPeople,
  judgeProposal,
  proposeOption,
  reachFacts,
  readingOnce,
} from '@jatkopolku/application';
import { optionOperations as operations } from '@jatkopolku/contracts';
import { type AgreementId, dayPriceOn } from '@jatkopolku/domain/agreement';
import {
  type Decision,
  type Judgement,
  type Notice,
  type Proposal,
  optionPriceOf,
} from '@jatkopolku/domain/option';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiRegion } from '../call.ts';
import type { ApiEnvironment } from '../context.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import type { CheckingRegion } from './eligibility.ts';
import { addCalendar } from './option/calendar.ts';
import { addNoticeDocument } from './option/notice-document.ts';
import { asking, listPage, readOne, expected } from './records.ts';

/** Decisions on options by two people, the notices of them, and the calendar of deadlines. */
export function addOptionRoutes(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies<CheckingRegion>,
  readFonts: ReadFonts,
): void {
  serve(app, api, operations.listDecisions, (call) =>
    listPage(call, 'decision', call.query, { partition: undefined }),
  );
  serve(app, api, operations.readDecision, (call) => readOne(call, 'decision', call.params));
  addJudging(app, api);
  addDeciding(app, api);
  addNotices(app, api);
  addNoticeDocument(app, api, readFonts);
  addCalendar(app, api);
}

function addJudging(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.judgeOption, (call) => judged(call, call.body));
  serve(app, api, operations.judgeDecision, async (call) => {
    const decision = await readOne(call, 'decision', call.params);
    if (!decision.ok) return decision;
    const { record } = decision.value;
    const [judgement, people] = await Promise.all([
      judged(call, record),
      decisionPeople(call.records, record),
    ]);
    return judgement.ok ? success({ ...judgement.value, people }) : judgement;
  });
}

async function judged({ records: region, clock }: ApiRegion, proposal: Proposal) {
  const records = readingOnce(region);
  const today = clock.today();
  const judgement = await judgeProposal(records, proposal, today);
  if (!judgement.ok) return judgement;
  const factsOf = await reachFacts(records, judgement.value, today);
  return success(judgementOf(proposal, judgement.value, factsOf));
}

function judgementOf(
  proposal: Proposal,
  { agreements, ...judgement }: Judgement,
  factsOf: (agreementId: AgreementId) => ReachFacts,
) {
  const { startsOn, problems } = judgement;
  const priced = { prices: proposal.prices, startsOn };
  const judgedAgreements = agreements.map(({ agreement, ground, problem }) => {
    const { agreementId, providerId, lot } = agreement;
    const dayPriceCents = dayPriceOn(agreement, startsOn);
    const newDayPriceCents = optionPriceOf(priced, agreement);
    const facts = { ground, problem, ...factsOf(agreementId) };
    return { agreementId, providerId, lot, ...facts, dayPriceCents, newDayPriceCents };
  });
  return { ...judgement, problems: [...problems], agreements: judgedAgreements };
}

function addDeciding(app: Hono<ApiEnvironment>, api: ApiDependencies<CheckingRegion>): void {
  serveOnce(app, api, operations.proposeOption, {
    make: (call, newId) =>
      proposeOption(call.records, { ...call.body, ...named(newId) }, asking(call)),
    again: ({ records }, newId) => records.get('decision', named(newId)),
  });
  serve(app, api, operations.confirmOption, (call) =>
    confirmOption({ ...call, regionId: call.caller.regionId }, expected(call)),
  );
  serve(app, api, operations.refuseOption, (call) =>
    closeProposal(call, expected(call), { step: 'refuse', refusal: call.body.reason }),
  );
  serve(app, api, operations.withdrawOption, (call) =>
    closeProposal(call, expected(call), { step: 'withdraw', refusal: call.body.reason }),
  );
}

function named(newId: (prefix: string) => string): Pick<Decision, 'decisionId'> {
  return { decisionId: id<'Decision'>(newId('OD')) };
}

function addNotices(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listNotices, (call) => {
    const { decisionId } = call.query;
    const owner = decisionId === undefined || call.own !== null ? undefined : { decisionId };
    return listPage(call, 'notice', call.query, {
      partition: undefined,
      owner,
      provider: call.own ?? undefined,
    });
  });
  serve(app, api, operations.readNotice, (call) => readOne<'notice'>(call, 'notice', call.params));
  serve(app, api, operations.acknowledgeNotice, (call) =>
    acknowledgeNotice(
      call.records,
      expected<Pick<Notice, 'decisionId' | 'agreementId'>>(call),
      call.clock.today(),
    ),
  );
}
