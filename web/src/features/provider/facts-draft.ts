import { type Operations, operations } from '@jatkopolku/contracts';
import type { Provider } from '@jatkopolku/domain/provider';
import { type ProblemCode, parseBusinessId } from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../form/reading.ts';

export const registers = [
  'association',
  'foundation',
  'trade',
  'prepayment',
  'employer',
  'vat-business',
] as const;

/** What the registers and the provider itself state, as it is being written. */
export interface FactsDraft {
  readonly name: string;
  readonly formCode: string;
  readonly registers: readonly string[];
  readonly declaresBusinessActivity: string;
  readonly municipality: string;
  readonly language: string;
}

interface NewProviderDraft extends FactsDraft {
  readonly businessId: string;
}

export const emptyProvider: NewProviderDraft = {
  businessId: '',
  name: '',
  formCode: '',
  registers: [],
  declaresBusinessActivity: '',
  municipality: '',
  language: 'fi',
};

export function factsDraft(provider: Provider): FactsDraft {
  const { name, formCode, declaresBusinessActivity, municipality, language } = provider;
  return {
    name,
    formCode,
    registers: registersIn(provider.registers),
    declaresBusinessActivity,
    municipality,
    language,
  };
}

/** The registers that this page knows, of those that a provider is in. */
export function registersIn(codes: readonly string[]) {
  return registers.filter((register) => codes.includes(register));
}

function bodyOf(draft: FactsDraft) {
  return { ...draft, declaresBusinessActivity: draft.declaresBusinessActivity || undefined };
}

export function readFacts(draft: FactsDraft) {
  const body = bodyOf(draft);
  return readBy<FactsDraft, Operations['changeProvider']>(operations.changeProvider, body);
}

export function readNewProvider(draft: NewProviderDraft) {
  const { businessId, ...facts } = draft;
  const isWrong = businessId.trim() !== '' && parseBusinessId(businessId.trim()) === undefined;
  const codes: (readonly [keyof NewProviderDraft, ProblemCode])[] = isWrong
    ? [['businessId', 'invalid-business-id']]
    : [];
  const body = { ...bodyOf(facts), businessId };
  return withFaults(
    readBy<NewProviderDraft, Operations['createProvider']>(operations.createProvider, body),
    codes,
  );
}
