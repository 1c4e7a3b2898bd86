import type { Operations, Sending } from '../api/index.ts';
import { type Act, county, managerOf } from './play.ts';
import { otherProcurement } from './story-checking.ts';

const procurement = county('procurement');

/** An option year is proposed by one and confirmed by another; the provider gets a notice, and acknowledges it. */
export async function decideOption(
  act: Act,
  { frameworkId, agreementId }: { frameworkId: string; agreementId: string },
): Promise<void> {
  const proposal = {
    frameworkId,
    optionNo: 1,
    use: 'use' as const,
    lot: null,
    agreementIds: null,
    except: [],
    prices: [{ agreementId, lot: null, dayPriceCents: 2_600 }],
  };
  await act(procurement, 'judgeOption', { body: proposal });
  const body = {
    ...proposal,
    reason: 'Palvelua tarvitaan ja se toimii hyvin',
    conditions: 'Tilaajan oikeus',
  };
  await refuseAndWithdraw(act, body);
  const { record, version } = await act(procurement, 'proposeOption', { body });
  const params = { decisionId: record.decisionId };
  await act(otherProcurement, 'judgeDecision', { params });
  await act(otherProcurement, 'confirmOption', { params, version });
  await act(procurement, 'readDecision', { params });
  await act(procurement, 'listDecisions', {});
  await act(procurement, 'listOptions', { query: { frameworkId } });
  await notify(act, { decisionId: record.decisionId, agreementId });
}

type Body = Sending<Operations['proposeOption']>['body'];

async function refuseAndWithdraw(act: Act, body: Body): Promise<void> {
  const reason = { reason: 'Odotetaan arviointia' };
  const first = await act(procurement, 'proposeOption', { body });
  const firstKey = { decisionId: first.record.decisionId };
  await act(otherProcurement, 'refuseOption', {
    params: firstKey,
    version: first.version,
    body: reason,
  });
  const second = await act(procurement, 'proposeOption', { body });
  const secondKey = { decisionId: second.record.decisionId };
  await act(procurement, 'withdrawOption', {
    params: secondKey,
    version: second.version,
    body: reason,
  });
}

async function notify(act: Act, key: { decisionId: string; agreementId: string }): Promise<void> {
  await act(procurement, 'listNotices', { query: { decisionId: key.decisionId } });
  const { version, record } = await act(procurement, 'readNotice', { params: key });
  await act(managerOf(record.providerId), 'listTasks', {});
  await act(procurement, 'readNoticeDocument', { params: key });
  await act(procurement, 'acknowledgeNotice', { params: key, version });
  await act(procurement, 'listMail', {});
}

/** A calendar program reads the deadlines at a secret address, until it is taken out of use. */
export async function followDeadlines(act: Act): Promise<void> {
  const { record, version } = await act(procurement, 'createFeed', { body: { language: 'fi' } });
  await act(procurement, 'listFeeds', {});
  await act(procurement, 'revokeFeed', { params: { feedId: record.feedId }, version });
}
