import { type KindDefinition, kinds } from '@jatkopolku/application';

import { formOf } from '../form.ts';
import { indexes } from '../table-definition.ts';

/** The page of the one table: every kind of item, its key and how it is read. */
export function accessPatternsPage(): string {
  const rows = Object.entries(kinds).map(([kind, definition]) => rowOf(kind, definition));
  return [
    '# The table',
    '',
    'One table. Every partition key begins with the region and the slice, so that a function can be',
    'limited by leading keys. `#` separates the parts of a key and is escaped inside one; a part longer',
    'than 120 bytes is replaced by its hash; records without a name of their own have a hash of their',
    'content instead.',
    '',
    '| slice | item | partition key | sort key | read as | unique names | audited | form |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
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
    'Every item has a `version` and the number of its `form`; a change is written only over the version that',
    'was read, and over no newer form, together with its event, in one transaction. The one item `forms` has',
    'the newest form of every kind, so that an older program does not open the table. Every read by these',
    'keys is strongly consistent. The indexes follow a moment later:',
    '',
    ...Object.entries(indexes).map(
      ([name, { part }]) => `- \`${name}\`, by \`{region}#{slice}#${part}#{item}#…\``,
    ),
    '',
  ].join('\n');
}

function rowOf(kind: string, definition: Omit<KindDefinition<never>, 'schema'>): string {
  const { slice, partition = [], owner, key, unique, audited, purpose } = definition;
  const pk = ['{region}', slice, kind, ...partition.map(shown)].join('#');
  const sk = [...(owner === undefined ? [] : [owner]), ...key].map(shown).join('#');
  const flags = [unique ? 'yes' : '', audited ? 'yes' : ''];
  return `| ${slice} | ${kind} | \`${pk}\` | \`${sk}\` | ${purpose} | ${flags.join(' | ')} | ${formOf(definition)} |`;
}

function shown(field: string): string {
  return field === '*' ? '{content}' : `{${field}}`;
}
