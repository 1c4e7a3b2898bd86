import { isRecord, textIn } from '../config/parse.ts';

const KEY = 'jatkopolku.signing-in';

/** What must be known again when the issuer sends the browser back; it holds no token. */
export interface Journey {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
}

export function beginJourney(journey: Journey): void {
  sessionStorage.setItem(KEY, JSON.stringify(journey));
}

/** The journey that was begun, which is forgotten at once. */
export function endJourney(): Journey | undefined {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const json: unknown = text === null ? undefined : JSON.parse(text);
  if (!isRecord(json)) return undefined;
  return {
    verifier: textIn(json, 'verifier'),
    state: textIn(json, 'state'),
    nonce: textIn(json, 'nonce'),
    returnTo: textIn(json, 'returnTo'),
  };
}
