import { bySources } from './source-stack.ts';

/**
 * All that a log says of something that was thrown. Not its message: that of a parser quotes what it could
 * not read, that of a rule the record it was about. The places say which it was.
 */
export interface LoggedError {
  readonly name: string;
  /** Of Node and of AWS, such as ECONNRESET. */
  readonly code?: string;
  /** What AWS answered, and under which id it knows of it. */
  readonly status?: number;
  readonly requestId?: string;
  /** Lines of our sources, the innermost first. */
  readonly places: readonly string[];
  readonly causes?: readonly LoggedError[];
}

/** More than anything of ours is wrapped in. */
const CAUSES_MAX = 5;
const PLACES_MAX = 20;

const name = /^[A-Za-z]{1,60}$/;
const code = /^[A-Z]{2}[A-Z_]{1,40}$/;
const requestId = /^(?:[A-Z0-9]{52}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const place = /^ {4}at [^\n]*:\d+:\d+\)?$/;

interface Thrown extends Error {
  readonly code?: unknown;
  readonly errors?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: unknown; readonly requestId?: unknown };
}

/** What may be written down of something that was thrown, and of what caused it. */
export function loggedError(thrown: unknown, depth = 0): LoggedError {
  if (!(thrown instanceof Error)) return { name: 'NoError', places: [] };
  const given: Thrown = thrown;
  const status = given.$metadata?.httpStatusCode;
  const all: unknown[] = [given.cause, ...(Array.isArray(given.errors) ? given.errors : [])];
  const causes = depth < CAUSES_MAX ? all.filter((cause) => cause instanceof Error) : [];
  return {
    name: fitting(name, given.name) ?? 'Error',
    ...only('code', fitting(code, given.code)),
    ...(typeof status === 'number' && { status }),
    ...only('requestId', fitting(requestId, given.$metadata?.requestId)),
    places: placesOf(thrown),
    ...(causes.length > 0 && {
      causes: causes.slice(0, CAUSES_MAX).map((cause) => loggedError(cause, depth + 1)),
    }),
  };
}

function fitting(pattern: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

function only(key: 'code' | 'requestId', value: string | undefined) {
  return value === undefined ? {} : { [key]: value };
}

/** A stack begins with the message, which may have lines that look like places. */
function placesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  const after = at < 0 ? stack : stack.slice(at + message.length);
  const lines = after.split('\n').filter((line) => place.test(line));
  return bySources(lines.slice(0, PLACES_MAX).join('\n')).split('\n').filter(Boolean).map(trimmed);
}

function trimmed(line: string): string {
  return line.trim();
}

/** An error for those who write all of one into the log by themselves, as Lambda does. */
export function bareError(thrown: unknown): Error {
  const { name: called, places } = loggedError(thrown);
  const bare = new Error(called);
  bare.name = called;
  bare.stack = [called, ...places.map((line) => `    ${line}`)].join('\n');
  return bare;
}
