import { InlineAlert } from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { type Fault, useFaultText } from './fault.ts';
import { focusField } from './field-focus.ts';
import { fieldId } from './use-field.ts';
import type { Form } from './use-form.ts';

/**
 * All fields that are wrong, beside the button that sends: each name leads to its field, which says what
 * is wrong. One alone is not repeated; what no field shows is always here, in words.
 */
export function FaultSummary<Draft extends object>({ form }: { readonly form: Form<Draft> }) {
  const { t } = useTranslation('form');
  const textOf = useFaultText();
  // In the order of the fields; what no field shows comes last.
  const paths = [...form.shown.keys(), ''];
  const placeOf = (path: string) => paths.indexOf(form.shown.has(path) ? path : '');
  const faults = Object.entries<Fault | undefined>(form.faults).toSorted(
    ([one], [other]) => placeOf(one) - placeOf(other),
  );
  const isAtField = faults.every(([path]) => form.shown.has(path));
  if (faults.length === 0 || (faults.length === 1 && isAtField)) return null;
  return (
    <div className="fault-summary">
      <InlineAlert status="error" labelText={t('faults')}>
        <ul>
          {faults.map(([path, fault]) => {
            const label = form.shown.get(path);
            if (label === undefined) return <li key={path}>{textOf(fault, label)}</li>;
            return (
              <li key={path}>
                <FaultLink id={fieldId(form.id, path)} label={label} />
              </li>
            );
          })}
        </ul>
      </InlineAlert>
    </div>
  );
}

function FaultLink({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        focusField(id);
      }}
    >
      {label}
    </a>
  );
}
