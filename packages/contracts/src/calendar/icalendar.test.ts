import { localDate } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { toICalendar } from './icalendar.ts';

const today = localDate('2021-04-01');

function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as never);
  return component.getAllSubcomponents('vevent').map((event) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(event);
    return { uid, summary, description, start: String(startDate), end: String(endDate) };
  });
}

describe('a calendar as a file', () => {
  it('is read back by a calendar program’s own parser', () => {
    const event = {
      uid: 'notice-1@kymenlaakso.jatkopolku',
      on: localDate('2022-08-31'),
      summary:
        'Viimeinen päivä ilmoittaa optiosta 1: Kuntouttava työtoiminta, 2019–2022; osa-alueet 1, 2',
      description: 'Ensimmäinen rivi\nToinen \\ rivi',
    };
    const text = toICalendar({ name: 'Optioiden määräajat', events: [event], today });
    const { uid, summary, description } = event;
    expect(read(text)).toEqual([
      { uid, summary, description, start: '2022-08-31', end: '2022-09-01' },
    ]);
  });

  it('whatever its texts are, has lines of at most 75 octets, and says the same', () => {
    const printable = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replaceAll(/\p{Cc}/gu, ' '));
    fc.assert(
      fc.property(printable, (summary) => {
        const event = { uid: 'one', on: today, summary, description: '' };
        const text = toICalendar({ name: 'Calendar', events: [event], today });
        const lines = text.split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(lines.at(-1)).toBe('');
        expect(read(text)[0]?.summary ?? '').toBe(summary);
      }),
    );
  });
});
