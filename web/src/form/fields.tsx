import { type ReactNode, useEffect, useId, useRef } from 'react';
import {
  Dropdown,
  DropdownItem,
  RadioButton,
  RadioButtonGroup,
  TextInput,
  Textarea,
} from 'suomifi-ui-components';

import { useFaultText } from './fault.ts';
import type { Form } from './use-form.ts';

/** The names of a draft's text fields. */
type TextOf<Draft> = { [F in keyof Draft]: Draft[F] extends string ? F : never }[keyof Draft] &
  string;

interface FieldProps<Draft extends object> {
  readonly form: Form<Draft>;
  readonly field: TextOf<Draft>;
  readonly label: string;
  readonly hint?: string;
  /** May be left empty: said beside the label, in words. */
  readonly optionalText?: string;
}

interface TextFieldProps<Draft extends object> extends FieldProps<Draft> {
  readonly inputMode?: 'numeric' | 'decimal';
  /** Neither offered again by the browser nor sent to a checker of spelling. */
  readonly isSecret?: boolean;
}

/** A line of text, or a number as it is typed. */
export function TextField<Draft extends object>({
  inputMode,
  isSecret = false,
  ...props
}: TextFieldProps<Draft>) {
  const { form, field } = props;
  return (
    <TextInput
      {...useCommon(props)}
      value={String(form.draft[field])}
      onChange={(value) => form.write(changed<Draft>(field, String(value ?? '')))}
      {...(inputMode && { inputMode })}
      {...(isSecret && { autoComplete: 'off', spellCheck: false })}
      fullWidth
    />
  );
}

/** Some sentences. */
export function ParagraphField<Draft extends object>(props: FieldProps<Draft>) {
  const { form, field } = props;
  return (
    <Textarea
      {...useCommon(props)}
      value={String(form.draft[field])}
      onChange={(event) => form.write(changed<Draft>(field, event.target.value))}
      fullWidth
    />
  );
}

/** A day, by the browser's own calendar: each phone has the one that its owner knows. */
export function DayField<Draft extends object>(props: FieldProps<Draft>) {
  const { form, field, label, hint, optionalText } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const value = String(form.draft[field]);
  useEffect(() => {
    // A day that is being written is not whole: nothing is put in its place meanwhile.
    const element = input.current;
    if (element && element !== document.activeElement) element.value = value;
  }, [value]);
  const fault = useFaultText()(form.faults[field], label);
  return (
    <div className={fault === undefined ? 'field' : 'field faulty'}>
      <label htmlFor={id}>
        {label} {optionalText !== undefined && <span className="quiet">({optionalText})</span>}
      </label>
      {hint !== undefined && <span id={`${id}-hint`}>{hint}</span>}
      <input
        id={id}
        ref={input}
        type="date"
        defaultValue={value}
        onChange={(event) => form.write(changed<Draft>(field, event.target.value))}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-hint ${id}-fault`}
      />
      <span id={`${id}-fault`} className="fault">
        {fault}
      </span>
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly text: ReactNode;
}

interface ChoiceProps<Draft extends object> extends FieldProps<Draft> {
  /** Distinguishes the field from the same field of another row; the field's own name otherwise. */
  readonly name?: string;
  readonly options: readonly Option[];
}

/** One of a few, all in sight. */
export function ChoiceField<Draft extends object>(props: ChoiceProps<Draft>) {
  const { form, field, name = field, label, hint, options } = props;
  const fault = useFaultText()(form.faults[field], label);
  return (
    <RadioButtonGroup
      name={name}
      labelText={label}
      {...(hint !== undefined && { groupHintText: hint })}
      value={String(form.draft[field])}
      onChange={(value) => form.write(changed<Draft>(field, value))}
      className={fault === undefined ? '' : 'faulty'}
      {...(fault !== undefined && { groupStatus: 'error', groupStatusText: fault })}
    >
      {options.map(({ value, text }) => (
        <RadioButton key={value} value={value}>
          {text}
        </RadioButton>
      ))}
    </RadioButtonGroup>
  );
}

interface SelectProps<Draft extends object> extends ChoiceProps<Draft> {
  readonly placeholder: string;
}

/** One of many, by a list that opens. */
export function SelectField<Draft extends object>({ placeholder, ...props }: SelectProps<Draft>) {
  const { form, field, options } = props;
  return (
    <Dropdown
      {...useCommon(props)}
      visualPlaceholder={placeholder}
      value={String(form.draft[field])}
      onChange={(value) => form.write(changed<Draft>(field, value))}
      fullWidth
    >
      {options.map(({ value, text }) => (
        <DropdownItem key={value} value={value}>
          {text}
        </DropdownItem>
      ))}
    </Dropdown>
  );
}

/** What every field of the library has; a fault names its field. */
function useCommon<Draft extends object>({
  form,
  field,
  label,
  hint,
  optionalText,
}: FieldProps<Draft>) {
  const fault = useFaultText()(form.faults[field], label);
  return {
    labelText: label,
    ...(hint !== undefined && { hintText: hint }),
    ...(optionalText !== undefined && { optionalText }),
    ...(fault !== undefined && { status: 'error' as const, statusText: fault }),
  };
}

function changed<Draft extends object>(field: TextOf<Draft>, value: string): Partial<Draft> {
  return { [field]: value } as Partial<Draft>;
}
