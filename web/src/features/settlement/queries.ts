import type { Answer } from '../../api/operation-names.ts';

export type SettlementMonth = Answer<'listSettlementMonths'>['items'][number];
export type Comparison = Answer<'compareSettlement'>;
export type Run = Comparison['runs'][number];
export type ProviderMonth = Answer<'readProviderMonth'>;
export type SheetAccount = ProviderMonth['counted'][number];
export type Statement = Answer<'readStatements'>['items'][number];
export type StateClaim = Answer<'readStateClaim'>;
export type ExplainedLine = Answer<'explainLines'>['items'][number];
export type PayerRun = Answer<'readPayerStatements'>['runs'][number];
