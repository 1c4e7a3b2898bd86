import type { Change } from '@jatkopolku/application';
import { type Operation, operations, problemDetailsSchema } from '@jatkopolku/contracts';
import {
  type Action,
  type ActedKind,
  type Caller,
  type Permission,
  actionsOf,
  actionsOn,
  permissionSchema,
  roles,
} from '@jatkopolku/domain/access';
import type { Client } from '@jatkopolku/domain/client';
import { id, must } from '@jatkopolku/kernel';
import { MAKER, actedRecords, withAround } from '@jatkopolku/testing/acted-records';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

import { type PersonName, callerOf, makeTestApi } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

const all: Readonly<Record<string, Operation>> = operations;
const names: Partial<Record<string, PersonName>> = {
  'provider-worker': 'worker',
  'provider-manager': 'manager',
};

/** Each role by somebody who made nothing, and by who made the record; and one whose right to read reaches further. */
const people: readonly Caller[] = [
  ...roles.flatMap((role) => {
    const caller = callerOf(names[role] ?? role);
    return [caller, { ...caller, userId: MAKER }];
  }),
  { ...callerOf('manager'), roles: ['auditor', 'provider-manager'], providerId: id('P2') },
];

/** What is somebody's own is asked for by its maker alone: anybody else has another one. */
function peopleAt(kind: ActedKind): readonly Caller[] {
  return kind === 'savedFilters' ? people.filter(({ userId }) => userId === MAKER) : people;
}

/** What a request holds beside the record's own fields; a field that is in neither fails the test. */
const fields: Readonly<Record<string, unknown>> = {
  lot: 1,
  pathType: 'open-labour-market',
  amountCents: 65_000,
  nameSv: null,
  description: 'Tasks with an instructor',
  support: 'An instructor on each day',
  otherServices: 'None',
  tariffs: [],
  ground: null,
  valueChangeCents: 0,
  reason: 'Needed',
  category: 'other',
  from: '2021-07-01',
  until: '2021-07-31',
  on: '2021-07-01',
  signedOn: String(TODAY),
  dayPriceCents: 2_600,
  iban: null,
  dueOn: '2020-04-01',
  doneOn: '2020-04-01',
  issuedOn: String(TODAY),
  register: 'association',
  formCode: '6',
  fileId: 'F1',
  businessTasks: 'None',
  evidence: [],
  partNo: 1,
  contractType: 'none',
  answer: '',
  text: 'So it is',
  note: 'The contract is in the archive',
  personalIdentityCode: '010190-904U',
  protection: null,
  death: null,
};

/** What an action is sent in place of that; several bodies where it has several steps, or some days are not open. */
const written: Partial<Record<string, readonly object[]>> = {
  decideClaim: [{ verdict: 'approve' }, { verdict: 'reject' }, { verdict: 'return' }],
  decideApplication: [{ verdict: 'approve' }, { verdict: 'ask' }, { verdict: 'reject' }],
  decideObjection: [{ verdict: 'uphold' }, { verdict: 'dismiss' }],
  answerDispute: [{ verdict: 'uphold' }, { verdict: 'reject' }],
  proposeReview: [{ verdict: 'approved' }],
  submitSheet: [{ answer: { text: '', fileIds: [] } }],
  modifyFramework: [{ lots: [{ lot: 1, name: 'One', nameSv: null, description: '' }] }],
  suspendAgreement: [{ from: String(TODAY) }, {}],
  takePlacement: [{}],
  noteStartConditions: [
    {
      labourAuthoritySignedOn: '2019-12-10',
      countySignedOn: null,
      clientSignedOn: null,
      insuredFrom: null,
      stewardNotifiedOn: null,
    },
  ],
  decidePlacement: [
    { kind: 'start', firstDay: '2020-01-07', reason: 'ready' },
    { kind: 'interrupt', firstDay: '2020-06-30', reason: 'ill' },
    { kind: 'resume', firstDay: '2020-07-01', reason: 'well' },
  ],
  correctEnd: [{ endedOn: null, endReason: '', reason: 'by mistake' }],
  endPlacement: [{ endedOn: '2020-06-30', endReason: 'work' }],
  logDays: [{ days: { '10': null } }],
  noteCertificates: [{ certificates: [] }],
  correctSheet: [{ days: { '07': null } }],
  decideTravel: [{ verdict: 'accepted', dates: ['2020-01-08'] }],
  changeSheetSettings: [{ businessDays: 7 }],
  changeClientSettings: [{ sightMonths: 3 }],
  changeTravelSettings: [{ capCents: 2_000 }],
  hearRecovery: [{ said: 'Nothing' }],
  decideRecovery: [
    { leftCents: 0, recoverCents: 0 },
    { leftCents: 1_000, recoverCents: 1_000 },
  ],
  nameWorkplace: [{ from: null, host: null }],
  acceptProposal: [{ placementVersion: 1 }],
  planEvaluation: [{ evaluateBy: null }],
  evaluatePlacement: [
    { goals: [{ goal: 'Rhythm', score: 'reached', words: 'So' }], next: 'Work trial' },
  ],
  writeProviderFeedback: [{ wentWell: 'Work', needsSupport: '', recommendation: 'Work trial' }],
  writeCoachingPlan: [{ aim: 'Work', steps: 'Visits', support: '' }],
  changeFollowupSettings: [{ evaluationDaysBefore: 30 }],
  noteRepayment: [{ amountCents: 1, on: String(TODAY) }],
};

