import type { ByRule, ClaimSettings } from '@jatkopolku/domain/outcome';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** The settings in the words of the page. */
export function useSettingsFacts(): (settings: ClaimSettings) => Fact[] {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const ruleFacts = useRuleFacts();
  return ({ fourEyesAboveCents, byRule }) => [
    [
      t('settings.fourEyes'),
      fourEyesAboveCents === null
        ? t('settings.never')
        : t('settings.above', { amount: format.euros(fourEyesAboveCents) }),
    ],
    ...(byRule === null
      ? [[t('settings.byRule.title'), t('settings.byRule.never')] satisfies Fact]
      : ruleFacts(byRule)),
  ];
}

function useRuleFacts(): (rule: ByRule) => Fact[] {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  return (rule) => {
    const upTo = { amount: format.euros(rule.upToCents), date: format.date(rule.inForceFrom) };
    const shares = {
      all: rule.samplePercent,
      large: rule.largePercent,
      risk: rule.riskPercent,
      amount: format.euros(rule.largeAboveCents),
    };
    return [
      [t('settings.byRule.title'), t('settings.byRule.upTo', upTo)],
      [t('settings.byRule.sample'), t('settings.byRule.shares', shares)],
    ];
  };
}
