import type { ReactNode } from 'react';

interface FactListProps {
  /** The facts, in the order in which they are read; what is empty is left out. */
  readonly facts: readonly (readonly [label: string, shown: ReactNode])[];
}

/** What a page shows of a record. */
export function FactList({ facts }: FactListProps) {
  const shown = facts.filter(
    ([, value]) => value !== '' && value !== null && value !== undefined && value !== false,
  );
  return (
    <dl className="facts">
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
