import { byText } from '@jatkopolku/kernel';

import type { TestTable } from './test-table.ts';

interface Answer {
  readonly ok: boolean;
  readonly error?: readonly { readonly code: string }[];
}

/** Why a use case refused; nothing when it did not. */
export async function codesOf(answer: Promise<Answer> | Answer): Promise<readonly string[]> {
  const { error = [] } = await answer;
  return error.map(({ code }) => code);
}

/** The codes of several at the same moment, of all that were refused. */
export async function codesAtOnce(...answers: Promise<Answer>[]): Promise<readonly string[]> {
  return (await Promise.all(answers.map(codesOf))).flat();
}

/** What the audit trail of a region says, in order of versions: `version event actor`. */
export async function auditOf(test: TestTable, regionId: string): Promise<string[]> {
  const items = await test.itemsOf(regionId);
  return items
    .filter(({ event }) => event !== undefined)
    .map(({ version, event, actor }) => [version, event, actor].map(String).join(' '))
    .toSorted(byText);
}
