import { type BodyOf, type Operations, operations } from '@jatkopolku/contracts';
import { type Agreement, isResponsiblePersonQualified } from '@jatkopolku/domain/agreement';

/** The responsible person as it is being written. */
interface PersonDraft {
  readonly responsiblePerson: string;
  readonly qualification: string;
  readonly experienceYears: string;
}
type PersonFault = 'missing' | 'too-few';

export function draftOf(agreement: Agreement): PersonDraft {
  const { responsiblePerson, qualification, experienceYears } = agreement;
  return { responsiblePerson, qualification, experienceYears: String(experienceYears) };
}

/** The draft by the API's own schema and the domain's own rule: what to send, or what is wrong with which field. */
export function readPerson(draft: PersonDraft): {
  readonly person: BodyOf<Operations['changeResponsiblePerson']> | undefined;
  readonly faults: Partial<Record<keyof PersonDraft, PersonFault>>;
} {
  const years = draft.experienceYears.trim();
  const read = operations.changeResponsiblePerson.body.safeParse({
    ...draft,
    experienceYears: /^\d+$/.test(years) ? Number(years) : undefined,
  });
  if (!read.success) {
    // A name that is there and yet not taken is too long: the whole form has that fault.
    const isLeftOut = (field: string) =>
      field !== 'responsiblePerson' || draft[field].trim() === '';
    const fields = read.error.issues
      .map(({ path }) => [String(path[0]), 'missing'] as const)
      .filter(([field]) => isLeftOut(field));
    return { person: undefined, faults: Object.fromEntries(fields) };
  }
  return isResponsiblePersonQualified(read.data)
    ? { person: read.data, faults: {} }
    : { person: undefined, faults: { experienceYears: 'too-few' } };
}
