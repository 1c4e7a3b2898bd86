import {
  type Application,
  type ApplicationFacts,
  applicationProblems,
} from '@jatkopolku/domain/admission';
import { agreementTerm } from '@jatkopolku/domain/agreement';
import type { LocalDate } from '@jatkopolku/kernel';

import { spokenForLots } from '../agreement/held-lots.ts';
import type { Records } from '../records.ts';
import type { Refusal } from '../refuse.ts';

type Judged = ApplicationFacts & Pick<Application, 'frameworkId' | 'providerId'>;

interface Applicant {
  readonly userId: string;
  readonly today: LocalDate;
}

/** Every reason against an application, by the framework and the files that the region holds. */
export async function applicationReasons(
  records: Records,
  application: Judged,
  applicant: Applicant,
): Promise<Refusal> {
  const { frameworkId } = application;
  const [framework, lots, options, heldLots] = await Promise.all([
    records.get('framework', { frameworkId }),
    records.list('lot', { frameworkId }),
    records.list('option', { frameworkId }),
    spokenForLots(records, application, applicant.today),
  ]);
  const all = { frameworkId, agreementId: null, lot: null };
  const decided = options.map(({ record }) => record);
  const ground = {
    framework: framework?.record,
    lastDay: framework && agreementTerm(all, framework.record, decided).end,
    lots: lots.map(({ record }) => record.lot),
    heldLots,
    today: applicant.today,
  };
  const documents = await documentProblems(records, application, applicant);
  return [...applicationProblems(application, ground), ...documents];
}

/** A document is a checked file that the applicant, or somebody of the same provider, has sent. */
async function documentProblems(
  records: Records,
  { documents, providerId }: Judged,
  { userId }: Applicant,
): Promise<Refusal> {
  const stored = await records.getMany(
    'file',
    documents.map((fileId) => ({ fileId })),
  );
  const usable = stored
    .map(({ record }) => record)
    .filter(({ state }) => state === 'released')
    .filter((file) => file.offeredBy === userId || file.providerId === providerId);
  const ids = new Set(usable.map(({ fileId }) => fileId));
  return documents.flatMap((fileId, place) =>
    ids.has(fileId) ? [] : [{ code: 'document-unusable' as const, at: `/documents/${place}` }],
  );
}
