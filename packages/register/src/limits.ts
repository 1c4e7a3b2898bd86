/** How long, how often and how much is asked of a register that others run. */
export interface RegisterLimits {
  /** Until one try is given up, its whole answer included. */
  readonly tryMs: number;
  readonly tries: number;
  /** Until asking is given up altogether: a request that asks about many waits 20 seconds in all. */
  readonly totalMs: number;
  /** The wait before the second try is at most this, before the third twice as much, and so on. */
  readonly waitMs: number;
  readonly waitMostMs: number;
  /** One organisation is about 5 KB; an item of the table holds 400. */
  readonly answerBytes: number;
}

export const registerLimits: RegisterLimits = {
  tryMs: 4_000,
  tries: 3,
  totalMs: 8_000,
  waitMs: 300,
  waitMostMs: 2_000,
  answerBytes: 200_000,
};
