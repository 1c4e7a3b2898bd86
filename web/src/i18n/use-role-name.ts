import type { words } from '@jatkopolku/words/words';

import { useTranslation } from './use-translation.ts';

type RoleWithName = keyof typeof words.roles;

/** What a role is called in the language of the page; one without a name is shown as it is. */
export function useRoleName(): (role: string) => string {
  const { t, exists } = useTranslation('words');
  const isNamed = (role: string): role is RoleWithName => exists(`roles.${role}`);
  return (role) => (isNamed(role) ? t(`roles.${role}`) : role);
}
