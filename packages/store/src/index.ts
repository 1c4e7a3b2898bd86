export { contentDisposition } from './files/content-disposition.ts';
export { type FolderFiles, type OpenedFile, folderFiles } from './files/folder.ts';
export { makeRecords, type RecordsContext } from './records.ts';
export { makeRequests } from './requests.ts';
export { ensureTable, openTable, type TableAddress } from './table.ts';
export { keysFromFile } from './vault/key-file.ts';
export { keysFromKms } from './vault/kms.ts';
export { makeVault, type VaultKeys } from './vault/vault.ts';
