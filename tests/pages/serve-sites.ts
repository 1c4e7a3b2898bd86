import { readSettings } from '@jatkopolku/local';
import { serveLocal } from '@jatkopolku/local/start-local';

/** What a host is asked for; each answer bears the number of its question. */
export type HostQuestion =
  | { readonly id: number; readonly start: NodeJS.ProcessEnv }
  | { readonly id: number; readonly stop: string };

export type HostAnswer =
  | { readonly id: number; readonly address: string }
  | { readonly id: number; readonly error: string };

type Site = Awaited<ReturnType<typeof serveLocal>>;

/** Starts and stops sites as the process that started this one asks, and ends with it. */
export function serveSites(): void {
  const sites = new Map<string, Site>();
  process.on('message', (question: HostQuestion) => {
    void answerTo(question, sites).then((answer) => process.send?.(answer));
  });
  process.once('disconnect', () => process.exit());
}

async function answerTo(question: HostQuestion, sites: Map<string, Site>): Promise<HostAnswer> {
  const { id } = question;
  try {
    if ('start' in question) return { id, address: await start(question.start, sites) };
    await sites.get(question.stop)?.close();
    sites.delete(question.stop);
    return { id, address: question.stop };
  } catch (error) {
    return { id, error: String(error) };
  }
}

async function start(environment: NodeJS.ProcessEnv, sites: Map<string, Site>): Promise<string> {
  const site = await serveLocal(readSettings({}, environment), () => {});
  const address = new URL(site.address).origin;
  sites.set(address, site);
  return address;
}
