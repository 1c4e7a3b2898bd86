/** Sends something, or joins the same that is under way. */
export type JoinSame = <T>(content: unknown, send: () => Promise<T>) => Promise<T>;

/**
 * While something is being sent, the same asked for again is the same one: the second half of a double
 * click, before the page has drawn that it waits, sends nothing of its own and hears the one answer.
 */
export function joinSame(): JoinSame {
  const underWay = new Map<string, Promise<unknown>>();
  return <T>(content: unknown, send: () => Promise<T>) => {
    const key = JSON.stringify(content);
    const known = underWay.get(key) as Promise<T> | undefined;
    if (known) return known;
    const sending = send().finally(() => underWay.delete(key));
    underWay.set(key, sending);
    return sending;
  };
}
