import type { Kind } from '@jatkopolku/application';

import { accessKinds } from './access.ts';
import type { Definitions } from './definition.ts';
import { eligibilityKinds } from './eligibility.ts';
import { optionKinds } from './option.ts';
import { peopleKinds } from './people.ts';
import { procurementKinds } from './procurement.ts';
import { workKinds } from './work.ts';

export type { KindDefinition } from './definition.ts';

/** How every kind of record lies in the table. */
export const kinds: Definitions<Kind> = {
  ...accessKinds,
  ...procurementKinds,
  ...optionKinds,
  ...eligibilityKinds,
  ...peopleKinds,
  ...workKinds,
};
