import { inflateSync } from 'node:zlib';

import { badFiles, goodFiles } from '@jatkopolku/testing/bad-files';
import { makeFile } from '@jatkopolku/testing/builders';
import { announcedOf } from '@jatkopolku/testing/files';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contentProblem } from '../rules.ts';
import { lookInto } from './look-into.ts';
import type { Inflate } from './pdf-objects.ts';

const inflate: Inflate = (bytes, maxOutputLength) => {
  try {
    return inflateSync(bytes, { maxOutputLength });
  } catch {
    return undefined;
  }
};

const named = <T extends { readonly what: string }>(files: readonly T[]) =>
  files.map((file) => [file.what, file] as const);

describe('content that is taken', () => {
  it.each(named(goodFiles))('%s', (_what, { bytes, mediaType }) => {
    expect(lookInto(bytes, inflate)).toEqual({ mediaType, faults: [] });
    expect(lookInto(bytes)).toEqual({ mediaType, faults: [] });
  });
});

describe('content that is refused', () => {
  it.each(named(badFiles))('%s', (_what, { bytes, mediaType, code, isPacked }) => {
    const announced = announcedOf(bytes);
    const problem = (content: ReturnType<typeof lookInto>) =>
      contentProblem(makeFile({ ...announced, mediaType }), { ...announced, ...content })?.code;
    expect(problem(lookInto(bytes, inflate))).toBe(code);
    // Who cannot unpack leaves it to who can.
    expect(problem(lookInto(bytes))).toBe(isPacked ? undefined : code);
  });

  it('is refused with everything that is wrong with it', () => {
    const { bytes } = badFiles.find(({ code }) => code === 'file-nested') ?? goodFiles[0]!;
    const both = Buffer.concat([bytes, Buffer.from('/JavaScript <script>')]);
    expect(lookInto(both, inflate).faults).toEqual(['file-nested', 'file-scripted', 'file-mixed']);
  });
});

describe('whatever is sent', () => {
  const passes = (bytes: Uint8Array) => {
    const { mediaType, faults } = lookInto(bytes, inflate);
    return mediaType !== null && faults.length === 0;
  };

  it('random bytes never pass, whatever type they begin as', () => {
    const beginnings = goodFiles.map(({ bytes }) => bytes.subarray(0, 16));
    const begun = fc.tuple(fc.constantFrom(Buffer.alloc(0), ...beginnings), fc.uint8Array());
    fc.assert(
      fc.property(begun, ([beginning, rest]) => {
        expect(passes(Buffer.concat([beginning, rest]))).toBe(false);
      }),
    );
  });

  const single = goodFiles.filter(
    ({ what }) => !what.includes(' behind ') && !what.includes('note'),
  );
  it.each(named(single))('%s never passes when it is cut short', (_what, { bytes }) => {
    const whole = bytes.toString('latin1').replace(/[\s\0]+$/, '').length;
    const passing = Array.from({ length: whole }, (_, length) => length).filter((length) =>
      passes(bytes.subarray(0, length)),
    );
    expect(passing).toEqual([]);
  });

  it.each(named(goodFiles))('%s never passes with words behind it', (_what, { bytes }) => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          expect(passes(Buffer.concat([bytes, Buffer.from(text)]))).toBe(false);
        },
      ),
    );
  });

  const chokers = [
    '(',
    '/a',
    '<<',
    '>>%',
    '>> ',
    'stream%',
    'stream endstream ',
    '%PDF-1.7\n',
    '\xFF\xDA',
  ];
  it.each(chokers)('%j over and over is looked through once', (choker) => {
    for (const { bytes } of [badFiles[0]!, goodFiles[6]!]) {
      const many = Buffer.from(choker.repeat(2_000_000 / choker.length), 'latin1');
      expect(passes(Buffer.concat([bytes, many]))).toBe(false);
      expect(passes(Buffer.concat([bytes.subarray(0, 9), many]))).toBe(false);
    }
  });
});
