import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { findBrowser } from '@jatkopolku/setup/browser';

/** What a browser saw of a page. */
export interface Visit {
  /** The document as the page's scripts left it. */
  readonly html: string;
  /** Every address that the page asked for, also of hosts that cannot be reached. */
  readonly requests: readonly string[];
  /** What the console was told: errors, and what the page's policy forbade. */
  readonly console: readonly string[];
}

/** Opens a page in a fresh browser that reaches this machine only, and waits until it is quiet. */
export async function visit(address: string): Promise<Visit> {
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-browser-'));
  const networkLog = join(folder, 'network.json');
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--enable-logging=stderr',
    '--virtual-time-budget=20000',
    '--dump-dom',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--log-net-log=${networkLog}`,
  ];
  try {
    const run = promisify(execFile)(findBrowser(), [...options, address], {
      maxBuffer: 50_000_000,
    });
    const { stdout, stderr } = await run;
    const requests = requestsOf(await readFile(networkLog, 'utf8'), new URL(address).origin);
    return { html: stdout, requests, console: stderr.split('\n').filter(isOfConsole) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isOfConsole(line: string): boolean {
  return line.includes(':CONSOLE');
}

interface NetworkLog {
  readonly constants: { readonly logEventTypes: { readonly URL_REQUEST_START_JOB: number } };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** The browser asks for things of its own, too; those that a page asks for name it. */
function requestsOf(text: string, origin: string): readonly string[] {
  const { constants, events } = JSON.parse(text) as NetworkLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === started && params?.initiator === origin && params.url ? [params.url] : [],
  );
}
