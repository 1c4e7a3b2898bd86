import { type Operation, operationSlice, operations } from '@jatkopolku/contracts';
import { accessLog } from '@jatkopolku/words/access-log';
import { expect, it } from 'vitest';
import * as z from 'zod';

const showsClients = (operation: Operation) =>
  operation.effect === 'read' &&
  operationSlice(operation) !== 'access' &&
  JSON.stringify(z.toJSONSchema(operation.answer, { unrepresentable: 'any' })).includes(
    '"clientId"',
  );

it('every operation that shows clients has a name in the log', () => {
  const showing = Object.entries<Operation>(operations)
    .filter(([, operation]) => showsClients(operation))
    .map(([name]) => name);
  expect(showing).toContain('readClient');
  expect(showing.filter((name) => !Object.hasOwn(accessLog.actions, name))).toEqual([]);
});
