import type { LegalForm } from '@jatkopolku/domain/provider';

/** What a legal form means under the ban on buying from a company, 189/2001 §13.2 (EOAK/348/2021, 1.3.1). */
export const legalFormGroups = [
  'company',
  'public-body',
  'religious-body',
  'association-or-foundation',
  'unclear',
] as const;
export type LegalFormGroup = (typeof legalFormGroups)[number];

/** YTJ legal form numbers (code list YRMU) by group; every form that is not here is `unclear`. */
const forms: Record<Exclude<LegalFormGroup, 'unclear'>, readonly number[]> = {
  company: [2, 5, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 23, 24, 26, 28, 30, 56, 57, 80, 83, 84],
  'public-body': [40, 41, 42, 48, 49],
  'religious-body': [44, 45, 46, 71],
  'association-or-foundation': [6, 18, 29, 31, 39, 47],
};

const groupByForm: ReadonlyMap<string, LegalFormGroup> = new Map(
  Object.entries(forms).flatMap(([group, codes]) =>
    codes.map((code) => [String(code), group as LegalFormGroup] as const),
  ),
);

export function legalFormGroup(form: LegalForm): LegalFormGroup {
  return groupByForm.get(plain(form)) ?? 'unclear';
}

/** Enterprises of the State, municipalities and Åland: the Ombudsman names them, no form clears them. */
const publicEnterprises = new Set(['22', '61', '62', '64']);

export function isPublicEnterprise(form: LegalForm): boolean {
  return publicEnterprises.has(plain(form));
}

export function sameForm(a: LegalForm, b: LegalForm): boolean {
  return plain(a) === plain(b);
}

/** Numbers are compared without leading zeros. */
function plain(form: LegalForm): string {
  return /^\d{1,9}$/.test(form) ? String(Number(form)) : form;
}
