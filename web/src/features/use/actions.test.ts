import { type Operation, operations } from '@jatkopolku/contracts';
import { expect, it } from 'vitest';
import * as z from 'zod';

import { isNamedAction } from './actions.ts';

const showsClients = ({ effect, slice, answer }: Operation) =>
  effect === 'read' &&
  slice !== 'access' &&
  JSON.stringify(z.toJSONSchema(answer, { unrepresentable: 'any' })).includes('"clientId"');

it('every operation that shows clients has a name in the log', () => {
  const showing = Object.entries<Operation>(operations)
    .filter(([, operation]) => showsClients(operation))
    .map(([name]) => name);
  expect(showing).toContain('readClient');
  expect(showing.filter((name) => !isNamedAction(name))).toEqual([]);
});
