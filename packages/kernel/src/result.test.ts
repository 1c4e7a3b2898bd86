import { expect, it } from 'vitest';

import { type Result, refusal, success } from './result.ts';

function textOf(result: Result<number, 'too-late'>): string {
  return result.ok ? `value ${result.value}` : `refused: ${result.error}`;
}

it('a result is a value or a refusal, never both', () => {
  expect(textOf(success(1))).toBe('value 1');
  expect(textOf(refusal('too-late'))).toBe('refused: too-late');
});
