import { type AccountMap, journalAccounts, ownCostCentre } from '@jatkopolku/domain/journal';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useReadAll } from '../../queries/use-read.ts';
import type { Fact } from '../../ui/differences.ts';

/** What cost centres are called, by their codes. */
function useCentreName(): (code: string) => string {
  const { data: centres = [] } = useReadAll('listCostCentres');
  const names = new Map(centres.map(({ record }) => [record.code, record.name]));
  return (code) => [code, names.get(code)].filter(Boolean).join(' ');
}

/** The account map in the words of the page: each account with its number and its own cost centre. */
export function useAccountMapFacts(): (map: AccountMap) => Fact[] {
  const { t } = useTranslation('journal');
  const centreName = useCentreName();
  return ({ accounts }) =>
    journalAccounts.map((account) => {
      const number = accounts[account].number ?? t('lacks.number');
      const code = ownCostCentre(accounts, account);
      if (code === undefined) return [t(`accounts.${account}`), number];
      const costCentre =
        code === null ? t('lacks.cost-centre') : t('map.ofCentre', { name: centreName(code) });
      return [t(`accounts.${account}`), `${number}, ${costCentre}`];
    });
}
