/** Puts a text after or before another one, which a file has once, or in its place. */
interface Edit {
  readonly at: string;
  readonly after?: string;
  readonly before?: string;
  readonly instead?: string;
}

export interface Step {
  readonly file: string;
  /** How one learns that the file was forgotten: it is what one wants, the compiler says so, or a test fails. */
  readonly found: 'wanted' | { readonly types: string } | { readonly test: string };
  /** The changes of a file that is there, or the whole text of a new one. */
  readonly edits: readonly Edit[] | string;
}

/** A change of the kind that comes often, tried on this house. */
export interface Recipe {
  /** Its heading in `docs/contributing.md`. */
  readonly title: string;
  readonly filesMax: number;
  readonly steps: readonly Step[];
}

/** The file as the step leaves it. */
export function changed(recipe: string, { file, edits }: Step, text: string): string {
  if (typeof edits === 'string') return edits;
  return edits.reduce((before, edit) => {
    const parts = before.split(edit.at);
    if (parts.length !== 2) {
      const times = parts.length - 1;
      throw new Error(
        `recipe “${recipe}”: ${file} has ${times} times, not once: ${edit.at}\nMend the recipe in tests/recipes, and docs/contributing.md where the way has changed.`,
      );
    }
    return parts.join(edit.instead ?? `${edit.before ?? ''}${edit.at}${edit.after ?? ''}`);
  }, text);
}
