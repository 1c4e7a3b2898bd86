import type { ImportFile, Row } from '@jatkopolku/contracts';
import type { ClientId, ClientSecrets } from '@jatkopolku/domain/client';

/** Seals identity codes and IBANs, and marks them so that equal ones can be found without opening. */
export interface Vault {
  /** The seal is bound to its client: it does not open for another. */
  seal(secrets: ClientSecrets, clientId: ClientId): Promise<string>;
  open(sealed: string, clientId: ClientId): Promise<ClientSecrets>;
  /** A keyed hash, the same for the same text and purpose in this region only. */
  mark(purpose: 'identity' | 'iban', text: string): Promise<string>;
}

/** An import package as it lies somewhere: its files' rows, read afresh at each call. */
export interface PackageSource {
  /** Hash of all the package's bytes: names the import in the audit trail. */
  readonly hash: string;
  /** The rows of a file in batches; a file that is not there has none. Throws RefusedInput for a file that cannot be read. */
  rows<File extends ImportFile>(file: File): AsyncIterable<readonly Row<File>[]>;
}

/** Told how far a long piece of work has come. */
export type Progress = (step: string, done: number, total?: number) => void;
