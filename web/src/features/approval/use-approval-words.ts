import type { Approval } from '@jatkopolku/domain/approval';

import { useFormat } from '../../i18n/use-format.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useRead } from '../../queries/use-read.ts';
import { useFlagText } from './use-flag-text.ts';

export type ApprovalWords = ReturnType<typeof useApprovalWords>;

/** What items of the queue, their clients and their flags are called in the language of the page. */
export function useApprovalWords(items: readonly Approval[]) {
  const { t } = useTranslation('approval');
  const clientName = useClientNames(items.map(({ clientId }) => clientId));
  const format = useFormat();
  const problemText = useProblemText();
  const caps = useRead('readTravelSettings', {}).data?.record.caps ?? [];
  const { flag, flagWithDays } = useFlagText(caps);
  const title = (item: Approval) =>
    item.type === 'sheet'
      ? t('sheet', { month: format.month(item.month) })
      : t(item.type === 'claim' ? 'claim' : 'afterCheck', {
          path: t(`paths.${item.pathType}`),
          amount: format.euros(item.amountCents),
        });
  return {
    flag,
    flagWithDays,
    title,
    clientName,
    /** The same with the client, by whom one distinguishes the sheets of a month. */
    fullTitle: (item: Approval) => `${title(item)}, ${clientName(item.clientId)}`,
    /** Everything that speaks against an item. */
    reasons: (item: Approval): readonly string[] =>
      item.type === 'sheet'
        ? item.flags.map(flag)
        : [
            ...item.problems.map((code) => problemText({ code })),
            ...(item.type === 'claim' ? item.flags.map((code) => t(`claimFlags.${code}`)) : []),
          ],
  };
}
