import { type Operations, type Sending, operations } from '@jatkopolku/contracts';
import type { ReturnCategory } from '@jatkopolku/domain/attendance';

type SheetReturn = NonNullable<Sending<Operations['returnSheet']>['body']>;

/** What to mend and why, as it is being written: nothing is chosen yet. */
export interface ReturnDraft {
  readonly category: ReturnCategory | '';
  readonly reason: string;
}

export const emptyReturn: ReturnDraft = { category: '', reason: '' };

/** The return by the API's own schema, where both of its parts are compulsory. */
export function readReturn({ category, reason }: ReturnDraft): {
  readonly sent: SheetReturn | undefined;
  readonly missing: readonly (keyof ReturnDraft)[];
} {
  const read = operations.returnSheet.body.safeParse({ category: category || null, reason });
  const { data } = read;
  const missing = (['category', 'reason'] as const).filter((field) => !data?.[field]);
  return { sent: missing.length === 0 ? data : undefined, missing };
}
