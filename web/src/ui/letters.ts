/** On a slow line the site does not wait longer for its letters. */
const PATIENCE_MS = 300;

const shapes = ['400 1rem "Source Sans 3"', '600 1rem "Source Sans 3"'];

/** The letters come before anything is written with them, so that nothing moves when they do. */
export async function lettersCome(): Promise<void> {
  const coming = Promise.all(shapes.map((shape) => document.fonts.load(shape)));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([coming.catch(() => undefined), patience]);
}
