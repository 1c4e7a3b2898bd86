import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface LocalServer {
  readonly address: string;
  /** Processor time of the server so far, in milliseconds; NaN where the system does not report it. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the server of a checkout as a process of its own, on a port that is free. */
export async function startLocalServer(root: string, dataFile: string): Promise<LocalServer> {
  const child = spawn(process.execPath, [join(root, 'packages/local/src/main.ts')], {
    cwd: root,
    env: { ...process.env, PORT: '0', JATKOPOLKU_DATA: dataFile },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += text;
    if (printed.includes('/api/v1/health')) break;
  }
  child.stdout.resume();
  const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
  if (address === undefined) throw new Error(`${root} did not start: ${printed}`);
  return {
    address,
    cpuMs: () => cpuMsOf(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Linux reports it in hundredths of a second. */
async function cpuMsOf(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14);
  return (Number(user) + Number(system)) * 10;
}
