import type { Fields, KindRules } from '@jatkopolku/application';
import { Unavailable } from '@jatkopolku/kernel';

type Forms = Pick<KindRules<never>, 'upgrades'>;

/** The form in which records of a kind are written: the first is 1, and each upgrade leads to the next. */
export function formOf({ upgrades = [] }: Forms): number {
  return upgrades.length + 1;
}

/**
 * A newer version of the program wrote it, in a form that this one does not know: a release is under way,
 * and the next try meets the newer one.
 */
export class NewerForm extends Unavailable {}

/**
 * The fields of an item of an earlier form as the newest has them.
 * @throws NewerForm for an item of a later form: what is not known is neither read nor written over.
 */
export function upgraded(kind: Forms, form: number, fields: Fields): Fields {
  if (form > formOf(kind)) throw new NewerForm(`form ${form} is newer than ${formOf(kind)}`);
  return (kind.upgrades ?? []).slice(form - 1).reduce((earlier, next) => next(earlier), fields);
}
