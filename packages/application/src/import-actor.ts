const IMPORTED = 'import:';

/** Who the records of an import are by: never equal to a user. */
export function importActorOf(hash: string): string {
  return `${IMPORTED}${hash}`;
}

export function isImportActor(actor: string): boolean {
  return actor.startsWith(IMPORTED);
}
