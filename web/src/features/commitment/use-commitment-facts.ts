import type { Commitment } from '@jatkopolku/domain/commitment';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import { useCoverName } from './use-cover-name.ts';

/** What the page shows of a commitment, to compare two states of it. */
export function useCommitmentFacts(): (record: Commitment) => readonly Fact[] {
  const { t } = useTranslation('commitment');
  const format = useFormat();
  const nameOf = useCoverName();
  return (record) => [
    [t('whatFor'), nameOf(record)],
    [t('form.costCentre'), record.costCentre],
    [t('set'), format.euros(record.amountCents)],
    [t('list'), t(`states.${record.state}`)],
  ];
}
