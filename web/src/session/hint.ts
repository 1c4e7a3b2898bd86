const KEY = 'jatkopolku.was-signed-in';

/** Only whether it is worth asking the issuer: it says neither who, nor proves anything. */
export function wasSignedIn(): boolean {
  return localStorage.getItem(KEY) === 'yes';
}

export function rememberSignedIn(isSignedIn: boolean): void {
  if (isSignedIn) localStorage.setItem(KEY, 'yes');
  else localStorage.removeItem(KEY);
}
