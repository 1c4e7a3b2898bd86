import { useId } from 'react';

interface FilterProps {
  readonly label: string;
  /** The text of the choice of all of them; left out where all of them is an option, or never shown. */
  readonly allText?: string;
  /** Empty for all of them. */
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

/** One of a few, by the browser's own list: each phone has the one that its owner knows. */
export function Filter({ label, allText, value, options, onChange }: FilterProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {allText !== undefined && <option value="">{allText}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
