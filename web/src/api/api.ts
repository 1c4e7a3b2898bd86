import type { AnswerOf, Language, OperationName, Operations, Sending } from '@jatkopolku/contracts';
import { createContext, use } from 'react';

import { joinSame } from './join-same.ts';
import { Refused } from './refused.ts';

/** Calls the API by the operations' names; whatever is no answer is thrown. */
export interface Api {
  call<Name extends OperationName>(
    name: Name,
    sending: Sending<Operations[Name]>,
  ): Promise<AnswerOf<Operations[Name]>>;
}

interface ApiSettings {
  readonly language: () => Language;
  readonly token: () => Promise<string>;
  /** As what one asks, for who has roles in several places. */
  readonly actingAs: () => string | undefined;
}

export function makeApi(settings: ApiSettings): Api {
  const send = sender(settings);
  const join = joinSame();
  return {
    // What is read again may have changed meanwhile, so only what writes is joined.
    call: (name, sending) =>
      isWrite(sending)
        ? join([name, withoutKey(sending)], () => send(name, sending))
        : send(name, sending),
  };
}

function sender({ language, token, actingAs }: ApiSettings): Api['call'] {
  return async (name, sending) => {
    // With the library of schemas: only those who are signed in need it.
    const { callOperation, operationOf } = await import('./client.ts');
    const [operation, current] = await Promise.all([operationOf(name), token()]);
    const result = await callOperation(operation, sending, {
      origin: '',
      language: language(),
      token: () => current,
      actingAs,
      fetch: (url, request) => fetch(url, request),
    });
    if (!result.ok) throw new Refused(result.error);
    return result.value;
  };
}

/** What reads has no body, and neither a version that was read nor a name of its request. */
function isWrite(sending: object): boolean {
  return ['version', 'key', 'body'].some((part) => part in sending);
}

/** Each press of a button may name its request by a key of its own. */
function withoutKey(sending: object) {
  return Object.entries(sending).filter(([name]) => name !== 'key');
}

export const ApiContext = createContext<Api | undefined>(undefined);

export function useApi(): Api {
  const api = use(ApiContext);
  if (!api) throw new Error('no API is provided above this page');
  return api;
}
