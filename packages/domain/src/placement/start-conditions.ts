import {
  type LocalDate,
  type Problem,
  type ProblemCode,
  businessDaySchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

const noted = businessDaySchema.nullable().default(null);

/** What has to be in place before the activity starts, each with its day; null where nobody has noted it. */
export const startConditionsSchema = z.strictObject({
  /** The labour authority signed the plan (189/2001 §8.4; a multi-sectoral plan by 381/2023). */
  labourAuthoritySignedOn: noted,
  /** The county signed the plan (189/2001 §8.4). */
  countySignedOn: noted,
  /** The client signed the plan (189/2001 §8.4). */
  clientSignedOn: noted,
  /** The county's insurance covers the client from this day on (189/2001 §23). */
  insuredFrom: noted,
  /** The chief shop steward got the client's name and §9.1 items 1–3 of the plan (189/2001 §16). */
  stewardNotifiedOn: noted,
});
export type StartConditions = z.infer<typeof startConditionsSchema>;
export type StartCondition = keyof StartConditions;

export const noConditions: StartConditions = startConditionsSchema.parse({});

/** The refusal that names each condition. */
export const startConditionCodes = {
  labourAuthoritySignedOn: 'labour-authority-signature-missing',
  countySignedOn: 'county-signature-missing',
  clientSignedOn: 'client-signature-missing',
  insuredFrom: 'insurance-missing',
  stewardNotifiedOn: 'steward-notice-missing',
} as const satisfies Record<StartCondition, ProblemCode>;

export const startConditionNames = Object.keys(startConditionCodes) as StartCondition[];

/** The conditions that are not met on the first day: not noted, or only after it. */
export function missingConditions(
  conditions: StartConditions,
  firstDay: LocalDate,
): StartCondition[] {
  return startConditionNames.filter((name) => {
    const on = conditions[name];
    return on === null || on > firstDay;
  });
}

/** The plan is signed and the notice given once it has happened; an insurance may begin later. */
export function notedConditionProblems(conditions: StartConditions, today: LocalDate): Problem[] {
  return startConditionNames.flatMap((name) => {
    const on = conditions[name];
    const isAhead = name !== 'insuredFrom' && on !== null && on > today;
    return isAhead ? [{ code: 'day-ahead', at: `/${name}` } as const] : [];
  });
}
