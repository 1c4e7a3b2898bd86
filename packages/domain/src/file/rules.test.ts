import { makeFile } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type FileContent, type FileDraft, contentProblem, readOffer } from './rules.ts';
import { MAX_FILE_BYTES, fileIdSchema } from './schema.ts';

const good: FileDraft = {
  name: 'Work contract.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 1,
  sha256: 'a'.repeat(64),
};

function codes(overrides: Partial<FileDraft>): string[] {
  const result = readOffer({ ...good, ...overrides });
  return result.ok ? [] : [...result.error];
}

describe('an offer', () => {
  it('that is right is taken as it is, without what else came with it', () => {
    expect(readOffer({ ...good, state: 'released' } as FileDraft)).toEqual({
      ok: true,
      value: good,
    });
  });

  it.each<[string, string, string[]]>([
    ['Work contract.PDF', 'application/pdf', []],
    ['Työsopimus – Käkelä (1:2).pdf', 'application/pdf', []],
    ['photo.jpg', 'image/jpeg', []],
    ['photo.jpeg', 'image/jpeg', []],
    ['photo.png', 'image/png', []],
    [`${'a'.repeat(196)}.pdf`, 'application/pdf', []],
    [`${'a'.repeat(197)}.pdf`, 'application/pdf', ['file-name-invalid']],
    ['', 'application/pdf', ['file-name-invalid']],
    ['.pdf', 'application/pdf', ['file-name-invalid']],
    ['contract', 'application/pdf', ['file-name-invalid']],
    ['contract.pdf.exe', 'application/pdf', ['file-name-invalid']],
    ['contract.pdf ', 'application/pdf', ['file-name-invalid']],
    [' contract.pdf', 'application/pdf', ['file-name-invalid']],
    ['contract.png', 'application/pdf', ['file-name-invalid']],
    ['../contract.pdf', 'application/pdf', ['file-name-invalid']],
    ['folder\\contract.pdf', 'application/pdf', ['file-name-invalid']],
    ['con\u0000tract.pdf', 'application/pdf', ['file-name-invalid']],
    ['con\r\ntract.pdf', 'application/pdf', ['file-name-invalid']],
    ['con\u202Etract.pdf', 'application/pdf', ['file-name-invalid']],
    ['con\uD800tract.pdf', 'application/pdf', ['file-name-invalid']],
    ['page.pdf', 'text/html', ['file-type-unsupported']],
    ['page.html', 'text/html', ['file-name-invalid', 'file-type-unsupported']],
    ['drawing.png', 'image/svg+xml', ['file-type-unsupported']],
    ['contract.pdf', 'Application/PDF', ['file-type-unsupported']],
  ])('named %j of type %s', (name, mediaType, expected) => {
    expect(codes({ name, mediaType })).toEqual(expected);
  });

  it.each<[number, string[]]>([
    [1, []],
    [MAX_FILE_BYTES, []],
    [MAX_FILE_BYTES + 1, ['file-too-large']],
    [0, ['file-blank']],
    [-1, ['file-size-invalid']],
    [1.5, ['file-size-invalid']],
    [Number.NaN, ['file-size-invalid']],
    [Number.POSITIVE_INFINITY, ['file-size-invalid']],
  ])('of %d bytes', (sizeBytes, expected) => {
    expect(codes({ sizeBytes })).toEqual(expected);
  });

  it.each(['', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(63)}g`])('with hash %j', (sha256) => {
    expect(codes({ sha256 })).toEqual(['file-hash-invalid']);
  });

  it('is refused with everything that is wrong with it at once', () => {
    const wrong = { name: 'a/b', mediaType: 'text/plain', sizeBytes: 0, sha256: '' };
    expect(codes(wrong)).toEqual([
      'file-name-invalid',
      'file-type-unsupported',
      'file-blank',
      'file-hash-invalid',
    ]);
  });
});

describe('content', () => {
  const file = makeFile({ sizeBytes: 9, mediaType: 'application/pdf' });
  const same: FileContent = {
    sizeBytes: 9,
    sha256: file.sha256,
    mediaType: 'application/pdf',
    faults: [],
  };
  const otherHash = 'f'.repeat(64);

  it.each<[string, Partial<FileContent>, object | undefined]>([
    ['as it was offered', {}, undefined],
    ['longer', { sizeBytes: 10 }, size(10)],
    ['shorter', { sizeBytes: 8 }, size(8)],
    ['empty', { sizeBytes: 0, sha256: otherHash, mediaType: null }, size(0)],
    ['of another hash', { sha256: otherHash }, { code: 'file-hash-mismatch' }],
    ['of another type', { mediaType: 'image/png' }, type],
    ['of no known type', { mediaType: null }, type],
    [
      'with faults, of which it says the gravest',
      { faults: ['file-nested', 'file-mixed'] },
      nested,
    ],
    ['of another type, with faults of that', { mediaType: null, faults: ['file-mixed'] }, type],
    ['that harms, of whatever type', { mediaType: null, faults: ['file-harmful'] }, harmful],
    ['other bytes of another type', { sha256: otherHash, mediaType: 'image/png' }, hash],
  ])('%s', (_name, overrides, expected) => {
    expect(contentProblem(file, { ...same, ...overrides })).toEqual(expected);
  });
});

function size(found: number): object {
  return { code: 'file-size-mismatch', details: { expected: 9, found } };
}
const hash = { code: 'file-hash-mismatch' };
const nested = { code: 'file-nested' };
const harmful = { code: 'file-harmful' };
const type = { code: 'file-type-mismatch', details: { expected: 'application/pdf' } };

it.each(['F1', 'a-b_C9', 'x'.repeat(100)])('%s names a file', (text) => {
  expect(fileIdSchema.safeParse(text).success).toBe(true);
});

it.each(['', '.', '..', 'a/b', 'a%2fb', 'a\\b', 'a b', 'ä', 'a\n', 'x'.repeat(101)])(
  '%j names no file',
  (text) => {
    expect(fileIdSchema.safeParse(text).success).toBe(false);
  },
);
