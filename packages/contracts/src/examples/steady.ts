import type { Example } from './play.ts';

/** The examples as they are at every recording: moments, secrets and signatures are all written alike, files by their beginning. */
export function steady(examples: readonly Example[]): Example[] {
  const text = JSON.stringify(examples)
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '2021-04-06T09:00:00.000Z')
    .replaceAll(/\/calendar\/[\w-]+\.ics/g, '/calendar/….ics')
    .replaceAll(/"base64":"[^"]*"/g, '"base64":"JVBERi0xLjc="')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://127.0.0.1')
    .replaceAll(/"url":"([^"?]*)\?[^"]*"/g, '"url":"$1?signature=…"');
  return JSON.parse(text, inOrder) as Example[];
}

/** A sheet's days come from the table in no order. */
function inOrder(name: string, value: unknown): unknown {
  if (name !== 'days' || typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
