import type { Line, Run, Sources, Statement } from '@jatkopolku/domain/settlement';

/** What a run booked of a provider's month. */
export interface BookedShare {
  readonly runNo: number;
  readonly lines: readonly Line[];
  readonly sheets: Statement['sheets'];
  /** Null where nobody wrote down what it was computed from. */
  readonly sources: Sources | null;
}

/** The shares of a provider in the runs of a month, in their order. */
export function sharesOf(
  runs: readonly Pick<Run, 'runNo'>[],
  statements: readonly Statement[],
  providerId: Statement['providerId'],
): BookedShare[] {
  const own = statements.filter((one) => one.providerId === providerId);
  return runs.flatMap(({ runNo }) => {
    const parts = own.filter((one) => one.runNo === runNo);
    const sources = parts.find((part) => part.sources !== null)?.sources ?? null;
    const share = {
      runNo,
      lines: parts.flatMap(({ lines }) => lines),
      sheets: parts.flatMap(({ sheets }) => sheets),
      sources,
    };
    return parts.length > 0 ? [share] : [];
  });
}
