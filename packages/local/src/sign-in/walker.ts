const STEPS_MAX = 10;

/** A browser as far as signing in needs one: it keeps cookies and follows redirects by hand. */
export interface Walker {
  ask(address: URL | string, init?: RequestInit): Promise<Response>;
  /** Follows redirects from the address until one leads to a page, or to `end`. */
  walk(address: URL | string, end: string, init?: RequestInit): Promise<Stop>;
}

/** Where a walk ended: `page` is undefined at its end, which is not asked for. */
interface Stop {
  readonly address: URL;
  readonly page: Response | undefined;
}

export function makeWalker(): Walker {
  const jar = new Map<string, string>();
  const ask: Walker['ask'] = async (address, init) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { Cookie: cookie, Accept: 'text/html' };
    const answer = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    return answer;
  };
  const walk: Walker['walk'] = async (from, end, init) => {
    let [address, page] = [new URL(from), await ask(from, init)];
    for (let step = 0; step < STEPS_MAX; step += 1) {
      const next = page.headers.get('Location');
      if (next === null) return { address, page };
      await page.body?.cancel();
      address = new URL(next, address);
      if (address.href.startsWith(end)) return { address, page: undefined };
      page = await ask(address);
    }
    throw new Error(`More than ${STEPS_MAX} redirects from ${new URL(from).href}`);
  };
  return { ask, walk };
}

function keep(jar: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (value === '') jar.delete(name);
  else jar.set(name, value);
}
