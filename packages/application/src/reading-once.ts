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
    getMany: (kind, keys, reading) =>
      once(['getMany', kind, keys, reading], () => records.getMany(kind, keys, reading)),
    lasting: (days, limit) => once(['lasting', days, limit], () => records.lasting(days, limit)),
    listed: (days, limit) => once(['listed', days, limit], () => records.listed(days, limit)),
    list: (kind, owner, reading) =>
      once(['list', kind, owner, reading], () => records.list(kind, owner, reading)),
    page: (kind, request) =>
      // What a page shows is a function, which has no name.
      request.shows
        ? records.page(kind, request)
        : once(['page', kind, request], () => records.page(kind, request)),
    waiting: (kind, queue, limit) =>
      once(['waiting', kind, queue, limit], () => records.waiting(kind, queue, limit)),
  };
}
