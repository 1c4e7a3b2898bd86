/** 0 done, 1 the input was refused, 2 a bug. */
export const exitCodes = { done: 0, refused: 1, bug: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
export type SetExitCode = (code: ExitCode) => void;
