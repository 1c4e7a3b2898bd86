import { field } from './field.ts';
import { returnedSheets } from './page.ts';
import { path } from './path.ts';
import { rate } from './rate.ts';
import { role } from './role.ts';

/** The changes that come often: none shall touch more files than it says. */
export const recipes = [rate, path, role, field, returnedSheets];
