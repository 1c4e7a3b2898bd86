import type { ReactNode } from 'react';

interface FactListProps {
  /** What is told, in the order in which it is read; what is empty is left out. */
  readonly facts: readonly (readonly [label: string, told: ReactNode])[];
}

/** What a page tells of a record. */
export function FactList({ facts }: FactListProps) {
  const told = facts.filter(
    ([, value]) => value !== '' && value !== null && value !== undefined && value !== false,
  );
  return (
    <dl className="facts">
      {told.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
