import type { BonusTerms } from '@jatkopolku/domain/framework';
import type { Cents } from '@jatkopolku/kernel';
import { cents } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

/** What a bonus asks of its path, in sentences; none where it asks for nothing. */
export function useBonusText(): (bonus: BonusTerms & { readonly amountCents: Cents }) => string[] {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  return ({ amountCents, minimumMonths, needsCompany, requiredEvidence, secondPart }) => {
    const listed = (kinds: BonusTerms['requiredEvidence']['start']) =>
      kinds.map((kind) => t(`evidenceKinds.${kind}`)).join(', ');
    const { start, lasting } = requiredEvidence;
    return [
      ...(minimumMonths > 0 ? [t('terms.months', { count: minimumMonths })] : []),
      ...(needsCompany ? [t('terms.company')] : []),
      ...(start.length > 0 ? [t('terms.evidence', { kinds: listed(start) })] : []),
      ...(secondPart === null
        ? []
        : [
            t('terms.second', {
              first: format.euros(cents(amountCents - secondPart.amountCents)),
              second: format.euros(secondPart.amountCents),
              count: secondPart.months,
            }),
          ]),
      ...(lasting.length > 0 ? [t('terms.lasting', { kinds: listed(lasting) })] : []),
    ];
  };
}
