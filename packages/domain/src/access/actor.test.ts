import { CLEAN_CLAIM_RULE } from '@jatkopolku/domain/outcome';
import { expect, it } from 'vitest';

import { actorKind } from './actor.ts';

it.each([
  ['import:0123', 'import'],
  [CLEAN_CLAIM_RULE, 'rule'],
  ['raija', 'person'],
  ['important', 'person'],
])('%s is an actor of the kind %s', (by, kind) => {
  expect(actorKind(by)).toBe(kind);
});
