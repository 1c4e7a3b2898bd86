import { type LocalDate, parseLocalDate } from '@jatkopolku/kernel';
import { useEffect, useId, useRef } from 'react';

interface DayFieldProps {
  readonly label: string;
  readonly value: LocalDate | undefined;
  /** Undefined for a day that is not whole yet, or none. */
  readonly onChange: (day: LocalDate | undefined) => void;
}

/** A day, by the browser's own calendar: each phone has the one that its owner knows. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A day that is being written is not whole: nothing is put in its place meanwhile.
    const field = input.current;
    if (field && field !== document.activeElement) field.value = value ?? '';
  }, [value]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="date"
        defaultValue={value}
        onChange={(event) => onChange(parseLocalDate(event.target.value))}
      />
    </div>
  );
}
