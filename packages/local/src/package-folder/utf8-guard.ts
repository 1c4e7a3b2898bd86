import { Transform } from 'node:stream';

import { RefusedInput } from '@jatkopolku/application';

const REPLACEMENT = '\u{FFFD}';

/** Passes bytes on as they are, and stops at the first ones that are not UTF-8, naming their line. */
export function utf8Guard(file: string): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const check = (chunk: Uint8Array | undefined): RefusedInput | null => {
    try {
      line += newlines(decoder.decode(chunk, { stream: chunk !== undefined }));
      return null;
    } catch {
      return new RefusedInput({
        code: 'file-not-utf8',
        details: { file, line: line + lineOf(chunk) },
      });
    }
  };
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(check(chunk), chunk);
    },
    flush(done) {
      done(check(undefined));
    },
  });
}

/** Lines of the chunk before its first byte that is no text. */
function lineOf(chunk: Uint8Array | undefined): number {
  const [readable = ''] = new TextDecoder().decode(chunk).split(REPLACEMENT, 1);
  return newlines(readable);
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
