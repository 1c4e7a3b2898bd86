import type { AnswerOf, Operation } from '@jatkopolku/contracts';
import { type Acted, type ActedKind, actionsOf } from '@jatkopolku/domain/access';

import type { Call } from './call.ts';

/** An answer as a handler gives it: what may be done to its record follows from it. */
export type Handled<O extends Operation> = O extends { readonly acted: object }
  ? Omit<AnswerOf<O>, 'actions'>
  : AnswerOf<O>;

/**
 * The answer with what the caller may do to its record; null where there is none. It is judged by what the
 * answer itself shows, so that it reads nothing more and shows nothing more.
 */
export function withActions<O extends Operation>(
  { acted }: O,
  { caller, clock }: Pick<Call<O>, 'caller' | 'clock'>,
  answer: Handled<O>,
): unknown {
  if (!acted) return answer;
  const fields = answer as Readonly<Record<string, Acted[ActedKind] | null>>;
  const record = fields[acted.at] ?? null;
  const actions =
    record && actionsOf(acted.kind, record as never, { caller, today: clock.today() });
  return { ...fields, actions };
}
