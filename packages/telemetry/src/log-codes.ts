/**
 * Every line the functions may write. Alarms, saved queries and the runbook search by code,
 * so a code is never reused for another meaning.
 */
export const logCodes = {
  'function-started': {
    level: 'info',
    meaning: 'A new execution environment is ready to answer.',
  },
  'request-failed': {
    level: 'error',
    meaning: 'A request ended in a bug or an outage and was answered with status 500.',
  },
} as const satisfies Record<string, { level: 'info' | 'warn' | 'error'; meaning: string }>;

export type LogCode = keyof typeof logCodes;
