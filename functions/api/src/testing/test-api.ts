import { problemDetailsSchema } from '@jatkopolku/contracts';
import { type Caller, callerSchema } from '@jatkopolku/domain/access';

import { makeApp } from '../app.ts';
import { developmentTokens, signDevelopmentToken } from '../caller.ts';
import { type WholeRegion, allGroups } from '../groups/all.ts';

/** The key that signs the tokens of tests. */
export const TEST_KEY = 'the key of these tests';

export interface Sent {
  readonly as?: Caller;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

const people = {
  worker: { role: 'provider-worker', providerId: 'P1' },
  approver: { role: 'approver', providerId: null },
  procurement: { role: 'procurement', providerId: null },
  'case-worker': { role: 'case-worker', providerId: null },
  finance: { role: 'finance', providerId: null },
};

export function callerOf(name: keyof typeof people, regionId = 'kymenlaakso'): Caller {
  return callerSchema.parse({ userId: name, ...people[name], regionId });
}

export function tokenOf(caller: Caller): Promise<string> {
  return signDevelopmentToken(caller, TEST_KEY, Math.floor(Date.now() / 1_000));
}

/** The whole API over the regions that a test opens; a bug in it throws. */
export function makeTestApi(openRegion: (regionId: string) => WholeRegion) {
  const app = makeApp({
    version: 'test',
    now: () => openRegion('any').clock.now(),
    log: (_code, _fields, error) => {
      throw error;
    },
    routes: allGroups({ authenticate: developmentTokens(TEST_KEY), openRegion }),
  });
  const send = async (method: string, path: string, sent: Sent = {}) => {
    const { as = callerOf('approver'), body, headers } = sent;
    const response = await app.request(`/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${await tokenOf(as)}`,
        'Accept-Language': 'en',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const json: unknown = await response.json();
    return { status: response.status, json, headers: response.headers };
  };
  return { app, send };
}

/** What a refusal says; throws for an answer that is no problem document. */
export async function problemOf(answer: Promise<{ status: number; json: unknown }>) {
  const { status, json } = await answer;
  const { code, errors, detail } = problemDetailsSchema.parse(json);
  return { status, code, detail, errors };
}
