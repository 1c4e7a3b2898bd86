export * from './municipalities.ts';
export { municipalitiesOn, municipalityName } from './rules.ts';
export { type FoundMunicipality, findMunicipality } from './find.ts';
export { readMunicipality } from './read.ts';
