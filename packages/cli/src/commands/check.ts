import { RefusedInput, checkCompany } from '@jatkopolku/application';
import { type Language, groundText, findingText } from '@jatkopolku/contracts';
import { type Classified, classify } from '@jatkopolku/domain/eligibility';
import { legalFormSchema } from '@jatkopolku/domain/provider';
import { type BusinessId, parseBusinessId } from '@jatkopolku/kernel';
import type { Flags, OpenRegion } from '@jatkopolku/local';
import { type Command, InvalidArgumentError } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { type SetExitCode, exitCodes } from '../exit-codes.ts';
import { languageFor } from '../language.ts';
import { printJson, printLines } from '../output.ts';
import { withRegion } from '../region.ts';

interface CheckFlags extends Flags, ActingFlags {
  readonly json?: boolean;
  readonly lang?: string;
}

/** `check BUSINESS-ID`: exit code 0 only where the activity may be bought as far as the register shows. */
export function addCheck(program: Command, setExitCode: SetExitCode): void {
  program
    .command('check')
    .argument('<business-id>', 'business ID such as 9900044-8', readBusinessId)
    .description(
      'ask the business register whether rehabilitative work activity may be bought; exit code 0 eligible, 1 anything else',
    )
    .option('--json', 'print the finding and its grounds as JSON')
    .addOption(actingOption())
    .action(async (businessId: BusinessId, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<CheckFlags>();
      const checked = await withRegion(flags, (region) => check(region, businessId, flags));
      if (flags.json) printJson({ business_id: businessId, ...checked });
      else printLines(linesOf(businessId, checked, languageFor(flags.lang)));
      if (checked.finding !== 'eligible') setExitCode(exitCodes.refused);
    });
}

function readBusinessId(text: string): BusinessId {
  const businessId = parseBusinessId(text);
  if (businessId) return businessId;
  throw new InvalidArgumentError('Give a business ID with its check digit, such as 9900044-8.');
}

/** A provider's check is kept; an organisation that is nobody's provider is only asked about. */
async function check(
  region: OpenRegion,
  businessId: BusinessId,
  flags: CheckFlags,
): Promise<Classified> {
  const actor = await actorOf(region, flags, 'checkProvider');
  const today = region.clock.today();
  const providers = await region.records.list('provider');
  const provider = providers.find(({ record }) => record.businessId === businessId)?.record;
  if (!provider) return look(region, businessId);
  const asking = { actor, today, purpose: 'asked' } as const;
  const checked = await checkCompany(region, provider.providerId, asking);
  if (!checked.ok) throw new RefusedInput(checked.error[0] ?? { code: 'not-found' });
  const { finding, grounds } = checked.value.record;
  return { finding, grounds };
}

async function look({ register, clock }: OpenRegion, businessId: BusinessId): Promise<Classified> {
  const lookup = await register.lookUp(businessId);
  // What it declares is not known, and its form is the register's own.
  const formCode = legalFormSchema.parse(lookup.outcome === 'found' ? lookup.facts.formCode : '');
  const declared = { formCode, declaresBusinessActivity: null, withdrewDeclaration: false };
  return classify({ lookup, declared, extract: null, today: clock.today() });
}

function linesOf(
  businessId: BusinessId,
  { finding, grounds }: Classified,
  language: Language,
): string[] {
  return [
    `${businessId}: ${findingText(finding, language)}`,
    ...grounds.map((code) => `- ${groundText(code, language)}`),
  ];
}
