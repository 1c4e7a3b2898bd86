import type { AnswerOf, OperationName, Operations } from '@jatkopolku/contracts';

/** What the API answers to an operation, by its name. */
export type Answer<Name extends OperationName> = AnswerOf<Operations[Name]>;

type ByEffect<Effect extends Operations[OperationName]['effect']> = {
  [Name in OperationName]: Operations[Name]['effect'] extends Effect ? Name : never;
}[OperationName];

/** Operations that change nothing. Who one is oneself is asked for before anything else, by itself. */
export type ReadName = Exclude<ByEffect<'read'>, 'readMe'>;

/** Operations that change something. */
export type WriteName = ByEffect<'create' | 'change' | 'save'>;

/** Reads that answer page by page. */
export type ListName = {
  [Name in ReadName]: Answer<Name> extends Page ? Name : never;
}[ReadName];

interface Page {
  readonly items: readonly { readonly record: object }[];
  readonly nextCursor: string | null;
}

/** A row of a list. */
export type Row<Name extends ListName> = Answer<Name>['items'][number];

/** What a list is of. */
export type RecordOf<Name extends ListName> = Row<Name>['record'];
