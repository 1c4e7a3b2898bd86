import { useId } from 'react';

interface FileChoiceProps {
  /** What is chosen, and what kinds of it the browser offers. */
  readonly label: string;
  readonly accept: string;
  /** Said of the button, too. */
  readonly hint: string;
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that reads a file in. */
export function FileChoice({ label, accept, hint, disabled, onChoose }: FileChoiceProps) {
  const id = useId();
  return (
    <>
      <p id={id}>{hint}</p>
      <label className="file-choice">
        <input
          type="file"
          className="visually-hidden"
          accept={accept}
          disabled={disabled}
          aria-describedby={id}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen once more after it was mended.
            target.value = '';
            if (file) onChoose(file);
          }}
        />
        {label}
      </label>
    </>
  );
}
