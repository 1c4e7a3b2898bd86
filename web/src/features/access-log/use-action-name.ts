import type { accessLog } from '@jatkopolku/words/access-log';
import { useTranslation } from 'react-i18next';

type NamedAction = keyof typeof accessLog.actions;

/** What an act of the log is called in the reader’s words; one of an older version may have no name. */
export function useActionName(): (action: string) => string {
  const { t, i18n } = useTranslation('accessLog');
  return (action) => (isNamed(action, i18n) ? t(`actions.${action}`) : action);
}

function isNamed(
  action: string,
  i18n: ReturnType<typeof useTranslation>['i18n'],
): action is NamedAction {
  return i18n.exists(`accessLog:actions.${action}`);
}
