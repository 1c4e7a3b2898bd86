import { type LocalDate, parseLocalDate } from '@jatkopolku/kernel';
import { useId, useState } from 'react';

import { DayInput } from './day-input.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly value: LocalDate | undefined;
  /** Undefined for what is no day yet, or none. */
  readonly onChange: (day: LocalDate | undefined) => void;
}

/** A day that something is looked for by. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  const [unread, setUnread] = useState('');
  const write = (text: string) => {
    const day = parseLocalDate(text);
    setUnread(day ? '' : text);
    onChange(day);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <DayInput id={id} value={value ?? unread} onChange={write} />
    </div>
  );
}
