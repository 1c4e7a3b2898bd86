import { useState } from 'react';

import type { Answer } from '../api/operation-names.ts';
import { Refused } from '../api/refused.ts';
import {
  type ChangeName,
  type Versioned,
  changeWith,
  type changeOf,
} from '../queries/change-of.ts';
import { useRefresh, useSend } from '../queries/use-send.ts';
import type { Fact } from '../ui/differences.ts';
import { answerOf, conflictOf } from './conflict-of.ts';
import type { Reading } from './reading.ts';
import { type Form, type FormSetting, useForm } from './use-form.ts';

export interface RecordFormSetting<
  Draft extends object,
  Name extends ChangeName,
  Sent,
> extends Omit<FormSetting<Draft, Sent, Answer<Name>>, 'first' | 'send' | 'read'> {
  /** What the fields hold before anything is typed. */
  readonly draft: (record: Answer<Name>['record']) => Draft;
  /** What is sent may go by the record: a list that is sent whole with one row changed. */
  readonly read: (draft: Draft, record: Answer<Name>['record']) => Reading<Draft, Sent>;
  /** Parameters that are no fields of the record. */
  readonly params?: Readonly<Record<string, string>>;
  /** What the page shows of the record: compared to see what somebody else changed meanwhile. */
  readonly facts?: ((record: Answer<Name>['record']) => readonly Fact[]) | undefined;
}

/**
 * A form that changes a record: it sends the version that its reader saw, also when the page reads the
 * record again meanwhile; where somebody else's change came first it shows the difference, and goes on
 * from the record as it is now with what was typed.
 */
export function useRecordForm<
  Draft extends object,
  Name extends ChangeName,
  Sent extends Parameters<typeof changeOf<Name>>[2],
>(
  write: Name,
  stored: Answer<Name>,
  { draft, read, facts, params, ...setting }: RecordFormSetting<Draft, Name, Sent>,
): Form<Draft> {
  const send = useSend(write);
  const refresh = useRefresh();
  const [expected, setExpected] = useState<Versioned | undefined>(stored);
  // Without one to go by, it goes by what the page reads next.
  const { record, version } = (expected ?? stored) as Versioned<Answer<Name>['record']>;
  const form = useForm<Draft, Sent, Answer<Name>>({
    ...setting,
    first: draft(record),
    onSent: (answer, body) => {
      // Where the form stays, what is sent next changes what this left.
      setExpected(answer);
      setting.onSent(answer, body);
    },
    read: (written) => read(written, record),
    send: (body) => send(changeWith(write, { record: { ...record, ...params }, version }, body)),
  });
  const goOn = () => {
    form.dismiss();
    const meanwhile = form.error instanceof Refused ? form.error.problem.meanwhile : undefined;
    setExpected(answerOf(write, meanwhile?.current));
    void refresh(write);
  };
  return {
    ...form,
    dismiss: goOn,
    ...(facts && { conflict: conflictOf(write, record, facts) }),
  };
}
