export * from './play.ts';
export { story } from './story.ts';
export { importedClaim } from './story-looking.ts';
export { steady } from './steady.ts';
export { startActivity } from './story-starting.ts';
export { firstPeople } from './story-roles.ts';
