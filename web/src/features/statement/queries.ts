import type { Answer } from '../../api/operation-names.ts';

export type Listed = Answer<'listProviderStatements'>['items'][number];
export type Statement = Answer<'readProviderStatement'>;
export type StatementLine = Statement['lines'][number];
export type HeldDispute = Statement['disputes'][number];

/** What names a statement, as the API asks for it. */
export function statementParams({ providerId, month }: Pick<Statement, 'providerId' | 'month'>) {
  return { providerId, month };
}
