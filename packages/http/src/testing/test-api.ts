import type { FindMemberships } from '@jatkopolku/application';
import { problemDetailsSchema } from '@jatkopolku/contracts';
import {
  type Caller,
  type Role,
  callerSchema,
  isProviderRole,
  roleSchema,
  roles,
} from '@jatkopolku/domain/access';

import { makeApp } from '../app.ts';
import type { Authenticate } from '../caller.ts';
import { type WholeRegion, allGroups } from '../groups/all.ts';

export interface Sent {
  readonly as?: Caller;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export type PersonName = Role | 'everybody' | 'worker' | 'manager';

/** Who is named by their role has it; a provider's people are the worker's and the manager's. */
const rolesOf: Partial<Record<PersonName, readonly Role[]>> = {
  /** For tests of what is the same for all. */
  everybody: roles,
  worker: ['provider-worker'],
  manager: ['provider-manager'],
};

export function callerOf(name: PersonName, regionId = 'kymenlaakso'): Caller {
  const own = rolesOf[name] ?? [roleSchema.parse(name)];
  const providerId = own.some(isProviderRole) ? 'P1' : null;
  return callerSchema.parse({ userId: name, name, roles: own, providerId, regionId });
}

/** In these tests a token is its bearer: how real tokens are checked has tests of its own. */
export function tokenOf(caller: Caller): string {
  return Buffer.from(JSON.stringify(caller)).toString('base64url');
}

function bearerIn(token: string): Caller | undefined {
  const text = Buffer.from(token, 'base64url').toString();
  try {
    return callerSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Who is asked for, as the token says. */
const authenticate: Authenticate = (token) => {
  const caller = bearerIn(token);
  return Promise.resolve(caller && { userId: token, name: caller.name, mandates: [] });
};

const memberships: FindMemberships = ({ userId }) => {
  const caller = bearerIn(userId);
  return Promise.resolve(caller ? [caller] : []);
};

interface Inside {
  readonly openRegion: (regionId: string) => WholeRegion;
  readonly memberships?: FindMemberships;
}

/** The whole API over the regions that a test opens; a bug in it throws. */
export function makeTestApi({ openRegion, ...inside }: Inside) {
  const app = makeApp({
    version: 'test',
    now: () => openRegion('any').clock.now(),
    log: (_code, _fields, error) => {
      throw error;
    },
    routes: allGroups({
      authenticate,
      memberships,
      openRegion,
      regionIds: ['kymenlaakso'],
      ...inside,
    }),
  });
  const send = async (method: string, path: string, sent: Sent = {}) => {
    const { as = callerOf('everybody'), body, headers } = sent;
    const response = await app.request(`/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${tokenOf(as)}`,
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
  const { code, errors, detail, meanwhile } = problemDetailsSchema.parse(json);
  return { status, code, detail, errors, meanwhile };
}
