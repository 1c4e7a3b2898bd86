import { groundText } from '@jatkopolku/contracts';
import type { Check } from '@jatkopolku/domain/eligibility';

import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** What may change of a check while somebody decides of it. */
export function useCheckFacts(): (check: Check) => readonly Fact[] {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const language = useLanguage();
  return ({ state, grounds, proposal }) => [
    [t('standing.state'), format.state(state)],
    [t('groundsTitle'), grounds.map((code) => groundText(code, language)).join(' ')],
    [t('review.verdict'), proposal ? t(`review.verdicts.${proposal.verdict}`) : ''],
    [t('review.businessTasks'), proposal?.businessTasks ?? ''],
    [t('review.reason'), proposal?.reason ?? ''],
  ];
}
