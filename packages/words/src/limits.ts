import { MAX_DELEGATION_DAYS } from '@jatkopolku/domain/access';
import { MAX_DAY_PRICE_CENTS, MAX_DOCUMENTS, MAX_PLACES } from '@jatkopolku/domain/admission';
import { EXPERIENCE_YEARS_MIN, MAX_EXPERIENCE_YEARS } from '@jatkopolku/domain/agreement';
import { MAX_SAVED_FILTERS } from '@jatkopolku/domain/approval';
import {
  CHECK_MAX_AGE_DAYS,
  CRIMINAL_RECORD_MAX_AGE_MONTHS,
  DOCUMENTS_KEPT_YEARS,
  DOCUMENT_MAX_AGE_MONTHS,
} from '@jatkopolku/domain/eligibility';
import { MAX_FILE_BYTES } from '@jatkopolku/domain/file';
import { MAX_BONUS_CENTS, MIN_BONUS_CENTS } from '@jatkopolku/domain/framework';
import { limits, procurementLimits } from '@jatkopolku/domain/law';
import {
  MAX_EVIDENCE,
  MAX_HOLD_DAYS,
  MAX_WEEKLY_HOURS,
  SETBACK_MONTHS,
} from '@jatkopolku/domain/outcome';
import { GRADE_MAX, GRADE_MIN } from '@jatkopolku/domain/placement';
import { LOOK_DAYS, REVIEW_AHEAD_DAYS } from '@jatkopolku/domain/task';
import { type DatedValue, LINE_LENGTH, PARAGRAPH_LENGTH } from '@jatkopolku/kernel';

import type { Language } from './language.ts';

/** A limit that never changed. Once it does, this does not compile: the text then has to say from when. */
const only = ([row]: readonly [DatedValue<number>]) => row.value;

const [earlierWeek, week] = limits.attendedDaysPerWeek;

/** What texts say of the rules, by the names that stand in them in double braces. */
const values = {
  maxLine: LINE_LENGTH,
  maxParagraph: PARAGRAPH_LENGTH,
  maxFileMegabytes: MAX_FILE_BYTES / 1024 / 1024,
  maxApplicationFiles: MAX_DOCUMENTS,
  maxEvidence: MAX_EVIDENCE,
  maxHoldDays: MAX_HOLD_DAYS,
  setbackMonths: SETBACK_MONTHS,
  maxDelegationDays: MAX_DELEGATION_DAYS,
  maxWeeklyHours: MAX_WEEKLY_HOURS,
  maxSavedFilters: MAX_SAVED_FILTERS,
  maxPlaces: MAX_PLACES,
  minExperienceYears: EXPERIENCE_YEARS_MIN,
  maxExperienceYears: MAX_EXPERIENCE_YEARS,
  maxDayPrice: MAX_DAY_PRICE_CENTS / 100,
  minBonus: MIN_BONUS_CENTS / 100,
  maxBonus: MAX_BONUS_CENTS / 100,
  minGrade: GRADE_MIN,
  maxGrade: GRADE_MAX,
  reviewAheadDays: REVIEW_AHEAD_DAYS,
  lookDays: LOOK_DAYS,
  checkDays: CHECK_MAX_AGE_DAYS,
  documentMonths: DOCUMENT_MAX_AGE_MONTHS,
  documentsKeptYears: DOCUMENTS_KEPT_YEARS,
  criminalRecordMonths: CRIMINAL_RECORD_MAX_AGE_MONTHS,
  maxFrameworkYears: only(procurementLimits.frameworkMonthsMax) / 12,
  smallChangePercent: only(procurementLimits.smallChangePercent),
  minHours: only(limits.hoursPerDayMin),
  maxHours: only(limits.hoursPerDayMax),
  minPeriodMonths: only(limits.periodMonthsMin),
  maxPeriodMonths: only(limits.periodMonthsMax),
  minDaysPerWeek: only(limits.daysPerWeekMin),
  maxDaysPerWeek: week.value,
  earlierDaysPerWeek: earlierWeek.value,
};

/** Each limit as a language writes it; a day stays as it is, for who knows how to write one. */
export function limitsIn(language: Language): Readonly<Record<string, string>> {
  const numbers = new Intl.NumberFormat(language === 'en' ? 'en-GB' : `${language}-FI`);
  const written = Object.entries(values).map(([name, value]) => [name, numbers.format(value)]);
  return { ...Object.fromEntries(written), daysPerWeekFrom: week.from };
}
