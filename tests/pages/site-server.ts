import { type Workplace, makeWorkplace, startProgram } from '../e2e/program.ts';

export interface SiteServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** The whole program with the demo region, on a machine's port of its own. */
export async function startSiteServer(): Promise<SiteServer> {
  const place: Workplace = await makeWorkplace();
  const started = startProgram(['packages/local/src/main.ts'], {
    PORT: '0',
    JATKOPOLKU_DATA: place.data,
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
