import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';

import { clientInTime } from './in-time.ts';
import { TableBusy } from './retry.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A table that answers as it is asked to, and counts how often it is. */
async function tableThat(answers: RequestListener) {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    answers(request, response);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, asked: () => asked };
}

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
/** For what is answered: on a busy machine late, too. */
const patient = { connect: 20_000, answer: 20_000, budget: 60_000 };
/** For what never is. */
const quick = { ...patient, answer: 500 };

function read(endpoint: string, times = patient) {
  const client = clientInTime({ endpoint, region: 'eu-north-1', credentials }, times);
  const Key = { pk: { S: 'a' }, sk: { S: 'b' } };
  return client.send(new GetItemCommand({ TableName: 'table', Key }));
}

function failsWith(status: number, name: string): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}` }));
  };
}

const silent: RequestListener = () => undefined;

describe('a call to the table', () => {
  it('that is not answered is tried again, and given up', async () => {
    const { endpoint, asked } = await tableThat(silent);
    await expect(read(endpoint, quick)).rejects.toThrow(TableBusy);
    expect(asked()).toBe(3);
  });

  it('is not tried again when its time is over', async () => {
    const { endpoint, asked } = await tableThat(silent);
    await expect(read(endpoint, { ...quick, budget: 0 })).rejects.toThrow(TableBusy);
    expect(asked()).toBe(1);
  });

  it.each([
    [400, 'ThrottlingException'],
    [400, 'ProvisionedThroughputExceededException'],
    [400, 'RequestLimitExceeded'],
    [500, 'InternalServerError'],
    [503, 'ServiceUnavailable'],
  ])('that is turned away is an outage that passes: %i %s', async (status, name) => {
    const { endpoint } = await tableThat(failsWith(status, name));
    await expect(read(endpoint)).rejects.toThrow(TableBusy);
  });

  it('that nobody hears is an outage that passes', async () => {
    const { endpoint } = await tableThat(silent);
    for (const server of servers.splice(0)) await new Promise((closed) => server.close(closed));
    await expect(read(endpoint)).rejects.toThrow(TableBusy);
  });

  it.each(['AccessDeniedException', 'ValidationException', 'ResourceNotFoundException'])(
    'that is wrong stays a bug: %s',
    async (name) => {
      const { endpoint, asked } = await tableThat(failsWith(400, name));
      await expect(read(endpoint)).rejects.toHaveProperty('name', name);
      expect(asked()).toBe(1);
    },
  );
});
