import type { use } from '@jatkopolku/words/use';
import { useTranslation } from 'react-i18next';

type NamedAction = keyof typeof use.actions;

/** What an act of the log is called in the reader’s words; one of an older version may have no name. */
export function useActionName(): (action: string) => string {
  const { t, i18n } = useTranslation('use');
  return (action) => (isNamed(action, i18n) ? t(`actions.${action}`) : action);
}

function isNamed(
  action: string,
  i18n: ReturnType<typeof useTranslation>['i18n'],
): action is NamedAction {
  return i18n.exists(`use:actions.${action}`);
}
