import type { ImportFile, Row } from '@jatkopolku/contracts';
import type { ClientId, ClientSecrets } from '@jatkopolku/domain/client';
import type { LookupFailure, RegisterAnswer, RegisterFacts } from '@jatkopolku/domain/eligibility';
import type { FileContent, FileRecord } from '@jatkopolku/domain/file';
import type { ProviderId } from '@jatkopolku/domain/provider';
import type { BusinessId, Instant, Problem, Result, Iban } from '@jatkopolku/kernel';

/** Seals identity codes and IBANs, and marks them so that equal ones can be found without opening. */
export interface Vault {
  /** The seal is bound to its client: it does not open for another. */
  seal(secrets: ClientSecrets, clientId: ClientId): Promise<string>;
  open(sealed: string, clientId: ClientId): Promise<ClientSecrets>;
  /** Seals a provider's account; the seal is bound to its provider. */
  sealAccount(iban: Iban, providerId: ProviderId): Promise<string>;
  openAccount(sealed: string, providerId: ProviderId): Promise<Iban>;
  /** The account by which the region itself pays. */
  sealOwnAccount(iban: Iban): Promise<string>;
  openOwnAccount(sealed: string): Promise<Iban>;
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

/** Hears how far a long piece of work has come. */
export type Progress = (step: string, done: number, total?: number) => void;

/** A request that makes or books something, as its sender named it. */
export interface NamedRequest {
  /** What is asked for, such as `fileClaim`. */
  readonly operation: string;
  readonly userId: string;
  /** The sender's own key: the same key is the same request, for a day. */
  readonly key: string;
  /** All that was asked, to distinguish a repeat from another request under the same key. */
  readonly content: unknown;
}

/** What is kept of an answered request: never the answer itself, which may name people. */
export interface AnsweredRequest {
  readonly hash: string;
  /** Whether the work was done before, and so not done now. */
  readonly isRepeat: boolean;
}

/** Remembers requests, so that one that is sent again is done once. */
export interface Requests {
  /**
   * Does the work, unless the same request was answered before. Work that refuses or throws leaves the
   * key free.
   * @returns `idempotency-key-reused` for the key of another request, `request-under-way` while the same one runs.
   */
  once<E>(
    request: NamedRequest,
    work: () => Promise<Result<{ hash: string }, E>>,
  ): Promise<Result<AnsweredRequest, E | Problem>>;
}

/** Where something can be fetched or sent for a short while: a reference against the API's own origin. */
export interface FileAddress {
  readonly url: string;
  readonly expiresAt: Instant;
}

/** Takes exactly the announced content: its length, its type and its hash are signed. */
export interface UploadAddress extends FileAddress {
  readonly method: 'PUT';
  /** To be sent as they are; the sender adds the length. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Keeps the contents of one region's files: in quarantine until they are released. */
export interface FileStore {
  uploadAddress(file: FileRecord): Promise<UploadAddress>;
  /** Fetches a released file under its name, to be saved. */
  downloadAddress(file: FileRecord): Promise<FileAddress>;
  /** Fetches a released file to be looked at in the browser. */
  shownAddress(file: FileRecord): Promise<FileAddress>;
  /** What lies there, also where a release was cut short; undefined when nothing came. */
  inspect(file: FileRecord): Promise<FileContent | undefined>;
  /** Moves the content out of quarantine; once more it changes nothing. */
  release(file: FileRecord): Promise<void>;
  /** Removes the content of a file that is not released. */
  discard(file: FileRecord): Promise<void>;
}

/** What came of asking the register for an organisation, with the answer as it came. */
export type RegisterLookup =
  | { readonly outcome: 'found'; readonly facts: RegisterFacts; readonly answer: RegisterAnswer }
  | { readonly outcome: 'not-found'; readonly answer: RegisterAnswer }
  | { readonly outcome: 'failed'; readonly why: LookupFailure };

/** The open register of organisations. It never throws: what goes wrong there is an outcome. */
export interface CompanyRegister {
  lookUp(businessId: BusinessId): Promise<RegisterLookup>;
}
