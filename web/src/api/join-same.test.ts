import { expect, it } from 'vitest';

import { joinSame } from './join-same.ts';

it('sends once what is asked for twice at once, and again when it was answered', async () => {
  const join = joinSame();
  const gates = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  let sent = 0;
  const ask = (body: string) =>
    join(
      ['acceptSheet', { body }],
      () => gates[sent++]?.promise ?? Promise.reject(new Error('no')),
    );
  const answers = [ask('a'), ask('a')];
  expect(sent).toBe(1);
  const other = ask('b');
  expect(sent).toBe(2);
  gates[0]?.resolve('first');
  gates[1]?.resolve('other');
  expect(await Promise.all([...answers, other])).toEqual(['first', 'first', 'other']);
  await expect(ask('a')).rejects.toThrow('no');
  expect(sent).toBe(3);
});

it('lets go of what failed', async () => {
  const join = joinSame();
  await expect(join('x', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await join('x', () => Promise.resolve('back'))).toBe('back');
});
