export { startCss } from './start-css.ts';
export { type StartPage, startPage } from './start-page.ts';
