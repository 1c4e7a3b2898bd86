import type { Recipe } from './recipe.ts';

const storedForms = 'packages/store/src/stored-forms.test.ts';

/** A client has a name that they go by. */
export const field: Recipe = {
  title: 'A field is added to a record',
  filesMax: 10,
  steps: [
    {
      file: 'packages/domain/src/client/schema.ts',
      found: 'wanted',
      edits: [
        { at: '  language: z.string(),\n', after: "  preferredName: z.string().default(''),\n" },
      ],
    },
    {
      file: 'packages/application/src/kinds/client.ts',
      found: { test: storedForms },
      edits: [
        {
          at: '      // No list had them in the order of their names.\n      (earlier) => earlier,\n',
          after: "      (earlier) => ({ ...earlier, preferredName: '' }),\n",
        },
      ],
    },
    {
      file: 'packages/store/src/stored-forms.json',
      found: { test: storedForms },
      edits: [
        {
          at: `      "as": "0lehtinen siiri#C1",
      "form": 5
    }
  },
  "decision": {`,
          instead: `      "as": "0lehtinen siiri#C1",
      "form": 5
    },
    "6": {
      "clientId": "C1",
      "personId": "C1",
      "firstName": "Siiri",
      "lastName": "Lehtinen",
      "municipality": "Kouvola",
      "language": "fi",
      "preferredName": "",
      "interpreter": "",
      "phone": "",
      "email": "",
      "address": "",
      "protection": null,
      "death": null,
      "sealed": "sealed:C1",
      "identityMark": "mark:C1",
      "formerMarks": [],
      "identityCorrection": null,
      "ibanMark": null,
      "birthAhead": false,
      "accountProposal": null,
      "pk": "region#client#client",
      "sk": "C1",
      "version": 1,
      "ak": "region#client#alphabetical#client",
      "as": "0lehtinen siiri#C1",
      "form": 6
    }
  },
  "decision": {`,
        },
      ],
    },
    {
      file: 'packages/contracts/src/api/client.ts',
      found: 'wanted',
      edits: [{ at: '  language: note,\n', after: "  preferredName: note.default(''),\n" }],
    },
    {
      file: 'packages/domain/src/history/fields/people.ts',
      found: { types: 'packages/domain/src/history/fields/people.ts(' },
      edits: [{ at: "  language: 'language',\n", after: "  preferredName: 'text',\n" }],
    },
    {
      file: 'web/src/features/client/drafts.ts',
      found: { types: 'web/src/features/client/drafts.ts(' },
      edits: [{ at: "  language: 'fi',\n", after: "  preferredName: '',\n" }],
    },
    {
      file: 'web/src/features/client/facts-fields.tsx',
      found: 'wanted',
      edits: [
        {
          at: '      {!form.draft.withheld',
          before: `      <TextField form={form} field="preferredName" label={t('fields.preferredName')} />\n`,
        },
      ],
    },
    {
      file: 'web/src/features/client/use-client-facts.ts',
      found: 'wanted',
      edits: [
        {
          at: "    [t('fields.municipality'), municipalityName(client.municipality)],\n",
          after: "    [t('fields.preferredName'), client.preferredName],\n",
        },
      ],
    },
    {
      file: 'packages/words/src/client.ts',
      found: { types: '"fields.preferredName"' },
      edits: [
        {
          at: '    municipality: {',
          before:
            "    preferredName: { fi: 'Kutsumanimi', sv: 'Tilltalsnamn', en: 'Preferred name' },\n",
        },
      ],
    },
    {
      file: 'packages/words/src/history-fields.ts',
      found: { test: 'packages/words/src/history-fields.test.ts' },
      edits: [
        {
          at: '    municipality: client.fields.municipality,\n',
          after: '    preferredName: client.fields.preferredName,\n',
        },
      ],
    },
  ],
};