type Fields = Readonly<Record<string, unknown>>;

function pathOf({ path }: Operation, record: Fields): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String({ ...fields, ...record }[name]));
}

function bodiesOf(action: string, { body }: Operation, record: Fields): readonly object[] {
  const shape = 'shape' in body ? Object.keys(body.shape as object) : [];
  return (written[action] ?? [{}]).map((verdict) => {
    const known = { ...fields, ...record, ...verdict } as Fields;
    const sent = Object.fromEntries(
      shape.filter((name) => known[name] !== undefined).map((name) => [name, known[name]]),
    );
    expect([action, body.safeParse(sent).error?.issues]).toEqual([action, undefined]);
    return sent;
  });
}

/** The codes of each try; none for one that was done. */
async function attempt(action: Action, record: Fields, as: Caller): Promise<string[][]> {
  const operation = must(all[action], action);
  const tries: string[][] = [];
  for (const body of bodiesOf(action, operation, record)) {
    const answer = await send(operation.method, pathOf(operation, record), {
      as,
      body,
      headers: { 'If-Match': '"1"', 'Idempotency-Key': `${action}-of-${as.userId}` },
    });
    const problem = problemDetailsSchema.safeParse(answer.json).data;
    tries.push(problem ? [problem.code, ...(problem.errors ?? []).map(({ code }) => code)] : []);
    if (!problem) break;
  }
  return tries;
}

/** How a right, a lifecycle or the second pair of eyes refuses. */
const judged = new Set([
  'not-allowed',
  'not-found',
  'not-in-this-state',
  'own-work',
  'not-yours',
  'terms-published',
  'not-held',
  'no-account-waits',
  'not-suspended',
  'no-second-part',
  'second-part-early',
  'second-part-late',
  'correction-waits',
  'no-correction',
  'no-after-check',
  'travel-not-held',
  'concern-open',
  'not-ended',
  'end-known',
]);

/** A right that does not reach a record counts as no right, and refused as what is not there. */
function agrees(permission: Permission, tries: readonly string[][]): boolean {
  const isJudged = tries.map((codes) => codes.some((code) => judged.has(code)));
  if (permission.allowed) return !isJudged.every(Boolean);
  const isSame = (code: string) =>
    code === permission.code || (permission.code === 'not-allowed' && code === 'not-found');
  return isJudged.every(Boolean) && tries.flat().some(isSame);
}

let regions = 0;

/** The client with what is really sealed, also of an account that waits. */
function sealedClient(record: Client, sealed: string): Client {
  const proposal = record.accountProposal;
  return { ...record, sealed, accountProposal: proposal && { ...proposal, sealed } };
}

async function regionWith(change: Change): Promise<string> {
  regions += 1;
  const regionId = `acted-${regions}`;
  const { records, vault } = test.region(regionId);
  const secrets = { personalIdentityCode: '010190-900X' as never, iban: null };
  const sealed = await vault.seal(secrets, id('C1'));
  const changes = withAround(change).map((one) =>
    one.kind === 'client' ? { ...one, record: sealedClient(one.record, sealed) } : one,
  );
  const committed = await records.commit(changes, { event: 'created', actor: 'test' });
  expect(committed).toMatchObject({ ok: true });
  return regionId;
}

