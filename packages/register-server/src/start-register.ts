import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type Clock, must, systemClock } from '@jatkopolku/kernel';

import type { Company } from './company.ts';

export interface RunningRegister {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface RegisterSettings {
  readonly companies: readonly Company[];
  /** 0 for any that is free. */
  readonly port?: number;
  readonly clock?: Pick<Clock, 'now'>;
}

const BASE = '/opendata-ytj-api/v3';

/** A register of this machine that answers in the schema of YTJ's open data API v3. */
export function startRegister({
  companies,
  port = 0,
  clock = systemClock,
}: RegisterSettings): Promise<RunningRegister> {
  const byId = new Map(companies.map((company) => [company.businessId.value, company]));
  const sendProblem = (response: ServerResponse, status: number, message: string) => {
    // As the published schema has it, to the second.
    const timestamp = clock.now().slice(0, 19);
    send(response, status, { timestamp, code: String(status), message, errorcode: status });
  };
  const server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://register');
    if (pathname !== `${BASE}/companies`) return sendProblem(response, 404, 'No such resource');
    const asked = searchParams.get('businessId');
    if (asked === null || !/^\d{7}-\d$/.test(asked)) {
      return sendProblem(response, 400, 'Give a businessId such as 9900044-8');
    }
    const company = byId.get(asked);
    const found = company ? [company] : [];
    return send(response, 200, { totalResults: found.length, companies: found });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = must(server.address(), 'an address') as AddressInfo;
      resolve({ url: `http://127.0.0.1:${address.port}${BASE}`, close });
    });
  });

  function close(): Promise<void> {
    return new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
