import { id } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { nothingWritten, readNewObjection, readObjectionAnswer } from './written-draft.ts';

const key = { claimId: id<'Claim'>('K1'), decisionNo: 1 };
const file = { fileId: id<'File'>('F1'), name: 'Contract.pdf', sizeBytes: 9 };

it('an objection is sent with its text and files', () => {
  const written = { text: ' It was signed. ', evidence: [file] };
  expect(readNewObjection(written, key).sent).toEqual({
    ...key,
    text: 'It was signed.',
    fileIds: ['F1'],
  });
  expect(readObjectionAnswer(written).sent).toEqual({ text: 'It was signed.', fileIds: ['F1'] });
});

it.each([
  ['nothing', nothingWritten, ['text']],
  ['one file twice', { text: 'So.', evidence: [file, file] }, ['evidence']],
  ['too much', { text: 'x'.repeat(2_001), evidence: [] }, ['text']],
])('%s is wrong at its field', (_name, draft, at) => {
  for (const { sent, faults } of [readNewObjection(draft, key), readObjectionAnswer(draft)]) {
    expect(sent).toBeUndefined();
    expect(Object.keys(faults)).toEqual(at);
  }
});
