import { describe, expect, test } from 'vitest';

import { type Env, envSchema, readEnv } from './env.ts';

const complete: Env = { STAGE: 'test', VERSION: '1.2.3', LOG_LEVEL: 'INFO' };

describe('the environment', () => {
  test('is read without what the host adds', () => {
    expect(readEnv(envSchema, { ...complete, AWS_REGION: 'eu-north-1' })).toEqual(complete);
  });

  test.each(Object.keys(complete))('is refused without %s, which is named', (missing) => {
    expect(() => readEnv(envSchema, { ...complete, [missing]: undefined })).toThrow(missing);
  });

  test.each([
    ['STAGE', 'production'],
    ['VERSION', ''],
    ['LOG_LEVEL', 'debug'],
  ])('is refused when %s is "%s"', (name, value) => {
    expect(() => readEnv(envSchema, { ...complete, [name]: value })).toThrow(name);
  });
});
