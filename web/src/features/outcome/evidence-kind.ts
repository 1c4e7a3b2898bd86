import { type EvidenceKind, evidenceKindSchema } from '@jatkopolku/domain/framework';

import type { Attached } from './claim-draft.ts';

/** What each file shows: as it was chosen, else what the terms still ask for, in their order. */
export function kindsOf(
  files: readonly Pick<Attached, 'fileId'>[],
  chosen: Readonly<Record<string, string>>,
  required: readonly EvidenceKind[],
): readonly EvidenceKind[] {
  const chosenOf = ({ fileId }: Pick<Attached, 'fileId'>) =>
    evidenceKindSchema.safeParse(chosen[fileId]).data;
  const taken = new Set(files.map(chosenOf));
  const open = required.filter((kind) => !taken.has(kind));
  return files.map((file) => chosenOf(file) ?? open.shift() ?? 'other');
}

/** The kinds that are asked for and that no file shows. */
export function missingKinds(
  required: readonly EvidenceKind[],
  shown: readonly EvidenceKind[],
): readonly EvidenceKind[] {
  return required.filter((kind) => !shown.includes(kind));
}
