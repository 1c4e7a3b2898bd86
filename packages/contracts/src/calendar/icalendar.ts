import { type LocalDate, addDays } from '@jatkopolku/kernel';

/** Something of a whole day in a calendar. */
export interface CalendarEvent {
  /** Always the same for the same thing, so that a calendar replaces what it knows. */
  readonly uid: string;
  readonly on: LocalDate;
  readonly summary: string;
  readonly description: string;
}

interface CalendarFile {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** The business day on which it was written. */
  readonly today: LocalDate;
}

/** RFC 5545 3.1: lines are at most 75 octets; what is longer goes on after a line break and a space. */
const LINE_OCTETS = 75;

/** A calendar of whole days as a file (RFC 5545), that calendar programs read again by themselves. */
export function toICalendar({ name, events, today }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jatkopolku//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap((event) => eventLines(event, today)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, on, summary, description }: CalendarEvent, today: LocalDate): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    // The end of a whole day is the day after.
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(date: LocalDate): string {
  return date.replaceAll('-', '');
}

/** RFC 5545 3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, String.raw`\n`);
}

const encoder = new TextEncoder();

/** No character is cut in two. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      rows.push(row);
      [row, octets] = [' ', 1];
    }
    row += character;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}
