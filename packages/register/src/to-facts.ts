import {
  type RegisterFacts,
  type Situation,
  registerFactsSchema,
} from '@jatkopolku/domain/eligibility';

import type { YtjCompany } from './schema.ts';

/** What the decision looks at, read from the register's numbers (code lists REK, REK_KDI, YRMU). */
export function toFacts(company: YtjCompany): RegisterFacts {
  const { businessId, companyForms, names, registeredEntries, endDate } = company;
  const entries = registeredEntries.filter(isOpen);
  const has = (register: string, ...types: string[]) =>
    entries.some((entry) => entry.register === register && types.includes(entry.type));
  return registerFactsSchema.parse({
    businessId: businessId.value,
    name: current(names.filter(({ type }) => type === MAIN_NAME))?.name ?? '',
    formCode: current(companyForms)?.type ?? '',
    tradeRegister: tradeRegisterOf(company.tradeRegisterStatus, has('1', '1')),
    businessVat: has('6', '80', 'V80'),
    prepayment: has('5', '55'),
    employer: has('7', '41'),
    situations: company.companySituations.filter(isOpen).map(({ type }) => situationOf[type]),
    ceasedOn: endDate ?? null,
    businessLine: company.mainBusinessLine?.type ?? null,
  });
}

const MAIN_NAME = '1';

/** Of a thing's versions the first is the one in force. */
function current<T extends { readonly version: number }>(versions: readonly T[]): T | undefined {
  return versions.find(({ version }) => version === 1);
}

/** An end in the register has come: it has none that is ahead. */
function isOpen({ endDate }: { readonly endDate?: string | null | undefined }): boolean {
  return endDate === undefined || endDate === null;
}

const situationOf: Record<YtjCompany['companySituations'][number]['type'], Situation> = {
  KONK: 'bankruptcy',
  SELTILA: 'liquidation',
  SANE: 'restructuring',
};

/** `status` says nothing: it is 2 for all. A standing that no list has is looked at by a person. */
function tradeRegisterOf(status: string, isEntered: boolean): RegisterFacts['tradeRegister'] {
  if (status === '4') return 'ceased';
  if (status === '1' || isEntered) return 'active';
  return status === '0' ? 'absent' : 'pending';
}
