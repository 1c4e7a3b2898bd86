export { contentDisposition } from './files/content-disposition.ts';
export { type FolderFiles, type OpenedFile, folderFiles } from './files/folder.ts';
export { makeRecords } from './records.ts';
export type { RecordsContext } from './records-context.ts';
export { makeRequests } from './requests.ts';
export { OtherTable, ensureTable, openTable, type TableAddress } from './table.ts';
export { keysFromFile } from './vault/key-file.ts';
export { keysFromKms } from './vault/kms.ts';
export { makeVault, type VaultKeys } from './vault/vault.ts';
