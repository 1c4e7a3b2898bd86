import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { HostAnswer, HostQuestion } from './serve-sites.ts';

const HOST = fileURLToPath(new URL('site-host.ts', import.meta.url));

export interface SiteHost {
  /** Gives the address. @throws with what the program said. */
  start(environment: NodeJS.ProcessEnv): Promise<string>;
  stop(address: string): Promise<void>;
}

/** A process that serves sites, which begins with the first and ends with ours. */
export function makeSiteHost(): SiteHost {
  let host: ChildProcess | undefined;
  const ask = async (question: HostQuestion): Promise<string> => {
    host ??= startHost();
    return answerOf(host, question);
  };
  let asked = 0;
  return {
    start: (environment) => ask({ id: (asked += 1), start: environment }),
    stop: async (address) => void (await ask({ id: (asked += 1), stop: address })),
  };
}

function startHost(): ChildProcess {
  const { PATH, HOME } = process.env;
  const host = fork(HOST, [], { execArgv: [], env: { PATH, HOME }, silent: true });
  // Nobody waits for it but who has asked it something.
  for (const end of [host, host.channel]) end?.unref();
  return host;
}

function answerOf(host: ChildProcess, question: HostQuestion): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    const hear = (answer: HostAnswer) => {
      if (answer.id !== question.id) return;
      done();
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.address);
    };
    const end = (code: number | null) => {
      done();
      reject(new Error(`the host of the sites ended with ${code}`));
    };
    const done = () => {
      host.off('message', hear).off('exit', end);
      host.channel?.unref();
    };
    host.channel?.ref();
    host.on('message', hear).once('exit', end).send(question);
  });
}
