import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

import { must } from '@jatkopolku/kernel';

/** What nobody but who may see it ever reads: content of every kind of personal field. */
export const poison = {
  code: '020190-901C',
  iban: 'FI1444055500000037',
  name: 'Myrkkysuku',
  text: 'Myrkkyteksti, "lainattu"\nkahdella rivillä',
};

/** Also what it becomes in addresses, in base 64 and in part. */
export const traces = /m[yY]rkky|020190|901C|FI1444|5500000037|TXlya2t5|MDIwMTkw|RkkxNDQ0/i;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
}

/**
 * Asks a server. The rate of each address is limited, and a test asks more than people do: each request
 * comes from another address of this machine.
 */
export async function ask(
  server: string,
  { path, token, body, ...asked }: Asked,
): Promise<Answered> {
  sent += 1;
  const localAddress = `127.0.2.${(sent % 200) + 1}`;
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...asked.headers,
  };
  return new Promise((resolve, reject) => {
    const going = request(`${server}${path}`, { ...asked, headers, localAddress, agent });
    going.on('error', reject).on('response', (answer) => {
      const status = must(answer.statusCode, 'a status');
      text(answer).then((received) => resolve({ status, body: received }), reject);
    });
    going.end(body);
  });
}

const agent = new Agent({ keepAlive: false });
let sent = 0;

/** The value with each text at its ends replaced. */
export function withTexts(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((one) => withTexts(one, replace));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, withTexts(part, replace)]);
  return Object.fromEntries(parts) as unknown;
}
