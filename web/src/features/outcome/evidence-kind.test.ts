import type { EvidenceKind } from '@jatkopolku/domain/framework';
import { expect, it } from 'vitest';

import { kindsOf, missingKinds } from './evidence-kind.ts';

const files = [{ fileId: 'a' }, { fileId: 'b' }, { fileId: 'c' }] as never;

it.each<[string, Record<string, string>, EvidenceKind[], EvidenceKind[]]>([
  ['nothing asked, nothing chosen', {}, [], ['other', 'other', 'other']],
  [
    'what is asked, in its order',
    {},
    ['payslip', 'study-right'],
    ['payslip', 'study-right', 'other'],
  ],
  [
    'what was chosen stays, the rest is what is still asked',
    { b: 'payslip' },
    ['payslip', 'study-right'],
    ['study-right', 'payslip', 'other'],
  ],
  [
    'what is no kind goes for nothing',
    { a: 'diagnosis' },
    ['payslip'],
    ['payslip', 'other', 'other'],
  ],
])('%s', (_name, chosen, required, kinds) => {
  expect(kindsOf(files, chosen, required)).toEqual(kinds);
});

it('what is asked and not shown is missing', () => {
  expect(missingKinds(['payslip', 'study-right'], ['study-right', 'other'])).toEqual(['payslip']);
});
