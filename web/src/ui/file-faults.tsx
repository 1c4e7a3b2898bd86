import { Refused } from '../api/refused.ts';
import { Failure } from './states.tsx';

interface FileFaultsProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Everything that is wrong with a file, each with its line. */
export function FileFaults({ error, onRetry }: FileFaultsProps) {
  const faults = error instanceof Refused ? (error.problem.errors ?? []) : [];
  if (faults.length < 2) return <Failure error={error} onRetry={onRetry} />;
  return (
    <div role="alert">
      <ul className="problems">
        {[...new Set(faults.map(({ detail }) => detail))].map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    </div>
  );
}
