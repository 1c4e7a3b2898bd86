import { type Operation, type OperationName, operations } from '@jatkopolku/contracts';
import {
  type Action,
  type Reach,
  type Role,
  policy,
  reachOf,
  roles,
} from '@jatkopolku/domain/access';
import { id } from '@jatkopolku/kernel';
import { known, openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

type Ids = Readonly<Record<string, string>>;

const path = {
  pathType: 'open-labour-market',
  pathStartsOn: '2020-03-01',
  counterpartName: 'Employer',
  counterpartBusinessId: '9900050-1',
  contractType: 'none',
};

const person = {
  responsiblePerson: 'Person',
  qualification: '817-2015-7',
  experienceYears: 1,
};

const line = { kind: 'fee', agreementId: 'A1', lot: 1, days: 2, amountCents: 5000 };

/** Bodies that fit, of operations that could reach another’s record. */
const bodies: Partial<Record<OperationName, (ids: Ids) => object>> = {
  fileClaim: ({ placementId }) => ({ placementId, ...path }),
  resubmitClaim: () => path,
  fileObjection: ({ claimId }) => ({ claimId, decisionNo: 1, text: 'It was signed' }),
  writeProviderFeedback: () => ({ wentWell: 'Work', needsSupport: '', recommendation: 'Work' }),
  writeCoachingPlan: () => ({ aim: 'Work', steps: 'Visits', support: '' }),
  proposeChange: ({ placementId }) => ({
    placementId,
    placementVersion: 1,
    asked: { kind: 'instructor', instructor: 'Somebody else' },
    reason: 'The instructor changes',
  }),
  openConversation: ({ placementId }) => ({ placementId, text: 'Who is there?' }),
  raiseConcern: ({ placementId }) => ({
    placementId,
    concern: { kind: 'absences', about: '2020-03' },
    text: 'Away often',
  }),
  writeMessage: () => ({ text: 'I am' }),
  closeConversation: () => ({ text: 'Done' }),
  answerObjection: () => ({ text: 'In May' }),
  refuseOption: () => ({ reason: 'Not now' }),
  withdrawOption: () => ({ reason: 'Not now' }),
  agreeToStatement: () => ({ expectedMark: 'of-before' }),
  disputeLine: () => ({ line, text: 'A day is missing' }),
  sendInvoice: () => ({ expectedMark: 'of-before' }),
  readProtectedWorkplace: () => ({ reason: 'r' }),
  readProtectedFacts: () => ({ reason: 'r' }),
  readClaimCounterpart: () => ({ reason: 'r' }),
  findClients: () => ({ words: 'asiakas' }),
  nameClients: ({ clientId }) => ({ clientIds: [clientId] }),
  changeContacts: () => ({ contacts: [] }),
  changeEInvoice: () => ({ eInvoice: null }),
  registerClosedPeriod: ({ providerId }) => ({
    providerId,
    workplace: null,
    startsOn: '2021-07-05',
    endsOn: '2021-07-09',
    name: 'Summer',
  }),
  takeBackClosedPeriod: ({ providerId }) => ({ providerId }),
  proposeAccount: ({ providerId }) => ({ providerId, iban: 'FI1444055500000037' }),
  logMonth: () => ({ placements: { L1: { days: { '01': null } } } }),
  logDays: () => ({ days: { '01': null } }),
  noteCertificates: () => ({ certificates: [] }),
  previewCorrection: () => ({ days: { '01': null } }),
  correctSheet: () => ({ days: { '01': null }, reason: 'Wrong' }),
  changeResponsiblePerson: () => person,
  decideApplication: () => ({ verdict: 'approve', reason: '' }),
  changeApplication: () => ({
    ...person,
    lots: [{ lot: 1, dayPriceCents: 2_500, places: 1 }],
    scope: 'work-activity',
    documents: [],
    message: '',
    instructors: [],
  }),
};

/** Questions that name a record. */
const queries: Partial<Record<OperationName, (ids: Ids) => string>> = {
  checkClaim: ({ placementId }) => `?placementId=${placementId}`,
  readHistory: ({ placementId }) => `?kind=placement&placementId=${placementId}`,
  readProviderStatementDocument: () => '?language=fi',
  readInvoiceDocument: () => '?syntax=peppol',
  readStateClaimDocument: () => '?language=fi&format=csv',
  readJournalDocument: () => '?language=fi&fileType=csv',
  readPayerStatementDocument: () => '?language=fi&format=csv',
};

const guarded = Object.entries<Operation>(operations).filter(([name]) => name !== 'readMe');
async function ask(
  name: string,
  operation: Operation,
  as: ReturnType<typeof callerOf>,
  ids: Ids = known,
) {
  const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, part: string) => ids[part] ?? part);
  const body = bodies[name as OperationName]?.(ids) ?? {};
  const query = queries[name as OperationName]?.(ids) ?? '';
  const { status, json } = await send(operation.method, `${address}${query}`, {
    as,
    headers: { 'If-Match': '"99"', 'Idempotency-Key': 'never-made-anything' },
    ...(operation.method !== 'GET' && { body }),
  });
  const { code } = json as { code?: string };
  return { status, code, json };
}

function isWide(reach: Reach | undefined): boolean {
  return reach === undefined || reach === 'region';
}

const subjectOf = (name: string) => operations[name as OperationName].subject;

/** How an operation answers about what it names and is not there. */
function unknownCode(name: string) {
  const subject = subjectOf(name);
  return typeof subject === 'string' ? 'not-found' : subject[0]?.unknown;
}

