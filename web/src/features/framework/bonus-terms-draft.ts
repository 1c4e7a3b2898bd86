import {
  type BonusTerms,
  type LotNumber,
  type PathType,
  bonusTermsProblems,
  bonusTermsSchema,
  defaultsOfBonus,
} from '@jatkopolku/domain/framework';
import type { Cents, Problem } from '@jatkopolku/kernel';

import type { Format } from '../../i18n/format.ts';
import { centsOf, wholeOf } from './numbers.ts';

export type BonusTermsField = `terms-${LotNumber}-${PathType}`;

/** The terms of a bonus as they are being written: what is not asked is empty. */
export interface BonusTermsDraft {
  readonly minimumMonths: string;
  /** One that is ticked, or none. */
  readonly needsCompany: readonly string[];
  readonly start: readonly string[];
  readonly lasting: readonly string[];
  /** After how many months a second part is paid; empty for none. */
  readonly secondMonths: string;
  readonly secondAmount: string;
}

export function bonusTermsField(lot: LotNumber, pathType: PathType): BonusTermsField {
  return `terms-${lot}-${pathType}`;
}

export function bonusTermsDraft(
  { minimumMonths, needsCompany, requiredEvidence, secondPart }: BonusTerms = defaultsOfBonus,
  format: Format,
): BonusTermsDraft {
  return {
    minimumMonths: minimumMonths === 0 ? '' : String(minimumMonths),
    needsCompany: needsCompany ? ['yes'] : [],
    start: requiredEvidence.start,
    lasting: requiredEvidence.lasting,
    secondMonths: secondPart === null ? '' : String(secondPart.months),
    secondAmount: secondPart === null ? '' : format.eurosText(secondPart.amountCents),
  };
}

interface ReadTerms {
  readonly terms: BonusTerms;
  readonly faults: Partial<Record<keyof BonusTermsDraft, Problem>>;
}

/** The terms of a bonus of so many cents, and what is wrong with which field. */
export function readBonusTerms(draft: BonusTermsDraft, amountCents: Cents): ReadTerms {
  const months = wholeOf(draft.minimumMonths) ?? 0;
  const second = centsOf(draft.secondAmount);
  const hasSecond = draft.secondMonths !== '';
  const read = bonusTermsSchema.safeParse({
    minimumMonths: months,
    needsCompany: draft.needsCompany.length > 0,
    requiredEvidence: { start: draft.start, lasting: hasSecond ? draft.lasting : [] },
    secondPart: hasSecond ? { months: Number(draft.secondMonths), amountCents: second } : null,
  });
  if (read.success) {
    const problems = bonusTermsProblems({ ...read.data, amountCents });
    const faults = Object.fromEntries(problems.map((problem) => ['secondAmount', problem]));
    return { terms: read.data, faults };
  }
  const isMonths = read.error.issues.some(({ path }) => path[0] === 'minimumMonths');
  const isSecond = read.error.issues.some(({ path }) => path[0] === 'secondPart');
  return {
    terms: defaultsOfBonus,
    faults: {
      ...(isMonths && { minimumMonths: { code: 'field-invalid' } }),
      ...(isSecond && {
        secondAmount: { code: second === undefined ? 'field-missing' : 'field-invalid' },
      }),
    },
  };
}
