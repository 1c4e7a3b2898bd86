import type { Answer } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** What somebody decides on: compared when another has changed it meanwhile. */
export function useMergeFacts(): (merge: Answer<'readClientMerge'>['record']) => readonly Fact[] {
  const { t } = useTranslation('client');
  return ({ keptId, reason, proposal, ending }) => [
    [t('merge.keptId'), keptId],
    [t('merge.why'), reason],
    [t('merge.propose'), proposal.name],
    [t('merge.decline'), ending ? [ending.name, ending.reason].filter(Boolean).join(': ') : ''],
  ];
}
