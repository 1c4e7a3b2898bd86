const KEY = 'jatkopolku.acting-as';

let listeners: readonly (() => void)[] = [];

/** What was chosen to act as, in this tab: another tab may act for another region. */
export function chosenMembership(): string | undefined {
  return sessionStorage.getItem(KEY) ?? undefined;
}

export function chooseMembership(membershipId: string): void {
  sessionStorage.setItem(KEY, membershipId);
  for (const listener of listeners) listener();
}

export function onMembershipChosen(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((other) => other !== listener);
  };
}
