import { actorKind } from '@jatkopolku/domain/access';
import { historyEventOf } from '@jatkopolku/domain/history';

import { useTranslation } from '../../i18n/use-translation.ts';
import type { HistoryEntry } from './queries.ts';

type Act = HistoryEntry['acts'][number];

/** What was done, and by whom: a person by name, a rule and an import in words. */
export function useActText(): (act: Act) => string {
  const { t } = useTranslation(['history', 'explanation']);
  const whoOf = ({ by, byName }: Act) => {
    switch (actorKind(by)) {
      case 'import':
        return t('explanation:by.import');
      case 'rule':
        return t('byRule');
      case 'person':
        return byName ?? t('somebody');
    }
  };
  return (act) => {
    const event = t(`events.${historyEventOf(act.event)}`);
    const { count } = act;
    // That it was imported says who did it.
    if (act.event === 'imported') return event;
    const what = count === 1 ? event : t('explanation:times', { event, count });
    return t('act', { event: what, who: whoOf(act) });
  };
}
