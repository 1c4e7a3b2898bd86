import { BY_IMPORT, actorKind } from '@jatkopolku/domain/access';

/** Who the records of an import are by: never equal to a user. */
export function importActorOf(hash: string): string {
  return `${BY_IMPORT}${hash}`;
}

export function isImportActor(actor: string): boolean {
  return actorKind(actor) === 'import';
}
