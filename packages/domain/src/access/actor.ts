/** An import's records are by it, named by its hash. */
export const BY_IMPORT = 'import:';
const BY_RULE = 'rule:';

/** Who did something: an import or a rule, by the beginning of its name, or a person by their id. */
export function actorKind(by: string): 'import' | 'rule' | 'person' {
  if (by.startsWith(BY_IMPORT)) return 'import';
  return by.startsWith(BY_RULE) ? 'rule' : 'person';
}
