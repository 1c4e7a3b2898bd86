import type { Inspection, KeptDocument } from '@jatkopolku/domain/eligibility';
import { CRIMINAL_RECORD_MAX_AGE_MONTHS } from '@jatkopolku/domain/eligibility';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, type Problem, addMonths, success } from '@jatkopolku/kernel';

import type { Asking, Saved } from '../create-record.ts';
import type { EventType, Records, Versioned } from '../records.ts';
import { refuse } from '../refuse.ts';
import { sameContent } from '../same-content.ts';
import { dayProblems, documentProblems } from './read-extract.ts';

type Declared = Omit<NonNullable<Inspection['declaration']>, 'takenBy'>;

/** Takes what the provider declares of the grounds of exclusion; a newer declaration replaces the older. */
export async function takeDeclaration(
  records: Records,
  { providerId, ...declared }: Declared & { readonly providerId: ProviderId },
  asking: Asking<LocalDate>,
): Saved<Inspection> {
  const { record: held } = await readInspection(records, providerId);
  const { declaredOn } = declared;
  const date = held.declaration?.declaredOn;
  const problems: Problem[] = [];
  if (declaredOn > asking.today) problems.push({ code: 'day-ahead', at: '/declaredOn' });
  if (date !== undefined && declaredOn < date) {
    problems.push({ code: 'declaration-older', details: { date }, at: '/declaredOn' });
  }
  const declaration = { ...declared, takenBy: asking.actor };
  const edit = (inspection: Inspection) => ({ ...inspection, declaration });
  return save(records, { providerId, asking, problems, event: 'declaration-taken', edit });
}

/** Notes that an extract of the criminal record was seen; the extract goes back (1397/2016 §88.4). */
export function seeCriminalRecord(
  records: Records,
  { providerId, issuedOn }: { readonly providerId: ProviderId; readonly issuedOn: LocalDate },
  asking: Asking<LocalDate>,
): Saved<Inspection> {
  const { actor, today } = asking;
  const criminalRecord = { issuedOn, seenOn: today, seenBy: actor };
  const problems = criminalRecordProblems(issuedOn, today);
  const edit = (inspection: Inspection) => ({ ...inspection, criminalRecord });
  return save(records, { providerId, asking, problems, event: 'criminal-record-seen', edit });
}

function criminalRecordProblems(issuedOn: LocalDate, today: LocalDate): Problem[] {
  if (issuedOn > today) return [{ code: 'invalid-date', at: '/issuedOn' }];
  const isOld = addMonths(issuedOn, CRIMINAL_RECORD_MAX_AGE_MONTHS) < today;
  return isOld ? [{ code: 'criminal-record-too-old', at: '/issuedOn' }] : [];
}

export type GivenDocument = Pick<KeptDocument, 'type' | 'issuedOn' | 'fileId'>;

/** Takes a document of the contractor's liability; older ones are kept beside it (1233/2006 §5). */
export async function takeDocument(
  records: Records,
  { providerId, ...given }: GivenDocument & { readonly providerId: ProviderId },
  asking: Asking<LocalDate>,
): Saved<Inspection> {
  const problems = dayProblems(given.issuedOn, asking.today);
  if (given.fileId) problems.push(...(await documentProblems(records, given.fileId, '/fileId')));
  const document = { ...given, seenOn: asking.today, seenBy: asking.actor };
  const edit = ({ documents, ...inspection }: Inspection): Inspection => {
    const others = documents.filter(
      ({ type, issuedOn }) => type !== given.type || issuedOn !== given.issuedOn,
    );
    return { ...inspection, documents: [...others, document].slice(-MAX_DOCUMENTS) };
  };
  return save(records, { providerId, asking, problems, event: 'document-taken', edit });
}

/** Six kinds, yearly, for far longer than any is kept. */
const MAX_DOCUMENTS = 200;

/** What is known of a provider's inspection, be it nothing. */
export async function readInspection(
  records: Records,
  providerId: ProviderId,
): Promise<Versioned<Inspection>> {
  const nothing = { providerId, declaration: null, criminalRecord: null, documents: [] };
  const known = await records.get('inspection', { providerId });
  return known ?? { record: nothing, version: 0 };
}

interface Saving {
  readonly providerId: ProviderId;
  readonly asking: Asking<LocalDate>;
  readonly problems: readonly Problem[];
  readonly event: EventType;
  readonly edit: (inspection: Inspection) => Inspection;
}

const ATTEMPTS = 3;

/** Each part is saved over what there is of it: two who save different parts do not meet. */
async function save(
  records: Records,
  { providerId, asking: { actor }, problems, event, edit }: Saving,
): Saved<Inspection> {
  if (!(await records.get('provider', { providerId }))) return refuse('not-found');
  if (problems.length > 0) return refuse(...problems);
  for (let attempt = 1; ; attempt += 1) {
    const known = await readInspection(records, providerId);
    const record = edit(known.record);
    if (known.version > 0 && sameContent(known.record, record, [])) return success(known);
    const before = known.version > 0 ? known : undefined;
    const act = { event, actor };
    const committed = await records.commit([{ kind: 'inspection', record, before }], act);
    if (committed.ok) return success({ record, version: known.version + 1 });
    if (attempt === ATTEMPTS) return refuse(committed.error);
  }
}
