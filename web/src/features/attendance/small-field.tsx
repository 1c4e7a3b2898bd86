import { useId, useState } from 'react';

interface SmallFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly wrong: string;
  readonly first: string;
  /** Takes what was written; false for what cannot be understood. */
  readonly onWrite: (text: string) => boolean;
}

/** A short field that is taken when it is left, or by Enter. */
export function SmallField({ label, hint, wrong, first, onWrite }: SmallFieldProps) {
  const id = useId();
  const [text, setText] = useState(first);
  const [isWrong, setWrong] = useState(false);
  const take = () => {
    if (text.trim() !== first) setWrong(!onWrite(text.trim()));
  };
  return (
    <div className={isWrong ? 'field faulty' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        inputMode="decimal"
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint ${id}-fault`}
      />
      <span id={`${id}-hint`} className="quiet">
        {hint}
      </span>
      <span id={`${id}-fault`} className="fault">
        {isWrong && wrong}
      </span>
    </div>
  );
}