const answerSchema = z.looseObject({ actions: z.record(z.string(), permissionSchema) });
const reads = Object.values(all).filter(({ acted, method }) => acted && method === 'GET');
const lists: Partial<Record<ActedKind, string>> = {
  account: '/accounts',
  grant: '/grants',
  feed: '/calendar-feeds',
  run: '/settlements/2020-01/runs',
  costCentre: '/cost-centres',
  commitment: '/commitments/2020',
  closedPeriod: '/closed-periods',
};

/** What somebody may do, as the API answers it with the record, or as follows from a row of a list; undefined where they see none. */
async function actionsByApi(kind: ActedKind, record: Fields, as: Caller) {
  const read = reads.find(({ acted }) => acted?.kind === kind);
  if (!read) return actionsByRow(kind, as);
  const { status, json } = await send('GET', pathOf(read, record), { as });
  return status === 200 ? answerSchema.parse(json).actions : undefined;
}

async function actionsByRow(kind: ActedKind, as: Caller) {
  const { json } = await send('GET', must(lists[kind], `a list of ${kind}`), { as });
  const { items = [] } = json as { items?: readonly { record: never }[] };
  const row = items[0];
  return row && actionsOf(kind, row.record, { caller: as, today: TODAY });
}

const variants = Object.entries(actedRecords).flatMap(([kind, ways]) =>
  Object.entries(ways).map(([way, change]) => ({ kind: kind as ActedKind, way, change })),
);

describe.each(variants)('a $kind that is $way', ({ kind, change }) => {
  const record = change.record as Fields;

  it('is refused, and is not, as its actions say', async () => {
    const shared = await regionWith(change);
    const seen: string[] = [];
    for (const person of peopleAt(kind)) {
      const actions = await actionsByApi(kind, record, { ...person, regionId: id(shared) });
      for (const [action, permission] of Object.entries<Permission>(actions ?? {})) {
        seen.push(action);
        const regionId = permission.allowed ? await regionWith(change) : shared;
        const codes = await attempt(action as Action, record, {
          ...person,
          regionId: id(regionId),
        });
        const about = `${action} by ${person.roles.join()} ${person.userId}`;
        const agreed = agrees(permission, codes);
        expect({ about, permission, codes, agreed }).toEqual({
          about,
          permission,
          codes,
          agreed: true,
        });
      }
    }
    expect([...new Set(seen)].toSorted()).toEqual([...actionsOn(kind)].toSorted());
  });
});

describe('a record with its actions', () => {
  /** As many requests as it takes to find the record, and what the answer holds beside it. */
  const found: Partial<Record<ActedKind, number>> = {
    application: 2,
    file: 7,
    check: 3,
    // What is left of it follows from the last batch.
    recovery: 4,
    // Its state follows from the options that were decided, and an agreement's from its framework too.
    framework: 2,
    agreement: 3,
    // Whether where the client went on to is withheld follows from the client.
    claim: 2,
    // Whether its reader may know it follows from the placement and the client.
    workplace: 3,
    // By when it is evaluated follows from the placement and the setting.
    followup: 3,
  };

  it.each(reads.map(({ acted, ...read }) => ({ kind: must(acted, 'a kind').kind, read })))(
    'takes no request of its own: $kind',
    async ({ kind, read }) => {
      const change = must(Object.values(actedRecords[kind]).at(-1), kind);
      const isOwn = kind === 'savedFilters';
      const reader = callerOf(isOwn ? 'approver' : 'auditor', await regionWith(change));
      const caller = isOwn ? { ...reader, userId: MAKER } : reader;
      const path = pathOf(read, { ...change.record });
      const { calls, answer } = await countCalls(test.client, () =>
        send('GET', path, { as: caller }),
      );
      expect(answer.status).toBe(200);
      expect(answerSchema.parse(answer.json).actions).not.toEqual({});
      const notes = JSON.stringify(answer.json).includes('"clientId"') ? 1 : 0;
      expect(calls).toBe((found[kind] ?? 1) + notes);
    },
  );
});
