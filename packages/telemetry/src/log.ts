import type { Logger } from '@aws-lambda-powertools/logger';

import { type LogCode, logCodes } from './log-codes.ts';
import { loggedError } from './logged-error.ts';

/** The only fields a line may carry: none of them can hold a person or a whole record. */
export interface LogFields {
  readonly correlationId?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  /** The wellbeing services county, which is the tenant. */
  readonly regionId?: string;
}

/** The port through which an app logs; `cause` is what was thrown, when something was. */
export type Log = (code: LogCode, fields: LogFields, cause?: unknown) => void;

const fieldNames = ['correlationId', 'method', 'route', 'status', 'regionId'] as const;

export function makeLog(logger: Pick<Logger, 'info' | 'warn' | 'error'>): Log {
  return (code, fields, cause) => {
    const { level, meaning } = logCodes[code];
    const thrown = cause === undefined ? {} : { error: loggedError(cause) };
    logger[level]({ message: meaning, code, ...allowed(fields), ...thrown });
  };
}

/** An object may have more than its type says. */
function allowed(fields: LogFields): LogFields {
  const known = fieldNames.filter((name) => fields[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, fields[name]]));
}
