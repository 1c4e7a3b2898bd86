import { describe, expect, test, vi } from 'vitest';

import { makeLog } from './log.ts';

function recordingLogger() {
  return { info: vi.fn<() => void>(), warn: vi.fn<() => void>(), error: vi.fn<() => void>() };
}

describe('a log line', () => {
  test('goes out once, on the level of its code, with the code as a field', () => {
    const logger = recordingLogger();
    makeLog(logger)('function-started', {});
    expect(logger.info).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'function-started' }),
    );
    expect(logger.error).not.toHaveBeenCalled();
  });

  test('says what was thrown by its name and its places', () => {
    const logger = recordingLogger();
    makeLog(logger)('request-failed', { correlationId: 'c-1' }, new RangeError('no connection'));
    const error = { name: 'RangeError', places: expect.arrayContaining([expect.any(String)]) };
    expect(logger.error).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'request-failed', correlationId: 'c-1', error }),
    );
  });

  test('has no field beside those that are allowed', () => {
    const logger = recordingLogger();
    const more = { correlationId: 'c-1', name: 'Maija' };
    makeLog(logger)('request-failed', more);
    expect(logger.error).toHaveBeenCalledExactlyOnceWith({
      message: expect.any(String),
      code: 'request-failed',
      correlationId: 'c-1',
    });
  });
});
