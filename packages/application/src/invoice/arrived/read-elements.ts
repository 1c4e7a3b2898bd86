/** The texts of a document by the paths of their elements, without prefixes, each with the line that it is on. */
export interface Elements {
  readonly root: string;
  /** Of several at one path the first; of an attribute by `path@name`. */
  readonly textAt: (path: string) => string | undefined;
}

/** Where a text is no XML. */
export interface Unreadable {
  readonly line: number;
}

/**
 * Reads a document whole. Nothing is fetched and no entity is expanded beside those of XML itself: a document
 * type is refused.
 */
export async function readElements(xml: string): Promise<Elements | Unreadable> {
  // Only the function that reads invoices carries the parser.
  const { SaxesParser } = await import('../../xml-parser.ts');
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  const texts = new Map<string, string>();
  const open: string[] = [];
  let root = '';
  let failedAt: number | undefined;
  const fail = () => (failedAt ??= parser.line);
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length === 0) root = local;
    else path.push(local);
    open.push('');
    for (const one of Object.values(attributes)) {
      const name = `${path.join('/')}@${one.local}`;
      if (!texts.has(name)) texts.set(name, one.value);
    }
  });
  const enter = (text: string) => {
    const own = open.pop();
    // Beside the root there are line ends alone.
    if (own !== undefined) open.push(own + text);
  };
  parser.on('text', enter);
  parser.on('cdata', enter);
  parser.on('closetag', () => {
    const [name, text] = [path.join('/'), (open.pop() ?? '').trim()];
    if (text !== '' && !texts.has(name)) texts.set(name, text);
    path.pop();
  });
  parser.write(xml).close();
  if (failedAt !== undefined) return { line: failedAt };
  return { root, textAt: (name) => texts.get(name) };
}
