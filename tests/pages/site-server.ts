import { startProgram } from '../e2e/program.ts';
import { TESTS_TODAY, copyDemo } from './demo-copy.ts';

export interface SiteServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** The whole program with the demo region, on a machine's port of its own. */
export async function startSiteServer(environment: NodeJS.ProcessEnv = {}): Promise<SiteServer> {
  const place = await copyDemo();
  const started = startProgram(['packages/local/src/main.ts'], {
    PORT: '0',
    JATKOPOLKU_DATA: place.data,
    JATKOPOLKU_TODAY: TESTS_TODAY,
    ...environment,
  });
  const text = await started.printed('/api/v1/health');
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
  const stop = async () => {
    started.kill('SIGTERM');
    await started.finished;
    await place.remove();
  };
  return { address, stop };
}
