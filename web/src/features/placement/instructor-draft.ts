import type { PlacedInstructor } from '@jatkopolku/domain/placement';

/** Who instructs the client, as it is being written. */
export interface InstructorDraft {
  readonly instructor: string;
  readonly instructorQualification: string;
  readonly instructorCompetence: string;
}

/** Chosen where nobody has said by what the instructor is qualified. */
export const QUALIFICATION_UNKNOWN = 'unknown';

export const emptyInstructor: InstructorDraft = {
  instructor: '',
  instructorQualification: QUALIFICATION_UNKNOWN,
  instructorCompetence: '',
};

export function instructorDraft(placed: PlacedInstructor): InstructorDraft {
  const { instructor, instructorQualification, instructorCompetence } = placed;
  return {
    instructor,
    instructorQualification: instructorQualification ?? QUALIFICATION_UNKNOWN,
    instructorCompetence,
  };
}

/** What is sent of it. */
export function instructorBody({
  instructor,
  instructorQualification,
  instructorCompetence,
}: InstructorDraft) {
  const isUnknown = instructorQualification === QUALIFICATION_UNKNOWN;
  return {
    instructor,
    instructorQualification: isUnknown ? null : instructorQualification,
    instructorCompetence,
  };
}
