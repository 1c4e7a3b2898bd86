import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root */
export function isInstalled(root) {
  const hash = lockHash(root);
  if (readIfThere(stampPath(root)) === hash) return true;
  if (!isSameAsLock(root)) return false;
  // Someone installed with npm directly: what is there is what the lock file asks for.
  writeFileSync(stampPath(root), hash);
  return true;
}

/** @param {string} root */
export function markInstalled(root) {
  writeFileSync(stampPath(root), lockHash(root));
}

/** @param {string} root */
function stampPath(root) {
  return join(root, 'node_modules', '.jatkopolku-installed');
}

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * npm notes what it installed as its last deed, in the form of the lock file; packages for other
 * platforms are left out of the note.
 * @param {string} root
 */
function isSameAsLock(root) {
  const note = readIfThere(join(root, 'node_modules', '.package-lock.json'));
  if (note === undefined) return false;
  const installed = packagesOf(note);
  const wanted = packagesOf(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const isComplete = Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional === true || path in installed,
  );
  return isComplete && Object.entries(installed).every(([path, it]) => isSame(it, wanted[path]));
}

/** @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean }} Entry */

/**
 * @param {string} text
 * @returns {Record<string, Entry>}
 */
function packagesOf(text) {
  try {
    return JSON.parse(text).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * @param {Entry} installed
 * @param {Entry | undefined} wanted
 */
function isSame(installed, wanted) {
  return (
    wanted !== undefined &&
    installed.version === wanted.version &&
    installed.integrity === wanted.integrity &&
    installed.link === wanted.link
  );
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
