import { use as en } from '../../i18n/en/use.ts';

type NamedAction = keyof typeof en.actions;

/** Whether an act of the log has a name in the reader’s words; one of an older version may have none. */
export function isNamedAction(action: string): action is NamedAction {
  return Object.hasOwn(en.actions, action);
}
