export * from './play.ts';
export { story } from './story.ts';
