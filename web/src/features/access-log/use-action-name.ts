import type { accessLog } from '@jatkopolku/words/access-log';

import { useTranslation } from '../../i18n/use-translation.ts';

type NamedAction = keyof typeof accessLog.actions;

/** What an act of the log is called in the reader’s words; one of an older version may have no name. */
export function useActionName(): (action: string) => string {
  const { t, exists } = useTranslation('accessLog');
  const isNamed = (action: string): action is NamedAction => exists(`actions.${action}`);
  return (action) => (isNamed(action) ? t(`actions.${action}`) : action);
}
