import { afterEach, describe, expect, test, vi } from 'vitest';

import { makeLog } from './log.ts';
import { type LogLevel, makeLogger } from './logger.ts';

const origin = { service: 'api', stage: 'test', version: '1.2.3' };

afterEach(() => {
  vi.restoreAllMocks();
});

/** What one failed request writes at a level: the parsed lines of both output streams. */
function linesAt(level: LogLevel): unknown[] {
  const lines: unknown[] = [];
  const keep = (line: string | Uint8Array) => lines.push(JSON.parse(String(line))) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  const log = makeLog(makeLogger(origin, level));
  log('function-started', {});
  log('request-failed', { correlationId: 'c-1' }, new Error('no connection'));
  return lines;
}

describe('the logger', () => {
  test('writes lines of JSON that say where they come from', () => {
    expect(linesAt('INFO')).toEqual([
      expect.objectContaining({ ...origin, code: 'function-started', level: 'INFO' }),
      expect.objectContaining({ ...origin, code: 'request-failed', level: 'ERROR' }),
    ]);
  });

  test('leaves out what is under its level', () => {
    expect(linesAt('ERROR')).toEqual([expect.objectContaining({ code: 'request-failed' })]);
  });

  test('says which error it was, under its correlation id', () => {
    const error = { name: 'Error', places: expect.any(Array) };
    expect(linesAt('ERROR')).toEqual([expect.objectContaining({ correlationId: 'c-1', error })]);
  });
});
