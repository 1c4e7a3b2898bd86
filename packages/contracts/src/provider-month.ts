import { agreementSchema } from '@jatkopolku/domain/agreement';
import { absenceReasons, attendanceStatuses, sheetSchema } from '@jatkopolku/domain/attendance';
import { type Bonus, type Claim, claimPartSchema, claimSchema } from '@jatkopolku/domain/outcome';
import {
  type DayAccount,
  type ProviderExplanation,
  type SheetAccount,
  heldReasons,
  lineSchema,
} from '@jatkopolku/domain/settlement';
import { centsSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** What an attended day comes to. */
const dayAmountsSchema = z.strictObject({
  feeCents: centsSchema,
  /** `held` while nobody pays the client's day. */
  payer: z.string(),
  heldFor: z.enum(heldReasons).nullable(),
  compensationCents: centsSchema,
  travelCents: centsSchema.nullable(),
  heldTravelCents: centsSchema,
  stateCents: centsSchema,
});

const dayAccountSchema = z.strictObject({
  date: localDateSchema,
  status: z.enum(attendanceStatuses),
  hours: z.string().nullable(),
  absenceReason: z.enum(absenceReasons).nullable(),
  /** Null for an absence, which comes to nothing. */
  amounts: dayAmountsSchema.nullable(),
});
export type DayAccountJson = z.infer<typeof dayAccountSchema>;

/** A month sheet's lines, and the days that they are the sum of. */
const sheetAccountSchema = sheetSchema
  .pick({ clientId: true, placementId: true, agreementId: true, state: true, returnCategory: true })
  .extend({
    ...agreementSchema.pick({ lot: true }).shape,
    version: z.int().min(1),
    lines: z.array(lineSchema),
    days: z.array(dayAccountSchema),
  });
export type SheetAccountJson = z.infer<typeof sheetAccountSchema>;

const { providerId, month } = sheetSchema.shape;

/** A provider's month: its lines, the sheets and claims that they are the sum of, and what waits. */
export const providerMonthSchema = z.strictObject({
  month,
  providerId,
  ended: z.boolean(),
  booked: z.boolean(),
  lines: z.array(lineSchema),
  remaining: z.array(lineSchema),
  counted: z.array(sheetAccountSchema),
  waiting: z.array(sheetAccountSchema),
  /** The parts of claims that are in it, each by its claim. */
  bonuses: z.array(
    claimSchema
      .pick({ claimId: true, clientId: true, placementId: true, pathType: true })
      .extend(claimPartSchema.omit({ approvedBy: true, voidedOn: true }).shape),
  ),
});
export type ProviderMonthJson = z.infer<typeof providerMonthSchema>;

type ProviderMonthFacts = Pick<ProviderMonthJson, 'month' | 'ended' | 'booked'> &
  Pick<ProviderExplanation, 'account' | 'counted' | 'waiting' | 'bonuses'> & {
    readonly remaining: ProviderExplanation['account']['lines'];
  };

export function toProviderMonthJson(facts: ProviderMonthFacts): ProviderMonthJson {
  const { month: asked, ended, booked, account, counted, waiting, bonuses, remaining } = facts;
  return {
    month: asked,
    providerId: account.providerId,
    ended,
    booked,
    lines: [...account.lines],
    remaining: [...remaining],
    counted: counted.map(toSheetJson),
    waiting: waiting.map(toSheetJson),
    bonuses: bonuses.map(toBonusJson),
  };
}

function toBonusJson({ claim, part }: Bonus<Claim>): ProviderMonthJson['bonuses'][number] {
  const { claimId, clientId, placementId, pathType } = claim;
  const { partNo, milestone, amountCents, approvedOn } = part;
  return { claimId, clientId, placementId, pathType, partNo, milestone, amountCents, approvedOn };
}

function toSheetJson({ sheet, version, agreement, lines, days }: SheetAccount): SheetAccountJson {
  const { clientId, placementId, agreementId, state, returnCategory } = sheet;
  return {
    clientId,
    placementId,
    agreementId,
    state,
    returnCategory,
    lot: agreement.lot,
    version,
    lines: [...lines],
    days: days.map(toDayJson),
  };
}

function toDayJson({ date, day, amounts }: DayAccount): DayAccountJson {
  const { status } = day;
  return {
    date,
    status,
    hours: day.status === 'present' ? day.hours : null,
    absenceReason: day.status === 'absent' ? day.reason : null,
    amounts,
  };
}
