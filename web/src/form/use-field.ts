import { useEffect } from 'react';

import { useFaultText } from './fault.ts';
import { type PathOf, type PathTo, changeAt, valueAt } from './path.ts';
import type { Form } from './use-form.ts';

/** A place of a form that shows its own faults: its element's id, and what is wrong there in words. */
export function useShown<Draft extends object>(
  { shown, id, faults }: Pick<Form<Draft>, 'shown' | 'id' | 'faults'>,
  path: PathOf<Draft>,
  label: string,
) {
  const name: string = path;
  useEffect(() => {
    shown.set(name, label);
    return () => void shown.delete(name);
  }, [shown, name, label]);
  return { id: fieldId(id, name), fault: useFaultText()(faults[path], label) };
}

/** The id of the element that a path of a form is written in. */
export function fieldId(formId: string, path: string): string {
  return `${formId}-${path}`;
}

/** A text of a form by its path. */
export function useField<Draft extends object>(
  form: Form<Draft>,
  field: PathTo<string, Draft>,
  label: string,
) {
  const path: string = field;
  return {
    // A path to a text is a path.
    ...useShown(form, path as PathOf<Draft>, label),
    value: textAt(form.draft, path),
    write: (value: string) => form.write((draft) => changeAt(draft, path, value)),
  };
}

function textAt(draft: object, path: string): string {
  const text = valueAt(draft, path);
  return typeof text === 'string' ? text : '';
}
