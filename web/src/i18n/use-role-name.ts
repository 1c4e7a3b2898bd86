import type { words } from '@jatkopolku/words/words';
import { useTranslation } from 'react-i18next';

type RoleWithName = keyof typeof words.roles;

/** What a role is called in the language of the page; one without a name is shown as it is. */
export function useRoleName(): (role: string) => string {
  const { t, i18n } = useTranslation('words');
  return (role) => (isNamed(role, i18n) ? t(`roles.${role}`) : role);
}

function isNamed(
  role: string,
  i18n: ReturnType<typeof useTranslation>['i18n'],
): role is RoleWithName {
  return i18n.exists(`words:roles.${role}`);
}
