import { type Operations, operations } from '@jatkopolku/contracts';
import type { ByRule, ClaimSettings } from '@jatkopolku/domain/outcome';

import { readBy } from '../../form/reading.ts';
import type { Format } from '../../i18n/format.ts';
import { centsOf, wholeOf } from '../framework/numbers.ts';

/** The rule as it is being written. */
type RuleDraft = { readonly [Field in keyof ByRule]: string };

/** The settings as they are being written: an empty limit is off. */
export interface SettingsDraft {
  readonly fourEyesAboveCents: string;
  /** One that is ticked, or none: the rule keeps what was typed meanwhile. */
  readonly isByRule: readonly string[];
  readonly byRule: RuleDraft;
}

/** What a region begins with: a person looks at each claim with a risk. */
const firstRule: RuleDraft = {
  upToCents: '',
  inForceFrom: '',
  samplePercent: '10',
  largeAboveCents: '',
  largePercent: '25',
  riskPercent: '100',
};

export function settingsDraft(
  { fourEyesAboveCents: cents, byRule }: ClaimSettings,
  format: Pick<Format, 'eurosText'>,
): SettingsDraft {
  return {
    fourEyesAboveCents: cents === null ? '' : format.eurosText(cents),
    isByRule: byRule === null ? [] : ['yes'],
    byRule: byRule === null ? firstRule : ruleDraft(byRule, format),
  };
}

function ruleDraft(rule: ByRule, { eurosText }: Pick<Format, 'eurosText'>): RuleDraft {
  return {
    upToCents: eurosText(rule.upToCents),
    inForceFrom: rule.inForceFrom,
    samplePercent: String(rule.samplePercent),
    largeAboveCents: eurosText(rule.largeAboveCents),
    largePercent: String(rule.largePercent),
    riskPercent: String(rule.riskPercent),
  };
}

/** What is to be sent; an amount that cannot be read is a fault, not off. */
export function readSettings({ fourEyesAboveCents, isByRule, byRule }: SettingsDraft) {
  const { changeClaimSettings } = operations;
  return readBy<SettingsDraft, Operations['changeClaimSettings']>(changeClaimSettings, {
    fourEyesAboveCents: centsOf(fourEyesAboveCents) ?? null,
    byRule: isByRule.length === 0 ? null : ruleWritten(byRule),
  });
}

function ruleWritten(rule: RuleDraft) {
  return {
    upToCents: centsOf(rule.upToCents),
    inForceFrom: rule.inForceFrom,
    samplePercent: wholeOf(rule.samplePercent),
    largeAboveCents: centsOf(rule.largeAboveCents),
    largePercent: wholeOf(rule.largePercent),
    riskPercent: wholeOf(rule.riskPercent),
  };
}
