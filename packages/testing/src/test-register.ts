import type { CompanyRegister, RegisterLookup } from '@jatkopolku/application';
import {
  type LookupFailure,
  type RegisterFacts,
  registerFactsSchema,
} from '@jatkopolku/domain/eligibility';
import { type BusinessId, instantSchema } from '@jatkopolku/kernel';

import type { Overrides } from './overrides.ts';

/** A register in memory, whose answers a test changes as it goes. */
export interface TestRegister extends CompanyRegister {
  /** What it knows, by business id; what is not there is not found. */
  readonly known: Map<string, Overrides<typeof registerFactsSchema>>;
  /** Set while it does not answer. */
  silent: LookupFailure | undefined;
  /** Whom it was asked for, in order. */
  readonly asked: string[];
}

/** A non-profit association that the register knows nothing more of, unless a test says otherwise. */
export function makeFacts(overrides: Overrides<typeof registerFactsSchema> = {}): RegisterFacts {
  return registerFactsSchema.parse({
    businessId: '9900001-8',
    name: 'Example association',
    formCode: '6',
    tradeRegister: 'absent',
    businessVat: false,
    prepayment: false,
    employer: false,
    situations: [],
    ceasedOn: null,
    businessLine: null,
    ...overrides,
  });
}

export function makeRegister(
  known: Readonly<Record<string, Overrides<typeof registerFactsSchema>>> = {},
): TestRegister {
  const register: TestRegister = {
    known: new Map(Object.entries(known)),
    silent: undefined,
    asked: [],
    lookUp: (businessId) => {
      register.asked.push(businessId);
      return Promise.resolve(lookupIn(register, businessId));
    },
  };
  return register;
}

function lookupIn({ known, silent }: TestRegister, businessId: BusinessId): RegisterLookup {
  if (silent) return { outcome: 'failed', why: silent };
  const company = known.get(businessId);
  const body = JSON.stringify(company ?? null);
  const answer = {
    hash: Buffer.from(`${businessId}${body}`).toString('hex').padEnd(64, '0').slice(-64),
    businessId,
    url: 'register:test',
    receivedAt: instantSchema.parse('2021-04-01T06:00:00.000Z'),
    body,
  };
  if (!company) return { outcome: 'not-found', answer };
  return { outcome: 'found', facts: makeFacts({ ...company, businessId }), answer };
}
