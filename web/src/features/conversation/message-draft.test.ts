import { localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import {
  noConcern,
  nothingWritten,
  readConcern,
  readMessage,
  readOpening,
} from './message-draft.ts';

const about = { placementId: 'L1', about: localDate('2021-03-03') };

describe('a message', () => {
  it('is sent as it is written, without what is around it', () => {
    expect(readOpening({ text: ' Who is there? ' }, 'L1').sent).toEqual({
      placementId: 'L1',
      text: 'Who is there?',
    });
    expect(readMessage({ text: 'I am' }).sent).toEqual({ text: 'I am' });
  });

  it('is asked for where there is none', () => {
    expect(readMessage(nothingWritten)).toMatchObject({
      sent: undefined,
      faults: { text: { code: 'field-missing' } },
    });
  });
});

describe('a concern', () => {
  it('carries its kind and its day', () => {
    expect(readConcern({ kind: 'absences', text: 'Away' }, about).sent).toEqual({
      placementId: 'L1',
      concern: { kind: 'absences', about: '2021-03-03' },
      text: 'Away',
    });
  });

  it('asks for a kind and words, each at its field', () => {
    expect(readConcern(noConcern, about).faults).toMatchObject({
      kind: { code: 'field-missing' },
      text: { code: 'field-missing' },
    });
  });
});
