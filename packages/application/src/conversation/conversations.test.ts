import { addDays, id, localDate } from '@jatkopolku/kernel';
import { withAround } from '@jatkopolku/testing/acted-records';
import { makeGrant, makePlacement, makeProvider } from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { listConversationRemarks } from '../remark/list-remarks.ts';
import { listTasks } from '../task/list-tasks.ts';
import { openConversation, raiseConcern } from './open-conversation.ts';
import { closeConversation, writeMessage } from './take-turn.ts';

const conversationId = id<'Conversation'>('M1');
const placement = makePlacement();
const key = { placementId: placement.placementId, conversationId };
const today = localDate('2020-03-10');
const county = { actor: 'kaisa', today, side: 'county' } as const;
const provider = { actor: 'maija', today: addDays(today, 1), side: 'provider' } as const;
const concern = { kind: 'absences', about: localDate('2020-03-09') } as const;

let test: TestTable;
let region: ReturnType<TestTable['region']>;
let regions = 0;
const regionId = () => `conversations-${regions}`;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regions += 1;
  region = test.region(regionId());
  const contacts = [{ name: 'M', role: 'Manager', email: 'office@p1.example', phone: '' }];
  const at = makeProvider({ contacts });
  const changes = withAround({ kind: 'placement', record: placement });
  await region.records.commit(
    changes.map((one) => (one.kind === 'provider' ? { kind: 'provider', record: at } : one)),
    { event: 'imported', actor: 'test' },
  );
});

const open = (speaker: Parameters<typeof openConversation>[2] = county) =>
  openConversation(region, { ...key, text: ' Who is there? ' }, speaker);
const raise = () => raiseConcern(region, { ...key, concern, text: 'Away often' }, provider);
const write = (version: number, speaker: typeof county | typeof provider, text = 'So.') =>
  writeMessage(region, { key, version, ...speaker }, { text });
const close = (version: number, speaker: typeof county | typeof provider, text = '') =>
  closeConversation(region, { key, version, ...speaker }, { text });

async function tasksOf(role: 'case-worker' | 'provider-worker', providerId: string | null) {
  const own = providerId === null ? null : id<'Provider'>(providerId);
  const asker = { userId: 'somebody', roles: [role], providerId: own };
  const { items } = await listTasks(region.records, asker, today);
  return items.map(({ type }) => type).filter((type) => type.startsWith('answer-'));
}
const countyTasks = () => tasksOf('case-worker', null);
const providerTasks = () => tasksOf('provider-worker', 'P1');

async function turns() {
  const listed = await listConversationRemarks(region, key, { roles: ['case-worker'] });
  return listed.ok
    ? listed.value.items.map(({ remark, byName }) =>
        [remark.event, byName ?? remark.by, remark.on, remark.text].join(' '),
      )
    : listed.error;
}

describe('a message of the county', () => {
  it('waits for the provider until it is answered, and then for the county until it is read', async () => {
    await region.records.commit(
      [{ kind: 'grant', record: makeGrant({ userId: 'maija', name: 'Maija Mäkinen' }) }],
      { event: 'imported', actor: 'test' },
    );
    expect(await codesOf(open())).toEqual([]);
    expect([await countyTasks(), await providerTasks()]).toEqual([[], ['answer-message']]);
    expect(await codesOf(write(1, provider))).toEqual([]);
    expect([await countyTasks(), await providerTasks()]).toEqual([['answer-message'], []]);
    expect(await codesOf(close(2, county))).toEqual([]);
    expect([await countyTasks(), await providerTasks()]).toEqual([[], []]);
    expect(await turns()).toEqual([
      'county-wrote kaisa 2020-03-10 Who is there?',
      'provider-wrote Maija Mäkinen 2020-03-11 So.',
      'read kaisa 2020-03-10 ',
    ]);
    expect(await auditOf(test, regionId())).toEqual(
      expect.arrayContaining(['1 conversation-opened kaisa', '3 conversation-closed kaisa']),
    );
  });

  it('is said by a mail without a word of it, and only to the provider', async () => {
    await open();
    await write(1, provider);
    await write(2, county, 'And in May?');
    const mails = (await region.records.list('mail')).map(({ record }) => record);
    expect(mails.map(({ mailId }) => mailId)).toEqual(['M1-1', 'M1-3']);
    for (const mail of mails) {
      expect(mail.to).toEqual(['office@p1.example']);
      expect(mail.path).toBe(`/placements/${placement.placementId}/conversations/M1`);
      expect(`${mail.subject} ${mail.text}`).not.toMatch(/Who|May|kaisa/);
    }
  });

  it('is read by the provider without an answer, and opened again by a word', async () => {
    await open();
    expect(await codesOf(close(1, provider))).toEqual([]);
    expect(await codesOf(close(2, county))).toEqual(['not-in-this-state']);
    expect(await codesOf(write(2, county))).toEqual([]);
    expect(await providerTasks()).toEqual(['answer-message']);
  });

  it('is written once, however often it is pressed, and nothing is of no placement', async () => {
    expect(await codesAtOnce(open(), open())).toEqual([]);
    expect(await turns()).toHaveLength(1);
    const nowhere = { ...key, placementId: id<'Placement'>('L9'), text: 'Hello' };
    expect(await codesOf(openConversation(region, nowhere, county))).toEqual(['unknown-placement']);
  });

  it('is not lost when two write at once: the second is asked to read first', async () => {
    await open();
    expect(await codesAtOnce(write(1, provider, 'A'), write(1, county, 'B'))).toEqual([
      'changed-meanwhile',
    ]);
    expect(await turns()).toHaveLength(2);
  });
});

describe('a concern of the provider', () => {
  it('waits for the county at once, and is closed by it with words', async () => {
    expect(await codesOf(raise())).toEqual([]);
    expect(await countyTasks()).toEqual(['answer-concern']);
    expect(await codesOf(close(1, county, ' '))).toEqual(['concern-unanswered']);
    expect(await codesOf(close(1, county, 'I call.'))).toEqual([]);
    expect(await countyTasks()).toEqual([]);
    expect(await turns()).toEqual([
      'provider-wrote maija 2020-03-11 Away often',
      'closed kaisa 2020-03-10 I call.',
    ]);
    const [mail] = await region.records.list('mail');
    expect(mail?.record.to).toEqual(['office@p1.example']);
  });

  it('that is asked about goes back to the provider, who answers and does not close it', async () => {
    await raise();
    await write(1, county, 'Since when?');
    expect(await providerTasks()).toEqual(['answer-concern']);
    expect(await codesOf(close(2, provider))).toEqual(['concern-open']);
    expect(await codesOf(write(2, provider))).toEqual([]);
    expect(await countyTasks()).toEqual(['answer-concern']);
  });

  it('about a day that the placement does not have is refused, and nothing is written', async () => {
    const outside = { ...concern, about: localDate('2019-01-01') };
    const raised = raiseConcern(region, { ...key, concern: outside, text: 'Away' }, provider);
    expect(await codesOf(raised)).toEqual(['outside-placement']);
    expect(await region.records.get('conversation', key)).toBeUndefined();
  });
});
