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

  test('keeps what was thrown', () => {
    const logger = recordingLogger();
    const error = new Error('no connection');
    makeLog(logger)('request-failed', { correlationId: 'c-1' }, error);
    expect(logger.error).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'request-failed', correlationId: 'c-1' }),
      { error },
    );
  });

  test('wraps what was thrown without being an error', () => {
    const logger = recordingLogger();
    makeLog(logger)('request-failed', {}, 'just words');
    const wrapped = expect.objectContaining({ cause: 'just words' });
    expect(logger.error).toHaveBeenCalledExactlyOnceWith(expect.anything(), { error: wrapped });
  });
});
