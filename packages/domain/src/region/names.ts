/** The counties that have been opened, by the name that people know them by. */
const names: Readonly<Record<string, string>> = {
  kymenlaakso: 'Kymenlaakso',
  'etela-savo': 'Etelä-Savo',
  esimerkki: 'Esimerkki',
};

/** What a region is called; its id where no name is known. */
export function regionName(regionId: string): string {
  return names[regionId] ?? regionId;
}
