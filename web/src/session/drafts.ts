const PREFIX = 'jatkopolku.draft.';

/**
 * What was typed and not sent yet, kept in this tab alone: signing in again, or loading the page again,
 * loses nothing. Signing out forgets it.
 */
export function keepDraft<Draft extends object>(
  name: string,
  draft: Partial<Draft>,
  secrets: readonly (keyof Draft)[] = [],
): void {
  const kept = Object.entries(draft).filter(([field]) => !secrets.some((it) => it === field));
  sessionStorage.setItem(`${PREFIX}${name}`, JSON.stringify(Object.fromEntries(kept)));
}

/** What was kept, as far as it has the shape of `empty`: an older version of a page may have kept more or less. */
export function keptDraft<Draft extends object>(name: string, empty: Draft): Partial<Draft> {
  const kept = parsed(sessionStorage.getItem(`${PREFIX}${name}`));
  const first = new Map<string, unknown>(Object.entries(empty));
  const known = Object.entries(kept).filter(
    ([field, value]) => kindOf(value) === kindOf(first.get(field)),
  );
  return Object.fromEntries(known) as Partial<Draft>;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Whether something was typed under the name and not sent. */
export function hasDraft(name: string): boolean {
  return Object.keys(parsed(sessionStorage.getItem(`${PREFIX}${name}`))).length > 0;
}

/** What was kept of entries whose names are not known beforehand. */
export function keptEntries<Entries extends object>(name: string): Entries {
  return parsed(sessionStorage.getItem(`${PREFIX}${name}`)) as Entries;
}

/** The key under which a draft is sent: the same, also after the page was loaded again, until it is forgotten. */
export function keptKey(name: string): string {
  const key = sessionStorage.getItem(keyName(name)) ?? crypto.randomUUID();
  sessionStorage.setItem(keyName(name), key);
  return key;
}

/** The draft was written on, or its answer has come: what is sent next is a request of its own. */
export function forgetKey(name: string): void {
  sessionStorage.removeItem(keyName(name));
}

const keyName = (name: string) => `${PREFIX}${name} key`;

export function forgetDraft(name: string): void {
  sessionStorage.removeItem(`${PREFIX}${name}`);
}

export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
}

function parsed(text: string | null): object {
  try {
    const json: unknown = JSON.parse(text ?? '{}');
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    return {};
  }
}
