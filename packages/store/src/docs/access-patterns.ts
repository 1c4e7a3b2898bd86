import type { Kind } from '@jatkopolku/application';

import { itemKey } from '../items.ts';
import { hashed } from '../key.ts';
import { kinds } from '../kinds/all.ts';

/** Stands for any value: a field's name, as a part of a key shows it. */
const fieldNames: object = new Proxy(
  {},
  { get: (_, field) => `{${String(field)}}`, ownKeys: () => [] },
);

/** The page of the one table: every kind of item, its key and how it is read. */
export function accessPatternsPage(): string {
  const rows = (Object.keys(kinds) as Kind[]).map((kind) => {
    const { slice, purpose, unique, audited } = kinds[kind];
    const { pk, sk } = itemKey('{region}', kind, fieldNames as never);
    const names = unique ? 'yes' : '';
    return `| ${slice} | ${kind} | \`${plain(pk)}\` | \`${plain(sk)}\` | ${purpose} | ${names} | ${audited ? 'yes' : ''} |`;
  });
  return [
    '# The table',
    '',
    'One table. Every partition key begins with the region and the slice, so that a function can be',
    'limited by leading keys. `#` separates the parts of a key and is escaped inside one; a part longer',
    'than 120 bytes is replaced by its hash; records without a name of their own have a hash of their',
    'content and an occurrence instead.',
    '',
    '| slice | item | partition key | sort key | read as | unique names | audited |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'Beside them:',
    '',
    '- audit events, `{region}#audit#{slice}#{item}#…` with the rest of the record’s key, sorted by version:',
    '  who, what, when, and the record as it was from then on; what a rule did in the same write follows',
    '  as `…#rule`;',
    '- unique names, `{region}#{slice}#{item}-name`: the record that holds each;',
    '- texts by whose beginnings clients are found, `{region}#client#client-find`: the client that each leads to.',
    '',
    'Every item has a `version`; a change is written only over the version that was read, together with',
    'its event, in one transaction. Every read by these keys is strongly consistent. Three indexes follow a',
    'moment later: `waiting` lists what somebody has to act on (`{region}#{slice}#queue#{item}#…`), `provider`',
    'what belongs to a provider (`{region}#{slice}#provider#{item}#{providerId}`), `client` what belongs to a',
    'client (`{region}#{slice}#client#{item}#{clientId}`).',
    '',
  ].join('\n');
}

/** Shows the hash of a record's content as what it is. */
function plain(key: string): string {
  return key.replace(hashed('[]'), '{content}');
}
