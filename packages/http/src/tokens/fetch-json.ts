import { type IncomingMessage, get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';

const TIMEOUT_MS = 3_000;
/** More than any issuer's keys take. */
const LENGTH_MAX = 1_000_000;

/**
 * What an address answers, as JSON. Node's own `fetch` brings a client of HTTP of its own, which a function
 * would start for this alone: its table is read by the client that this uses.
 *
 * @throws where there is no answer in time, or not JSON with the status 200.
 */
export async function fetchJson(address: URL): Promise<unknown> {
  const answer = await send(address);
  if (answer.statusCode !== 200) {
    answer.destroy();
    throw new Error(`${address.href} answers with ${answer.statusCode}`);
  }
  return JSON.parse(await textOf(answer)) as unknown;
}

function send(address: URL): Promise<IncomingMessage> {
  const get = address.protocol === 'https:' ? getSecure : getPlain;
  const headers = { accept: 'application/json' };
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    // Asked for every ten minutes: a connection that was kept open may be closed when it is used again.
    get(address, { headers, signal, agent: false }, resolve).on('error', reject);
  });
}

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of answer.setEncoding('utf8')) {
    text += piece;
    if (text.length > LENGTH_MAX)
      throw new Error('The answer is longer than any that is waited for');
  }
  return text;
}
