import { accessSync, constants } from 'node:fs';

import { expect, test } from 'vitest';

import { resolveEngineBinary } from './engine-binary.ts';

test('finds an executable for a platform that has a build', () => {
  const found = resolveEngineBinary({ platform: 'linux', arch: 'x64' });
  expect(found.ok && accessSync(found.value, constants.X_OK)).toBeUndefined();
});

test.each([
  ['darwin', 'arm64'],
  ['linux', 'arm64'],
  ['win32', 'x64'],
])('refuses %s-%s by its name', (platform, arch) => {
  const error = expect.stringContaining(`${platform}-${arch}`);
  expect(resolveEngineBinary({ platform, arch })).toEqual({ ok: false, error });
});
