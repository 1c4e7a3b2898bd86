import { useId, useState } from 'react';

import { useNoteEdited } from '../../../ui/edited.ts';

interface SmallFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly wrong: string;
  readonly first: string;
  /** What is odd about it, in words: it is taken when it is left, or entered, once more. */
  readonly odd?: (text: string) => string | undefined;
  /** Takes what was written; false for what cannot be understood. */
  readonly onWrite: (text: string) => boolean;
}

/** A short field that is taken when it is left, or by Enter. */
export function SmallField({ label, hint, wrong, first, odd, onWrite }: SmallFieldProps) {
  const id = useId();
  const [text, setText] = useState(first);
  const [fault, setFault] = useState('');
  const forget = () => {
    setText(first);
    setFault('');
  };
  useNoteEdited({ id, forget, savesItself: true }, text.trim() !== first);
  const take = () => {
    const written = text.trim();
    if (written === first) return;
    const asked = odd?.(written) ?? '';
    if (asked !== '' && asked !== fault) setFault(asked);
    else setFault(onWrite(written) ? '' : wrong);
  };
  return (
    <div className={fault === '' ? 'field' : 'field faulty'} data-form={id}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        inputMode="decimal"
        onChange={(event) => {
          setText(event.target.value);
          setFault('');
        }}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-hint ${id}-fault`}
      />
      <span id={`${id}-hint`} className="quiet">
        {hint}
      </span>
      <span id={`${id}-fault`} className="fault" role="alert">
        {fault}
      </span>
    </div>
  );
}
