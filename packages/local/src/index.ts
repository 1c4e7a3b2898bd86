export { userIdOf } from './sign-in/demo-people.ts';
export { signInHeadless } from './sign-in/headless-sign-in.ts';
export { openRegion, type OpenRegion } from './open-region.ts';
export { type PackageFolder, openPackage } from './package-folder/open-package.ts';
export { prepareRejected, writeRejected } from './package-folder/write-rejected.ts';
export { type Flags, type Settings, WrongSetting, fromCaller, readSettings } from './settings.ts';
export { checkKeys, rememberKeys } from './region-keys.ts';
export { refusalText, terminalLanguage } from './refusal-text.ts';
