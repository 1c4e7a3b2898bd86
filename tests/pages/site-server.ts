import { TESTS_TODAY, copyDemo } from './demo-copy.ts';
import { makeSiteHost } from './site-host-client.ts';

export interface SiteServer {
  readonly address: string;
  /** The data file, which the command line may use beside it. */
  readonly data: string;
  stop(): Promise<void>;
}

/** One for all files of tests that run here: a program that has served is faster than one that begins. */
const host = makeSiteHost();
let lastPort = '0';

/** The whole program with the demo region, where the last one was: a browser knows its scripts there. */
export async function startSiteServer(environment: NodeJS.ProcessEnv = {}): Promise<SiteServer> {
  const place = await copyDemo();
  const start = (port: string) =>
    host.start({
      PORT: port,
      JATKOPOLKU_DATA: place.data,
      JATKOPOLKU_TODAY: TESTS_TODAY,
      // A test gives the bank's answers itself.
      JATKOPOLKU_BANK: 'off',
      ...environment,
    });
  // Somebody else may have taken the port meanwhile.
  const address = await start(lastPort).catch(() => start('0'));
  lastPort = new URL(address).port;
  const stop = async () => {
    await host.stop(address);
    await place.remove();
  };
  return { address, data: place.data, stop };
}
