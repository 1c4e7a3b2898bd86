import { expect, it } from 'vitest';

import { actionOf } from './keys.ts';

const letters = {
  present: 'l',
  sick: 's',
  authorised: 'h',
  unauthorised: 'p',
  'service-not-arranged': 'e',
  clear: '',
};

it.each([
  ['ArrowDown', { kind: 'move', rows: 1, days: 0 }],
  ['ArrowLeft', { kind: 'move', rows: 0, days: -1 }],
  ['End', { kind: 'ends', to: 'last' }],
  [' ', { kind: 'mark', mark: undefined }],
  ['s', { kind: 'mark', mark: 'sick' }],
  ['H', { kind: 'mark', mark: 'authorised' }],
  ['6', { kind: 'hours', hours: '6' }],
  ['Delete', { kind: 'mark', mark: 'clear' }],
  ['Enter', { kind: 'details' }],
  ['3', undefined],
  ['9', undefined],
  ['x', undefined],
  ['Tab', undefined],
  ['', undefined],
])('%j does %j', (key, action) => {
  expect(actionOf(key, letters)).toEqual(action);
});
