import { MAX_BONUS_CENTS } from '@jatkopolku/domain/framework';
import {
  type Cents,
  type LocalDate,
  type Problem,
  businessDaySchema,
  centsSchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

const amountSchema = centsSchema.min(0).max(MAX_BONUS_CENTS);
const percentSchema = z.int().min(0).max(100);

/** Which claims a rule approves, and how many of a hundred are drawn for a person instead. */
export const byRuleSchema = z.strictObject({
  /** A claim of more waits for a person. */
  upToCents: amountSchema.min(1),
  /** The first day of filing on which it holds: what was filed before it waits for a person. */
  inForceFrom: businessDaySchema,
  /** The share of all claims; of those that a row below is about, the largest share counts. */
  samplePercent: percentSchema,
  /** What is more than this is drawn by the share beside it. */
  largeAboveCents: amountSchema,
  largePercent: percentSchema,
  /** The share of claims with a risk. */
  riskPercent: percentSchema,
});
export type ByRule = z.infer<typeof byRuleSchema>;

/** What a region has set for the decisions on its claims: one record, each change of which is audited. */
export const claimSettingsSchema = z.strictObject({
  settingsId: z.literal('claims'),
  /** What is more than this takes two approvers; null where one is enough for any amount. */
  fourEyesAboveCents: amountSchema.nullable(),
  /** Null where people decide every claim. */
  byRule: byRuleSchema.nullable(),
});
export type ClaimSettings = z.infer<typeof claimSettingsSchema>;

/** A region that has set nothing: one approver is enough, and no rule approves. */
export const noClaimSettings: ClaimSettings = {
  settingsId: 'claims',
  fourEyesAboveCents: null,
  byRule: null,
};

/** Whether approving so much takes two people. */
export function takesTwo(
  amountCents: Cents,
  { fourEyesAboveCents }: Pick<ClaimSettings, 'fourEyesAboveCents'>,
): boolean {
  return fourEyesAboveCents !== null && amountCents > fourEyesAboveCents;
}

export type AskedClaimSettings = Omit<ClaimSettings, 'settingsId'>;

/**
 * Why the settings cannot be so: a rule never approves what takes two people, and it holds from the day on
 * which it is set at the earliest, since letters say since when it holds. One that stays as it is keeps its day.
 */
export function claimSettingsProblems(
  asked: AskedClaimSettings,
  { byRule: before }: Pick<ClaimSettings, 'byRule'>,
  today: LocalDate,
): Problem[] {
  const { byRule } = asked;
  if (byRule === null) return [];
  const problems: Problem[] = [];
  if (takesTwo(byRule.upToCents, asked)) {
    problems.push({ code: 'rule-above-four-eyes', at: '/byRule/upToCents' });
  }
  if (byRule.inForceFrom < today && !isSameRule(byRule, before)) {
    problems.push({ code: 'rule-from-past', at: '/byRule/inForceFrom' });
  }
  return problems;
}

function isSameRule(rule: ByRule, before: ByRule | null): boolean {
  const fields = byRuleSchema.keyof().options;
  return before !== null && fields.every((field) => rule[field] === before[field]);
}
