import { accessibility } from './accessibility.ts';
import { admission } from './admission.ts';
import { agreement } from './agreement.ts';
import { approval } from './approval.ts';
import { attendance } from './attendance.ts';
import { client } from './client.ts';
import { contract } from './contract.ts';
import { eligibility } from './eligibility.ts';
import { form } from './form.ts';
import { front } from './front.ts';
import { grant } from './grant.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { membership } from './membership.ts';
import { outcome } from './outcome.ts';
import { placement } from './placement.ts';
import { search } from './search.ts';
import { settlement } from './settlement.ts';
import { shell } from './shell.ts';
import { states } from './states.ts';
import { use } from './use.ts';
import { words } from './words.ts';

/** Every text of the site, by slice. */
export const en = {
  accessibility,
  admission,
  agreement,
  approval,
  attendance,
  client,
  contract,
  eligibility,
  form,
  front,
  grant,
  help,
  home,
  membership,
  outcome,
  placement,
  search,
  settlement,
  shell,
  states,
  use,
  words,
};
