import { isSameBonus } from '@jatkopolku/domain/framework';

import { useApi } from '../../api/api.ts';
import { changeOf } from '../../queries/change-of.ts';
import { useRefresh } from '../../queries/use-send.ts';
import type { Bonus, WholeFramework } from './whole-framework.ts';

/** Saves bonuses one after the other: what was saved stays saved when a later one is refused. */
export function useSaveBonuses({ record: { frameworkId }, tariffs }: WholeFramework) {
  const api = useApi();
  const refresh = useRefresh();
  return async (bonuses: readonly Bonus[], key: string): Promise<void> => {
    for (const bonus of bonuses) {
      const { lot, pathType, ...facts } = bonus;
      const known = tariffs.find(
        ({ record }) => record.lot === lot && record.pathType === pathType,
      );
      if (known && isSameBonus(known.record, bonus)) continue;
      if (known) await api.call('changeTariff', changeOf('changeTariff', known, facts));
      else {
        const body = { frameworkId, ...bonus };
        await api.call('createTariff', { body, key: `${key}-${lot}-${pathType}` });
      }
    }
    await refresh('changeTariff');
  };
}
