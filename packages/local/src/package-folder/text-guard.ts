import { Transform } from 'node:stream';

import { RefusedInput } from '@jatkopolku/application';
import type { Problem } from '@jatkopolku/kernel';

/** Every control character but the line ends: none is part of a text that people write. */
const CONTROL = /(?![\r\n])\p{Cc}/u;
const LINE_END = /\r\n|\r|\n/;

/** How many lines were begun, by whichever line ends; a CR and its LF may come in two pieces. */
interface Place {
  readonly line: number;
  readonly isAfterCr: boolean;
}

const START: Place = { line: 1, isAfterCr: false };
const LF = 0x0a;

/** A piece that was passed on, and the place where it began. */
interface Passed {
  readonly place: Place;
  readonly chunk: Buffer;
}

function placeAfter({ line, isAfterCr }: Place, text: string): Place {
  if (text === '') return { line, isAfterCr };
  const ends = text.split(LINE_END).length - 1;
  const isJoined = isAfterCr && text.startsWith('\n');
  return { line: line + ends - (isJoined ? 1 : 0), isAfterCr: text.endsWith('\r') };
}

/**
 * Passes bytes on as they are, and stops at the first ones that are not UTF-8, or are control
 * characters. The refusal names their line, and never what is beside them.
 */
export function textGuard(file: string): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let place = START;
  let last: Passed = { place, chunk: Buffer.alloc(0) };
  const check = (chunk: Buffer): Problem | undefined => {
    const text = decoded(decoder, chunk);
    if (text === undefined) {
      return { code: 'file-not-utf8', details: { line: lineOfBadBytes(last, chunk) } };
    }
    const problem = controlProblem(text, place);
    last = { place, chunk };
    place = placeAfter(place, text);
    return problem;
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(refusal(file, check(chunk)), chunk);
    },
    flush(done) {
      done(refusal(file, check(Buffer.alloc(0))));
    },
  });
}

function refusal(file: string, problem: Problem | undefined): RefusedInput | null {
  if (!problem) return null;
  return new RefusedInput({ ...problem, details: { file, ...problem.details } });
}

/** An empty chunk is the end: bytes that a character lacks then are missing for good. */
function decoded(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer): string | undefined {
  try {
    return decoder.decode(chunk, { stream: chunk.length > 0 });
  } catch {
    return undefined;
  }
}

function controlProblem(text: string, place: Place): Problem | undefined {
  const at = text.search(CONTROL);
  if (at === -1) return undefined;
  const { line } = placeAfter(place, text.slice(0, at));
  const isTabbed = line === 1 && text[at] === '\t' && !text.split(LINE_END, 1)[0]?.includes(',');
  if (isTabbed) return { code: 'separator-not-comma', details: { found: 'tabs' } };
  return { code: 'control-character', details: { line } };
}

/** Bytes of a line end are never part of another character, so lines can be looked at one by one. */
function lineOfBadBytes({ place, chunk }: Passed, next: Buffer): number {
  // A character that began in an earlier piece was whole, or the earlier piece would have been refused.
  const first = chunk.findIndex((byte) => (byte & 0xc0) !== 0x80);
  const bytes = Buffer.concat([chunk.subarray(Math.max(first, 0)), next]);
  const lines = bytes.toString('latin1').split(LINE_END);
  const bad = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  const before = bad === -1 ? lines.length - 1 : bad;
  // The rest of a character between a CR and an LF makes two line ends of them.
  const isJoined = place.isAfterCr && first <= 0 && bytes[0] === LF;
  return place.line + before - (before > 0 && isJoined ? 1 : 0);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
