import { accessibility } from './accessibility.ts';
import { front } from './front.ts';
import { grant } from './grant.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { membership } from './membership.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { states } from './states.ts';
import { use } from './use.ts';
import { words } from './words.ts';

/** Every text of the site, by slice. */
export const en = {
  accessibility,
  front,
  grant,
  help,
  home,
  membership,
  search,
  shell,
  states,
  use,
  words,
};
