import { problemText } from '@jatkopolku/contracts';
import type { Approval } from '@jatkopolku/domain/approval';
import { type SheetFlag, TRAVEL_LOOKED_AT_CENTS } from '@jatkopolku/domain/attendance';
import { useTranslation } from 'react-i18next';

import { useClientNames } from '../../app/api/clients.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { eurosIn, monthIn, shortDateIn } from '../../ui/format.ts';

export type ApprovalWords = ReturnType<typeof useApprovalWords>;

/** What items of the queue, their clients and their flags are called in the language of the page. */
export function useApprovalWords(items: readonly Approval[]) {
  const { t } = useTranslation('approval');
  const clientName = useClientNames(items.map(({ clientId }) => clientId));
  const language = useLanguage();
  const flag = ({ code }: Pick<SheetFlag, 'code'>) =>
    t(`flags.${code}`, { bound: eurosIn(TRAVEL_LOOKED_AT_CENTS, language) });
  const title = (item: Approval) =>
    item.type === 'sheet'
      ? t('sheet', { month: monthIn(item.month, language) })
      : t('claim', {
          path: t(`paths.${item.pathType}`),
          amount: eurosIn(item.amountCents, language),
        });
  return {
    flag,
    /** A flag with the days that it is about. */
    flagWithDays: ({ code, dates }: SheetFlag) =>
      `${flag({ code })}: ${dates.map((date) => shortDateIn(date, language)).join(', ')}`,
    title,
    clientName,
    /** The same with the client, who tells one sheet of a month from another. */
    fullTitle: (item: Approval) => `${title(item)}, ${clientName(item.clientId)}`,
    /** Everything that speaks against an item. */
    reasons: (item: Approval): readonly string[] =>
      item.type === 'sheet'
        ? item.flags.map(flag)
        : [
            ...item.problems.map((code) => problemText({ code }, language)),
            ...item.flags.map((code) => t(`claimFlags.${code}`)),
          ],
  };
}
