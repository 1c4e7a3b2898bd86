import { createRequire } from 'node:module';

import { type Result, refusal, success } from '@jatkopolku/kernel';

/** No engine can be started here: an expected refusal, whose message is meant for people. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
}

export interface Platform {
  readonly platform: string;
  readonly arch: string;
}

/** Finds the engine's binary, or says in a sentence why there is none. */
export type ResolveBinary = (platform: Platform) => Result<string, string>;

const require = createRequire(import.meta.url);

const binaries: Readonly<Record<string, () => string>> = {
  'linux-x64': () => require.resolve('@dynoxide/linux-x64/dynoxide'),
};

export function resolveEngineBinary({ platform, arch }: Platform): Result<string, string> {
  const name = `${platform}-${arch}`;
  const locate = binaries[name];
  if (locate === undefined)
    return refusal(`The embedded database engine has no build for ${name}.`);
  try {
    return success(locate());
  } catch {
    return refusal(
      `The embedded database engine for ${name} is not installed (npm ci installs it).`,
    );
  }
}

export function requireEngineBinary(resolveBinary: ResolveBinary): string {
  const found = resolveBinary({ platform: process.platform, arch: process.arch });
  if (found.ok) return found.value;
  throw new EngineUnavailable(
    `${found.error} Set DYNAMODB_ENDPOINT to a DynamoDB Local (for example http://127.0.0.1:8000) ` +
      'or to AWS (for example https://dynamodb.eu-north-1.amazonaws.com).',
  );
}
