import { Agent, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

interface Answer {
  /** 599 where the server hung up without an answer. */
  readonly status: number;
  readonly ms: number;
  readonly body: unknown;
}

/** One person's browser: an address of its own, since the server limits each, and one connection. */
export interface HttpClient {
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
  close(): void;
}

interface Person {
  readonly server: string;
  readonly token: string;
  /** Which client it is, from 0: it comes from 127.0.1.1 and on. */
  readonly no: number;
}

export function httpClient({ server, token, no }: Person): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const localAddress = `127.0.1.${no + 1}`;
  return {
    ask: async (method, path, body) => {
      const began = performance.now();
      const options = { method, agent, localAddress };
      const url = new URL(`${server}/api/v1${path}`);
      const answer = await send(url, { options, token, body }).catch(hungUp);
      const received = answer ? await text(answer) : '';
      const ms = performance.now() - began;
      const isJson = /json/.test(answer?.headers['content-type'] ?? '');
      return {
        status: answer?.statusCode ?? 599,
        ms,
        body: isJson ? JSON.parse(received) : received,
      };
    },
    close: () => agent.destroy(),
  };
}

function hungUp(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ECONNRESET') throw error;
}

interface Sent {
  readonly options: { method: string; agent: Agent; localAddress: string };
  readonly token: string;
  readonly body: unknown;
}

function send(url: URL, { options, token, body }: Sent): Promise<IncomingMessage> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, headers });
    sent.on('response', resolve).on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
