import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { useApi } from '../api/api.ts';
import { type ChangeName, type Versioned, changeWith } from '../queries/change-of.ts';
import { useRefresh } from '../queries/use-send.ts';
import { ConfirmButtons, type ConfirmStep } from '../ui/confirm-buttons.tsx';
import type { Fact } from '../ui/differences.ts';
import { showResult } from '../ui/result-place.tsx';
import { Failure } from '../ui/states.tsx';
import { conflictOf } from './conflict-of.ts';

/** A change of a record that a button makes. */
interface RecordStep<Shown> extends Omit<ConfirmStep<Shown>, 'key' | 'onTake'> {
  readonly write: ChangeName;
  /** What distinguishes it from another step of the same write. */
  readonly key?: string;
  /** What it takes beside the record and its version. */
  readonly body?: object;
  /** What came of it, in words. */
  readonly result: string;
}

interface RecordStepsProps<Shown extends Versioned> {
  readonly stored: Shown;
  readonly steps: readonly RecordStep<Shown>[];
  /** What the page shows of the record: compared to see what somebody else changed meanwhile. */
  readonly facts: (record: Shown['record']) => readonly Fact[];
  /** Marks a state of it, to compare two, where more than the record itself is decided on. */
  readonly markOf?: (stored: Shown) => string | number;
  /** What to think of before the second press. */
  readonly children?: ReactNode;
}

/** What may be done to a record as its reader sees it; each step may ask once more. */
export function RecordSteps<Shown extends Versioned>(props: RecordStepsProps<Shown>) {
  const { stored, steps, facts, markOf = versionOf, children } = props;
  const { sending, readAgain } = useSteps<Shown>();
  const { error, variables } = sending;
  return (
    <>
      {error && (
        <Failure
          error={error}
          onRetry={readAgain}
          conflict={
            variables &&
            conflictOf<ChangeName>(variables.step.write, variables.expected.record as never, facts)
          }
        />
      )}
      <ConfirmButtons<Shown>
        shown={stored}
        reading={{ markOf, factsOf: ({ record }) => facts(record) }}
        disabled={sending.isPending}
        steps={steps.map((step) => ({
          ...step,
          key: step.key ?? step.write,
          onTake: (expected) => sending.mutate({ step, expected }),
        }))}
      >
        {children}
      </ConfirmButtons>
    </>
  );
}

function versionOf({ version }: Versioned): number {
  return version;
}

interface Taken<Shown extends Versioned> {
  readonly step: RecordStep<Shown>;
  readonly expected: Shown;
}

function useSteps<Shown extends Versioned>() {
  const api = useApi();
  const refresh = useRefresh();
  const sending = useMutation({
    mutationFn: async ({ step: { write, body }, expected }: Taken<Shown>) => {
      await api.call(write, changeWith(write, expected, body));
      await refresh(write);
    },
    // Also where the button has gone by then, since the page has been read again.
    onSuccess: (_, { step }) => showResult(step.result),
  });
  const readAgain = () => {
    const write = sending.variables?.step.write;
    sending.reset();
    if (write) void refresh(write);
  };
  return { sending, readAgain };
}
