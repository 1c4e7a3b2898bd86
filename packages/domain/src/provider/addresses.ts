import type { Provider } from './schema.ts';

/** Where a provider's messages go; none where no contact has an address of electronic mail. */
export function addressesOf({ contacts }: Pick<Provider, 'contacts'>): readonly string[] {
  return contacts.map(({ email }) => email).filter((email) => email !== '');
}
