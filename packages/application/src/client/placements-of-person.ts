import type { ClientId } from '@jatkopolku/domain/client';
import type { Placement } from '@jatkopolku/domain/placement';

import { readPersons } from '../person/read-persons.ts';
import type { Records } from '../records.ts';
import { placementsOfClient } from '../tally/placements-of-client.ts';

/** The placements under each of the person's client records, whichever of them is asked for. */
export async function placementsOfPerson(
  records: Records,
  clientId: ClientId,
): Promise<Placement[]> {
  const person = (await readPersons(records))(clientId);
  return (await Promise.all(person.map((one) => placementsOfClient(records, one)))).flat();
}
