import type { AddRoutes } from '../app.ts';
import type { SealedRegion } from '../routes/client.ts';
import type { ApiDependencies } from '../serve.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { procurement } from './procurement.ts';
import { work } from './work.ts';

/** Every group in one app, as a server that is a whole region's serves them. */
export function allGroups(api: ApiDependencies<SealedRegion>): readonly AddRoutes[] {
  return [procurement(api), people(api), work(api), money(api)];
}
