export { makeRecords, type RecordsContext } from './records.ts';
export { ensureTable, openTable, type TableAddress } from './table.ts';
export { keysFromFile } from './vault/key-file.ts';
export { keysFromKms } from './vault/kms.ts';
export { makeVault, type VaultKeys } from './vault/vault.ts';
