import type { Recipe } from './recipe.ts';

const storedForms = 'packages/store/src/stored-forms.test.ts';

/** A client has a telephone number. */
export const field: Recipe = {
  title: 'A field is added to a record',
  filesMax: 10,
  steps: [
    {
      file: 'packages/domain/src/client/schema.ts',
      found: 'wanted',
      edits: [{ at: '  language: z.string(),\n', after: "  phone: z.string().default(''),\n" }],
    },
    {
      file: 'packages/application/src/kinds/client.ts',
      found: { test: storedForms },
      edits: [
        {
          at: '      (earlier) => ({ ...earlier, accountProposal: null }),\n',
          after: "      (earlier) => ({ ...earlier, phone: '' }),\n",
        },
      ],
    },
    {
      file: 'packages/store/src/stored-forms.json',
      found: { test: storedForms },
      edits: [
        {
          at: `      "sk": "C1",
      "version": 1,
      "form": 3
    }
  },
  "decision": {`,
          instead: `      "sk": "C1",
      "version": 1,
      "form": 3
    },
    "4": {
      "clientId": "C1",
      "personId": "C1",
      "firstName": "Siiri",
      "lastName": "Lehtinen",
      "municipality": "Kouvola",
      "language": "fi",
      "phone": "",
      "sealed": "sealed:C1",
      "identityMark": "mark:C1",
      "ibanMark": null,
      "birthAhead": false,
      "accountProposal": null,
      "pk": "region#client#client",
      "sk": "C1",
      "version": 1,
      "form": 4
    }
  },
  "decision": {`,
        },
      ],
    },
    {
      file: 'packages/contracts/src/api/client.ts',
      found: 'wanted',
      edits: [{ at: '  language: note,\n', after: "  phone: note.default(''),\n" }],
    },
    {
      file: 'packages/domain/src/history/fields/people.ts',
      found: { types: 'packages/domain/src/history/fields/people.ts(' },
      edits: [{ at: "  language: 'language',\n", after: "  phone: 'text',\n" }],
    },
    {
      file: 'web/src/features/client/drafts.ts',
      found: { types: 'web/src/features/client/drafts.ts(' },
      edits: [{ at: "  language: 'fi',\n", after: "  phone: '',\n" }],
    },
    {
      file: 'web/src/features/client/facts-fields.tsx',
      found: 'wanted',
      edits: [
        {
          at: '      <SelectField\n',
          before: `      <TextField form={form} field="phone" label={t('fields.phone')} />\n`,
        },
      ],
    },
    {
      file: 'web/src/features/client/use-client-facts.ts',
      found: 'wanted',
      edits: [
        {
          at: "    [t('fields.municipality'), client.municipality],\n",
          after: "    [t('fields.phone'), client.phone],\n",
        },
      ],
    },
    {
      file: 'packages/words/src/client.ts',
      found: { types: '"fields.phone"' },
      edits: [
        {
          at: '    municipality: {',
          before: "    phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },\n",
        },
      ],
    },
    {
      file: 'packages/words/src/history-fields.ts',
      found: { test: 'packages/words/src/history-fields.test.ts' },
      edits: [
        {
          at: '    municipality: client.fields.municipality,\n',
          after: '    phone: client.fields.phone,\n',
        },
      ],
    },
  ],
};
