import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';

/** A client of the demo who was ill in March, and whose days Kela pays. */
export const NOTICED = 'C0010';

/** The case worker makes the first notice of the client’s absences; again there is nothing to make. */
export async function makeFirstNotice(origin: string): Promise<void> {
  const kaisa = await apiOf(origin, 'kaisa');
  const body = { payer: 'kela', clientId: NOTICED };
  const made = await kaisa.call('makeAbsenceNotices', { body });
  must(made.ok || undefined, 'the notice');
}
