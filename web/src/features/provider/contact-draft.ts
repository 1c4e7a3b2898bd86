import { operations } from '@jatkopolku/contracts';
import type { Contact } from '@jatkopolku/domain/provider';

import { type Reading, problemOf } from '../../form/reading.ts';

export const emptyContact: Contact = { name: '', role: '', email: '', phone: '' };
type Contacts = ReturnType<typeof operations.changeContacts.body.parse>;

/** The contacts with the written one in its place; after the others where it is new. */
export function readContact(
  draft: Contact,
  { contacts, place }: { readonly contacts: readonly Contact[]; readonly place: number },
): Reading<Contact, Contacts> {
  const all = { contacts: contacts.toSpliced(place, 1, draft) };
  const read = operations.changeContacts.body.safeParse(all, { reportInput: true });
  if (read.success) return { sent: read.data, faults: {} };
  const placed = read.error.issues
    .filter(({ path }) => path[1] === place)
    .map((issue) => [String(issue.path[2]), problemOf(issue)] as const);
  return { sent: undefined, faults: Object.fromEntries(placed) };
}
