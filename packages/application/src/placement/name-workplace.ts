import { type LookupOutcome, classify } from '@jatkopolku/domain/eligibility';
import { readMunicipality } from '@jatkopolku/domain/municipality';
import {
  type Host,
  type Placement,
  type Stay,
  type Workplace,
  hostProblems,
  stayProblems,
  withStay,
} from '@jatkopolku/domain/placement';
import { legalFormSchema } from '@jatkopolku/domain/provider';
import {
  type BusinessId,
  type LocalDate,
  type Problem,
  type Result,
  must,
  parseBusinessId,
  success,
} from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import type { NamingDeps } from '../client/known-by-name.ts';
import { isHiddenFrom } from '../client/read-protected-facts.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { CompanyRegister } from '../ports.ts';
import { protectedClients } from '../protected-clients.ts';
import type { KeyOf, Records, Versioned } from '../records.ts';
import { type Refusal, allow, refuse } from '../refuse.ts';

type Key = KeyOf<'workplace'>;
/** Who asks, where a client with a protected address may be known only to those who are named. */
type Asking = Omit<NamingDeps, 'own'>;

/**
 * Where the client works; of a placement of which nobody has named it, the version 0.
 * @returns `workplace-withheld` of a client with a protected address: that is looked at with a reason.
 */
export async function readWorkplace(
  records: Records,
  key: Key,
): Promise<Result<Versioned<Workplace>, Refusal>> {
  const placement = await records.get('placement', key);
  if (!placement) return refuse('not-found');
  const { clientId } = placement.record;
  if ((await protectedClients(records, [clientId])).size > 0) return refuse('workplace-withheld');
  return workplaceOf(records, placement.record);
}

/**
 * The same of a client with a protected address, for those who are named for the client.
 * @returns `not-named-for-client` to all others.
 */
export async function readProtectedWorkplace(
  asking: Asking,
  key: Key,
): Promise<Result<Versioned<Workplace>, Refusal>> {
  const placement = await asking.records.get('placement', key);
  if (!placement) return refuse('not-found');
  const { clientId } = placement.record;
  if (await isHiddenFrom(asking, clientId)) return refuse('not-named-for-client');
  return workplaceOf(asking.records, placement.record);
}

async function workplaceOf(
  records: Records,
  placement: Placement,
): Promise<Result<Versioned<Workplace>, Refusal>> {
  const stored = await records.get('workplace', placement);
  return success(stored ?? { record: nowhereElse(placement), version: 0 });
}

/** Where the client works from a day on, null for the first; null for a place of the provider. */
export interface WrittenStay extends Pick<Stay, 'from'> {
  readonly host: WrittenHost | null;
}

/** An organisation as somebody writes it; the register's own name comes before theirs. */
export type WrittenHost = Pick<Host, 'name' | 'municipality' | 'basis'> & {
  readonly businessId: string;
};

interface Naming extends Expected<Key> {
  readonly today: LocalDate;
}

interface WithRegister {
  readonly records: Records;
  readonly register: CompanyRegister;
}

/** Names where the client works from a day on, after asking the register. */
export async function nameWorkplace(
  asking: Asking & WithRegister,
  { today, ...expected }: Naming,
  { from, host: written }: WrittenStay,
): Saved<Workplace> {
  const { records, register } = asking;
  const placement = await records.get('placement', expected.key);
  if (!placement) return refuse('not-found');
  const { clientId } = placement.record;
  if (await isHiddenFrom(asking, clientId)) return refuse('not-named-for-client');
  const named = written && (await hostFor({ records, register }, { placement, written, today }));
  if (named && !named.ok) return named;
  const stay: Stay = { from, host: named ? named.value : null };
  const withIt = (before: Workplace) =>
    allow(
      { ...before, stays: withStay(before.stays, stay) },
      stayProblems(before.stays, stay, placement.record),
    );
  // The placement as it was judged: who moves it to another agreement meanwhile comes first.
  const { version } = placement;
  const witnesses = [{ kind: 'placement', key: expected.key, version }] as const;
  const saving = { kind: 'workplace', event: 'workplace-named', witnesses } as const;
  if (expected.version > 0) {
    return changeRecord(records, { ...saving, ...expected, edit: withIt });
  }
  const first = withIt(nowhereElse(placement.record));
  if (!first.ok) return first;
  const { actor } = expected;
  const record = first.value;
  return createRecord(records, { ...saving, record, actor, taken: 'changed-meanwhile' });
}

interface Hosting {
  readonly placement: Versioned<Placement>;
  readonly written: WrittenHost;
  readonly today: LocalDate;
}

async function hostFor(
  { records, register }: WithRegister,
  { placement, written, today }: Hosting,
): Promise<Result<Host, Refusal>> {
  const businessId: BusinessId | undefined = parseBusinessId(written.businessId);
  if (!businessId) return refuse({ code: 'invalid-business-id', at: '/host/businessId' });
  const municipality = readMunicipality(written.municipality, today);
  const { record: agreement } = must(
    await records.get('agreement', placement.record),
    'the agreement of a placement',
  );
  const lookup = await register.lookUp(businessId);
  const classified = classifyHost(lookup, today);
  const name = lookup.outcome === 'found' ? lookup.facts.name : written.name;
  const { basis } = written;
  const { scope } = agreement;
  const problems: Problem[] = hostProblems({ scope, classified, name, basis });
  if (!municipality.ok) problems.push({ ...municipality.error, at: '/host/municipality' });
  if (problems.length > 0 || !municipality.ok) return refuse(...problems);
  const checked = { ...classified, checkedOn: today };
  return success({ businessId, name, municipality: municipality.value, ...checked, basis });
}

const NO_FORM = legalFormSchema.parse('');

/** The company rule for one that is no provider: nobody of it has declared that it does no business. */
function classifyHost(lookup: LookupOutcome, today: LocalDate) {
  const formCode = lookup.outcome === 'found' ? lookup.facts.formCode : NO_FORM;
  const declared = { formCode, declaresBusinessActivity: null, withdrewDeclaration: false };
  return classify({ lookup, declared, extract: null, today });
}

function nowhereElse({ placementId, providerId, clientId }: Placement): Workplace {
  return { placementId, providerId, clientId, stays: [] };
}
