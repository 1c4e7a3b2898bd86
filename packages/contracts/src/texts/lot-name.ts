import type { Lot } from '@jatkopolku/domain/framework';

/** What a lot is called by its reader: in Swedish where it has a Swedish name, else as it was tendered. */
export function lotNameIn(
  { name, nameSv }: Pick<Lot, 'name' | 'nameSv'>,
  language: string,
): string {
  return language === 'sv' ? (nameSv ?? name) : name;
}
