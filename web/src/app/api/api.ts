import type { AnswerOf, Language, OperationName, Operations, Sending } from '@jatkopolku/contracts';
import { createContext, use } from 'react';

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

export function makeApi({ language, token, actingAs }: ApiSettings): Api {
  return {
    call: async (name, sending) => {
      // With every schema of the API: only those who are signed in need it.
      const { makeApiClient } = await import('./client.ts');
      const current = await token();
      const client = makeApiClient({
        origin: '',
        language: language(),
        token: () => current,
        actingAs,
        fetch: (url, request) => fetch(url, request),
      });
      const result = await client.call(name, sending);
      if (!result.ok) throw new Refused(result.error);
      return result.value;
    },
  };
}

export const ApiContext = createContext<Api | undefined>(undefined);

export function useApi(): Api {
  const api = use(ApiContext);
  if (!api) throw new Error('the API stands above every page');
  return api;
}
