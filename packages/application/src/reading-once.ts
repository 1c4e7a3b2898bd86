import type { Records } from './records.ts';

/** Records that read each thing once, however often it is asked for: to judge many of one moment. */
export function readingOnce(records: Records): Records {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(asked: readonly unknown[], read: () => Promise<T>): Promise<T> => {
    const name = JSON.stringify(asked);
    const known = answers.get(name) ?? read();
    answers.set(name, known);
    return known as Promise<T>;
  };
  return {
    ...records,
    get: (kind, key) => once(['get', kind, key], () => records.get(kind, key)),
    getMany: (kind, keys) => once(['getMany', kind, keys], () => records.getMany(kind, keys)),
    lasting: (day, limit) => once(['lasting', day, limit], () => records.lasting(day, limit)),
    list: (kind, owner) => once(['list', kind, owner], () => records.list(kind, owner)),
    waiting: (kind, queue, limit) =>
      once(['waiting', kind, queue, limit], () => records.waiting(kind, queue, limit)),
  };
}
