import {
  type Application,
  type ApplicationFacts,
  applicationProblems,
} from '@jatkopolku/domain/admission';
import { agreementTerm } from '@jatkopolku/domain/agreement';
import type { FrameworkId } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
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
  const { frameworkId, providerId } = application;
  const [framework, lots, options, applications] = await Promise.all([
    records.get('framework', { frameworkId }),
    records.list('lot', { frameworkId }),
    records.list('option', { frameworkId }),
    listOfProvider(records, 'application', providerId),
  ]);
  const all = { frameworkId, agreementId: null, lot: null };
  const decided = options.map(({ record }) => record);
  const ground = {
    framework: framework?.record,
    lastDay: framework && agreementTerm(all, framework.record, decided).end,
    lots: lots.map(({ record }) => record.lot),
    heldLots: heldLots(
      applications.map(({ record }) => record),
      frameworkId,
    ),
    today: applicant.today,
  };
  const documents = await documentProblems(records, application, applicant);
  return [...applicationProblems(application, ground), ...documents];
}

/** The lots of the framework to which its provider was admitted. */
function heldLots(applications: readonly Application[], frameworkId: FrameworkId): number[] {
  return applications
    .filter((one) => one.frameworkId === frameworkId && one.state === 'approved')
    .flatMap(({ lots }) => lots.map(({ lot }) => lot));
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
