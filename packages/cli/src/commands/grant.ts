import { randomUUID } from 'node:crypto';

import { RefusedInput, grantFirstAdmin } from '@jatkopolku/application';
import { type Grant, MIN_ADMINS, grantSchema } from '@jatkopolku/domain/access';
import { id, must } from '@jatkopolku/kernel';
import { type Flags, type OpenRegion, userIdOf } from '@jatkopolku/local';
import { type Command, InvalidArgumentError } from 'commander';

import { printJson, printLines } from '../output.ts';
import { withRegion } from '../region.ts';

interface GrantFlags extends Flags {
  readonly name: string;
  readonly by: string;
  readonly json?: boolean;
}

/** `grant` makes the first administrators of a region; every other role is given on the site. */
export function addGrant(program: Command): void {
  program
    .command('grant')
    .argument('<user>', 'the person’s lasting id at the sign-in, or a demo person', readUserId)
    .description(
      `make somebody an administrator of a region that has fewer than ${MIN_ADMINS}; administrators give all other roles on the site`,
    )
    .requiredOption('--name <name>', 'the person’s name, as colleagues know it', readName)
    .requiredOption('--by <name>', 'your name, which the audit trail keeps', readName)
    .option('--json', 'print the role as JSON')
    .action(async (user: string, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<GrantFlags>();
      const grant = await withRegion(flags, (region) => giveAdmin(region, user, flags));
      if (flags.json) printJson(grant);
      else
        printLines([`${grant.name} (${grant.userId}) is an administrator, by ${grant.grantedBy}.`]);
    });
}

type Region = Pick<OpenRegion, 'records' | 'clock'>;

/** @throws RefusedInput `admins-known`, `role-held`. */
export async function giveAdmin(
  region: Region,
  user: string,
  { name, by }: Pick<GrantFlags, 'name' | 'by'>,
): Promise<Grant> {
  const person = { grantId: id<'Grant'>(`G-${randomUUID()}`), userId: userIdOf(user), name };
  const given = await grantFirstAdmin(region, person, `cli: ${by}`);
  if (!given.ok) throw new RefusedInput(must(given.error[0], 'a reason'));
  return given.value.record;
}

const { userId: userIdSchema, name: nameSchema } = grantSchema.shape;

function readUserId(text: string): string {
  if (userIdSchema.safeParse(text).success && !/\s/.test(text)) return text;
  throw new InvalidArgumentError('Give an id of 1–128 characters without spaces.');
}

function readName(text: string): string {
  if (text.trim() !== '' && nameSchema.safeParse(text).success) return text.trim();
  throw new InvalidArgumentError('Give a name of 1–200 characters.');
}
