import { type PlacedInstructor, placedInstructorSchema } from '@jatkopolku/domain/placement';

import { useTranslation } from '../../i18n/use-translation.ts';

export const qualificationKinds = placedInstructorSchema.shape.instructorQualification
  .unwrap()
  .unwrap().options;

/** By what an instructor is qualified, in words; empty where nobody has said so. */
export function useQualificationText(): (placed: PlacedInstructor) => string {
  const { t } = useTranslation('placement');
  return ({ instructorQualification: kind, instructorCompetence }) =>
    [kind && t(`instructions.${kind}`), instructorCompetence].filter(Boolean).join(', ');
}
