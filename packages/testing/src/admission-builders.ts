import { type Application, applicationSchema } from '@jatkopolku/domain/admission';

import type { Overrides } from './overrides.ts';

/** For one lot, with all that is asked; not sent yet. */
export function makeApplication(overrides: Overrides<typeof applicationSchema> = {}): Application {
  return applicationSchema.parse({
    applicationId: 'H1',
    frameworkId: 'F1',
    providerId: 'P1',
    lots: [{ lot: 1, dayPriceCents: 2_500, places: 10 }],
    scope: 'work-activity',
    responsiblePerson: 'Responsible Person',
    qualification: '817-2015-8',
    experienceYears: 4,
    instructors: [{ name: 'Instructor 1', qualification: 'vocational', description: 'Carpenter' }],
    documents: [],
    message: '',
    madeBy: 'manager-1',
    sentBy: null,
    submittedOn: null,
    asked: [],
    decidedOn: null,
    decidedBy: null,
    decisionReason: '',
    state: 'draft',
    ...overrides,
  });
}
