import type { ReactNode } from 'react';
import {
  Checkbox,
  CheckboxGroup,
  Dropdown,
  DropdownItem,
  RadioButton,
  RadioButtonGroup,
  TextInput,
  Textarea,
} from 'suomifi-ui-components';

import { useTranslation } from '../i18n/use-translation.ts';
import { DayInput } from '../ui/day-input.tsx';
import { type PathOf, type PathTo, changeAt, valueAt } from './path.ts';
import { useField, useShown } from './use-field.ts';
import type { Form } from './use-form.ts';

interface FieldProps<Draft extends object> {
  readonly form: Form<Draft>;
  readonly field: PathTo<string, Draft>;
  readonly label: string;
  readonly hint?: string;
  /** May be left empty: said beside the label. */
  readonly isOptional?: boolean;
}

interface TextFieldProps<Draft extends object> extends FieldProps<Draft> {
  readonly inputMode?: 'numeric' | 'decimal';
  /** Neither offered again by the browser nor sent to a checker of spelling. */
  readonly isSecret?: boolean;
  /** That it may be left empty, in other words than usual. */
  readonly optionalText?: string;
}

/** A line of text, or a number as it is typed. */
export function TextField<Draft extends object>({
  inputMode,
  isSecret = false,
  optionalText,
  ...props
}: TextFieldProps<Draft>) {
  const { write, ...common } = useCommon(props);
  return (
    <TextInput
      {...common}
      onChange={(value) => write(String(value ?? ''))}
      {...(inputMode && { inputMode })}
      {...(optionalText !== undefined && { optionalText })}
      {...(isSecret && { autoComplete: 'off', spellCheck: false })}
      fullWidth
    />
  );
}

/** Some sentences. */
export function ParagraphField<Draft extends object>(props: FieldProps<Draft>) {
  const { write, ...common } = useCommon(props);
  return <Textarea {...common} onChange={({ target }) => write(target.value)} fullWidth />;
}

/** A day, as the reader writes it or by the browser's own calendar. */
export function DayField<Draft extends object>(props: FieldProps<Draft>) {
  const { form, field, label, hint, isOptional = false } = props;
  const { t } = useTranslation('form');
  const { id, fault, value, write } = useField(form, field, label);
  return (
    <div className={fault === undefined ? 'field' : 'field faulty'}>
      <label htmlFor={id}>
        {label} {isOptional && <span className="quiet">({t('optional')})</span>}
      </label>
      {hint !== undefined && <span id={`${id}-hint`}>{hint}</span>}
      <DayInput
        id={id}
        value={value}
        onChange={write}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
      />
      <span id={`${id}-fault`} className="fault">
        {fault}
      </span>
    </div>
  );
}

interface ChoiceProps<Draft extends object> extends FieldProps<Draft> {
  readonly options: readonly (readonly [value: string, text: ReactNode])[];
}

/** One of a few, all in sight. */
export function ChoiceField<Draft extends object>(props: ChoiceProps<Draft>) {
  const { form, field, label, hint, options } = props;
  const { id, fault, value, write } = useField(form, field, label);
  return (
    <RadioButtonGroup
      id={id}
      name={id}
      labelText={label}
      {...(hint !== undefined && { groupHintText: hint })}
      value={value}
      onChange={write}
      className={fault === undefined ? '' : 'faulty'}
      {...(fault !== undefined && { groupStatus: 'error', groupStatusText: fault })}
    >
      {options.map(([option, text]) => (
        <RadioButton key={option} value={option}>
          {text}
        </RadioButton>
      ))}
    </RadioButtonGroup>
  );
}

interface ChecksProps<Draft extends object> extends Omit<ChoiceProps<Draft>, 'field'> {
  readonly field: PathTo<readonly string[], Draft>;
}

/** Any of a few, as a list in the order in which they are offered. */
export function ChecksField<Draft extends object>(props: ChecksProps<Draft>) {
  const { form, field, label, hint, options } = props;
  const path: string = field;
  // A path to a list is a path.
  const { id, fault } = useShown(form, path as PathOf<Draft>, label);
  const tick = (value: string, isTicked: boolean) =>
    form.write((draft) => {
      const ticked = listAt(draft, path);
      const known = options.map(([option]) => option);
      const next = known.filter((one) => (one === value ? isTicked : ticked.includes(one)));
      return changeAt(draft, path, next);
    });
  return (
    <CheckboxGroup
      id={id}
      labelText={label}
      {...(hint !== undefined && { groupHintText: hint })}
      className={fault === undefined ? '' : 'faulty'}
      {...(fault !== undefined && { groupStatus: 'error', groupStatusText: fault })}
    >
      {options.map(([option, text]) => (
        <Checkbox
          key={option}
          checked={listAt(form.draft, path).includes(option)}
          onClick={({ checkboxState }) => tick(option, checkboxState)}
        >
          {text}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function listAt(draft: object, path: string): readonly unknown[] {
  const list = valueAt(draft, path);
  return Array.isArray(list) ? list : [];
}

interface SelectProps<Draft extends object> extends ChoiceProps<Draft> {
  readonly placeholder: string;
}

/** One of many, by a list that opens. */
export function SelectField<Draft extends object>(props: SelectProps<Draft>) {
  const { placeholder } = props;
  const { write, ...common } = useCommon(props);
  // The library's list needs an item, also while what there is to choose is still being read.
  const options = props.options.length > 0 ? props.options : [['', placeholder] as const];
  return (
    <Dropdown {...common} visualPlaceholder={placeholder} onChange={write} fullWidth>
      {options.map(([option, text]) => (
        <DropdownItem key={option} value={option}>
          {text}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}

/** What every field of the library has; a fault names its field. */
function useCommon<Draft extends object>(props: FieldProps<Draft>) {
  const { form, field, label, hint, isOptional = false } = props;
  const { t } = useTranslation('form');
  const { fault, ...written } = useField(form, field, label);
  return {
    ...written,
    labelText: label,
    ...(hint !== undefined && { hintText: hint }),
    ...(isOptional && { optionalText: t('optional') }),
    ...(fault !== undefined && { status: 'error' as const, statusText: fault }),
  };
}