describe('the policy', () => {
  it('has a row for every operation, and none for what is no operation', () => {
    expect(Object.keys(policy).toSorted()).toEqual(guarded.map(([name]) => name).toSorted());
  });

  it('lets nobody but finance book, nobody but approvers decide, and auditors and admins change nothing of the work', () => {
    const allowed = (action: Action) => roles.filter((role) => reachOf({ roles: [role] }, action));
    expect(allowed('bookSettlement')).toEqual(['finance']);
    expect(allowed('decideClaim')).toEqual(['approver']);
    expect(allowed('acceptSheet')).toEqual(['approver']);
    const changes = guarded.filter(([, { effect }]) => effect !== 'read').map(([name]) => name);
    const changedBy = (role: Role) =>
      changes.filter((name) => allowed(name as Action).includes(role));
    expect(changedBy('auditor')).toEqual([]);
    expect(changedBy('admin').every((name) => /(Grant|Settings|CostCentre)$/.test(name))).toBe(
      true,
    );
  });

  it('knows of whatever does not reach the whole region for everybody who may know of it', () => {
    const own = guarded
      .map(([name]) => name as Action)
      .filter((name) => roles.some((role) => !isWide(reachOf({ roles: [role] }, name))));
    expect(own.filter((name) => subjectOf(name) === 'region')).toEqual([]);
  });
});

describe.each(guarded)('%s', (name, operation) => {
  it.each(roles)('asked by %s: let through as the policy says', async (role) => {
    const { status, code } = await ask(name, operation, callerOf(role));
    const isAllowed = reachOf({ roles: [role] }, name as Action) !== undefined;
    expect([status === 403 && code === 'not-allowed', status]).toEqual([!isAllowed, status]);
    expect(status).toBeLessThan(500);
  });

  it('asked from another region: gives nothing of this one', async () => {
    for (const role of roles) {
      const { status, json } = await ask(name, operation, callerOf(role, 'etela-savo'));
      const { items, clients, providers } = json as Record<string, unknown>;
      expect([name, items ?? [], clients ?? 0, providers ?? []]).toEqual([name, [], 0, []]);
      // A region without anything is booked, and nothing is in its run; it has agreed nothing of invoices.
      expect([200, 201, 400, 403, 404, 409, 412, 422]).toContain(status);
    }
  });
});

/** By each role, what does not reach the whole region for it. */
const narrow = roles.flatMap((role) =>
  guarded
    .filter(([name]) => !isWide(reachOf({ roles: [role] }, name as Action)))
    .map(([name, operation]) => ({ role, name, operation })),
);
const namesNothing = (name: string) => subjectOf(name) === 'caller';

/** Somebody of another provider; people of the county have none. */
function strangerOf(role: Role): ReturnType<typeof callerOf> {
  const caller = callerOf(role);
  const providerId = caller.providerId && id<'Provider'>('P9');
  return { ...caller, userId: 'stranger', providerId };
}

describe('asked for what one may not know of', () => {
  const shown = ({ status, code, json }: Awaited<ReturnType<typeof ask>>) => {
    const { errors, detail, existing, meanwhile } = json as Record<string, unknown>;
    return { status, code, errors, detail, existing, meanwhile };
  };
  const hidden: Ids = { ...known, frameworkId: 'FW-draft' };
  const missing: Ids = {
    ...known,
    ...Object.fromEntries(
      Object.keys(known)
        .filter((name) => name.endsWith('Id'))
        .map((name) => [name, `none-${name}`]),
    ),
  };

  it.each(narrow.filter(({ name }) => !namesNothing(name)))(
    '$name answers a $role as if it were not there',
    async ({ role, name, operation }) => {
      const stranger = strangerOf(role);
      const foreign = shown(await ask(name, operation, stranger, hidden));
      expect(foreign).toEqual(shown(await ask(name, operation, stranger, missing)));
      expect(foreign.code).toBe(unknownCode(name));
    },
  );

  it.each(narrow.filter(({ name, operation }) => namesNothing(name) && operation.method === 'GET'))(
    '$name gives a $role nothing of it, nor a cursor that does',
    async ({ role, name, operation }) => {
      const { json } = await ask(name, operation, strangerOf(role));
      const { items = [], nextCursor = null } = json as { items?: unknown[]; nextCursor?: unknown };
      const kept = items.filter((item) => JSON.stringify(item).match(/"(P1|P2|H1|FW-draft|CF1)"/));
      expect([name === 'listTasks' ? [] : kept, nextCursor]).toEqual([[], null]);
    },
  );

  it('a role at a provider that one does not manage is refused alike, be there one or not', async () => {
    const give = async (providerId: string) => {
      const body = { userId: 'friend', name: 'Friend', role: 'provider-worker', providerId };
      const { status, json } = await send('POST', '/grants', {
        as: strangerOf('provider-manager'),
        headers: { 'Idempotency-Key': `role-at-${providerId}` },
        body,
      });
      return { status, errors: (json as { errors?: unknown }).errors };
    };
    expect(await give('P1')).toEqual(await give('none'));
  });

  it('a tender in draft is none to who applies', async () => {
    const apply = async (frameworkId: string) => {
      const { status, json } = await send('POST', '/applications', {
        as: callerOf('manager'),
        headers: { 'Idempotency-Key': `apply-to-${frameworkId}` },
        body: { frameworkId, ...bodies.changeApplication?.(known) },
      });
      return { status, errors: (json as { errors?: unknown }).errors };
    };
    const refused = await apply('FW-draft');
    expect(refused).toEqual(await apply('none'));
    expect(refused).toMatchObject({ errors: [{ code: 'unknown-framework' }] });
  });
});
