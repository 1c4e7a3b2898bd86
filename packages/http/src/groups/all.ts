import type { AddRoutes } from '../app.ts';
import { installedFonts } from '../documents/fonts.ts';
import type { SealedRegion } from '../routes/client.ts';
import type { CheckingRegion } from '../routes/eligibility.ts';
import type { FilingRegion } from '../routes/file.ts';
import type { ApiDependencies } from '../serve.ts';
import { access } from './access.ts';
import { eligibility } from './eligibility.ts';
import { files } from './files.ts';
import { history } from './history.ts';
import { money } from './money.ts';
import { option } from './option.ts';
import { payment } from './payment.ts';
import { people } from './people.ts';
import { procurement } from './procurement.ts';
import { work } from './work.ts';

/** A region with everything that any group asks of it. */
export type WholeRegion = SealedRegion & FilingRegion & CheckingRegion;

/** Every group in one app, as a server that is a whole region's serves them. */
export function allGroups(api: ApiDependencies<WholeRegion>): readonly AddRoutes[] {
  return [
    procurement(api),
    option(api, installedFonts),
    eligibility(api),
    people(api, installedFonts),
    work(api),
    money(api, installedFonts),
    payment(api, installedFonts),
    history(api),
    files(api),
    access(api),
  ];
}
