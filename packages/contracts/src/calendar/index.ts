export * from './deadline-events.ts';
export * from './icalendar.ts';
