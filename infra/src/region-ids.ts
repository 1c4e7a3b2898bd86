/** Neither a sign that separates the parts of a key, nor one that means others in a policy. */
const regionId = /^[a-z0-9-]+$/;

/**
 * What takes the place of a region's id in a right: as many signs as each id of the stage has. So the
 * slice after it is at one place of a key, and no part of another region's key can pass for it.
 * @throws when the ids are not of one length.
 */
export function anyRegion(regionIds: readonly string[]): string {
  const [length, ...others] = new Set(regionIds.map((id) => id.length));
  if (length === undefined || others.length > 0) {
    throw new Error('All region ids of a stage are of one length');
  }
  const wrong = regionIds.find((id) => !regionId.test(id));
  if (wrong !== undefined) throw new Error(`A key cannot begin with "${wrong}"`);
  return '?'.repeat(length);
}
