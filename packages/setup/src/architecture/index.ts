export { checkCircles } from './check-circles.ts';
export { checkDays } from './check-days.ts';
export { checkImports } from './check-imports.ts';
export { checkManifests } from './check-manifests.ts';
export { checkPurity } from './check-purity.ts';
export { checkSize } from './check-size.ts';
export { checkStates } from './check-states.ts';
export { readRepository } from './workspaces.ts';
