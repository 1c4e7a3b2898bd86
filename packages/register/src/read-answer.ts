import type { RegisterLookup } from '@jatkopolku/application';
import type { LookupFailure, RegisterAnswer } from '@jatkopolku/domain/eligibility';
import type { BusinessId } from '@jatkopolku/kernel';

import { ytjResultSchema } from './schema.ts';
import { toFacts } from './to-facts.ts';

/** What an answer says of the organisation that was asked for; of any other it says nothing. */
export function readAnswer(answer: RegisterAnswer, asked: BusinessId): RegisterLookup {
  const result = ytjResultSchema.safeParse(parseJson(answer.body));
  if (!result.success) return failed('nonsense');
  const { companies, totalResults } = result.data;
  if (companies.length === 0) {
    return totalResults === 0 ? { outcome: 'not-found', answer } : failed('nonsense');
  }
  const company = companies.find(({ businessId }) => businessId.value === asked);
  if (!company) return failed('other-company');
  if (companies.length > 1) return failed('nonsense');
  return { outcome: 'found', facts: toFacts(company), answer };
}

export function failed(why: LookupFailure): RegisterLookup {
  return { outcome: 'failed', why };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
