/** The counties that have been opened, by the name that people know them by. */
const names: Readonly<Record<string, string>> = {
  kymenlaakso: 'Kymenlaakso',
  'etela-savo': 'Etelä-Savo',
  esimerkki: 'Esimerkki',
};

/** In AWS all ids of a stage have three letters, so that rights need not name the regions (decision 085). */
const longIds: Readonly<Record<string, string>> = { kym: 'kymenlaakso' };

function longId(regionId: string): string {
  return longIds[regionId] ?? regionId;
}

/** What a region is called; its id where no name is known. */
export function regionName(regionId: string): string {
  return names[longId(regionId)] ?? regionId;
}

/** Those whose stem changes. */
const genitives: Readonly<Record<string, string>> = { Esimerkki: 'Esimerkin' };

/** `Kymenlaakson hyvinvointialue`: Finnish writes the county's name in the genitive. */
export function countyNameFi(regionId: string): string {
  const name = regionName(regionId);
  return `${genitives[name] ?? `${name}n`} hyvinvointialue`;
}

/** `Kymmenedalens välfärdsområde`: some counties have a Swedish name of their own. */
export function countyNameSv(regionId: string): string {
  return `${swedishNames[longId(regionId)] ?? regionName(regionId)} välfärdsområde`;
}

const swedishNames: Readonly<Record<string, string>> = {
  kymenlaakso: 'Kymmenedalens',
  'etela-savo': 'Södra Savolax',
};
