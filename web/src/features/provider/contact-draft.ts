import { type Operations, operations } from '@jatkopolku/contracts';
import type { Contact } from '@jatkopolku/domain/provider';

import { readBy, samePath } from '../../form/reading.ts';

export const emptyContact: Contact = { name: '', role: '', email: '', phone: '' };

/** The contacts with the written one in its place; after the others where it is new. */
export function readContact(
  draft: Contact,
  { contacts, place }: { readonly contacts: readonly Contact[]; readonly place: number },
) {
  const all = { contacts: contacts.toSpliced(place, 1, draft) };
  return readBy<Contact, Operations['changeContacts']>(operations.changeContacts, all, (path) =>
    path[1] === String(place) ? samePath(path.slice(2)) : samePath(path),
  );
}
