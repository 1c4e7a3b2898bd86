const KEY = 'jatkopolku.acting-as';

let listeners: readonly (() => void)[] = [];
/** Read from the tab's storage once: every part of a page asks for it, at each key. */
let chosen: string | null | undefined;

/** What was chosen to act as, in this tab: another tab may act for another region. */
export function chosenMembership(): string | undefined {
  if (chosen === undefined) chosen = sessionStorage.getItem(KEY);
  return chosen ?? undefined;
}

export function chooseMembership(membershipId: string): void {
  chosen = membershipId;
  sessionStorage.setItem(KEY, membershipId);
  for (const listener of listeners) listener();
}

export function onMembershipChosen(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((other) => other !== listener);
  };
}
