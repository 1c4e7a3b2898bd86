import { parseLocalDate } from '@jatkopolku/kernel';
import { useRef, useState } from 'react';

import { useBusinessDay } from '../acting/use-business-day.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { writtenDay } from '../i18n/written.ts';

interface DayInputProps {
  readonly id: string;
  /** A day `YYYY-MM-DD`, or what was typed and is none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-describedby'?: string;
}

/** A day as the reader writes it: `1.12.2026`, or `1.12.` for the nearest. The browser's own calendar is a button. */
export function DayInput({ id, value, onChange, ...aria }: DayInputProps) {
  const { t } = useTranslation('form');
  const format = useFormat();
  const today = useBusinessDay();
  const calendar = useRef<HTMLInputElement>(null);
  // What is being typed stays as it is until one goes on.
  const [typed, setTyped] = useState<string>();
  const day = parseLocalDate(value);
  const write = (text: string) => {
    setTyped(text);
    onChange(writtenDay(text, today) ?? text);
  };
  return (
    <span className="day-input">
      <input
        id={id}
        value={typed ?? (day ? format.date(day) : value)}
        onChange={({ target }) => write(target.value)}
        onBlur={() => setTyped(undefined)}
        autoComplete="off"
        {...aria}
      />
      <input
        ref={calendar}
        type="date"
        aria-hidden
        tabIndex={-1}
        value={day ?? ''}
        onChange={({ target }) => onChange(target.value)}
      />
      <button type="button" onClick={() => calendar.current?.showPicker()}>
        {t('calendar')}
      </button>
    </span>
  );
}
