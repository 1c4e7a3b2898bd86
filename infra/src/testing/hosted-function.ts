import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import * as z from 'zod';

const lambdaHost = fileURLToPath(new URL('./lambda-host.ts', import.meta.url));

const answerSchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  isBase64Encoded: z.boolean(),
});
export type GatewayAnswer = z.infer<typeof answerSchema>;

/** A bundle as Lambda would run it: a bare Node with only the bundle and its own variables. */
export interface HostedFunction {
  invoke(event: object): Promise<GatewayAnswer>;
  /** Runs it for what no gateway asks. */
  run(event: object): Promise<unknown>;
  /** Every line it has written to its log, as JSON. */
  lines(): unknown[];
  close(): void;
}

export interface Hosting {
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The moment at which its clock is set. */
  readonly now: Date;
}

export async function hostFunction({ bundle, environment, now }: Hosting): Promise<HostedFunction> {
  const child = fork(lambdaHost, [bundle, String(now.getTime())], {
    env: { ...environment, AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand' },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let written = '';
  let errors = '';
  child.stdout?.on('data', (text: Buffer) => (written += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (errors += text.toString()));
  await nextMessage(child, () => errors);
  const run = (event: object) => {
    child.send(event);
    return nextMessage(child, () => errors);
  };
  return {
    run,
    invoke: async (event) => answerSchema.parse(await run(event)),
    lines: () => {
      const lines = written.split('\n').filter(Boolean);
      return lines.map((line): unknown => JSON.parse(line));
    },
    close: () => void child.kill(),
  };
}

/** One event at a time, as Lambda gives them to one execution environment. */
function nextMessage(child: ChildProcess, errors: () => string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`It ended with ${code}: ${errors()}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
