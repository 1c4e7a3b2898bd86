import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { Schema, registerCustomXPathFunction } from 'node-schematron';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const schemas = join(process.env['SPECS_DIR'] ?? resolve(project, '../shared/specs'), 'schemas');

/** The published schemas are beside the project, or where `SPECS_DIR` says: a test that needs them is left out without them. */
export const invoiceSchemas = { areThere: existsSync(schemas) };

const documents = {
  invoice: 'ubl-2.1/maindoc/UBL-Invoice-2.1.xsd',
  'credit-note': 'ubl-2.1/maindoc/UBL-CreditNote-2.1.xsd',
  finvoice: 'finvoice/Finvoice3.0.xsd',
} as const;
type InvoiceDocumentType = keyof typeof documents;

const ruleSets = {
  european: 'en16931/EN16931-UBL.sch',
  peppol: 'peppol/PEPPOL-EN16931-UBL.sch',
} as const;
type RuleSet = keyof typeof ruleSets;

export interface InvoiceValidators {
  /** Throws where the document is not as its schema says. */
  readonly validate: (type: InvoiceDocumentType, text: string) => void;
  /** What rules have against a document, each with its id. */
  readonly faultsIn: (text: string, sets: readonly RuleSet[]) => string[];
  readonly dispose: () => void;
}

/** Invoices by their published schemas and rules. */
export function openInvoiceValidators(): InvoiceValidators {
  xmlRegisterFsInputProviders();
  registerPeppolFunctions();
  const validators = {
    invoice: validatorOf(documents.invoice),
    'credit-note': validatorOf(documents['credit-note']),
    finvoice: validatorOf(documents.finvoice),
  };
  const rules = { european: rulesOf(ruleSets.european), peppol: rulesOf(ruleSets.peppol) };
  return {
    validate: (type, text) => validators[type].validate(text),
    faultsIn: (text, sets) =>
      sets.flatMap((set) =>
        rules[set].validateString(text).map(({ assertId, message }) => `${assertId}: ${message}`),
      ),
    dispose: () => {
      for (const validator of Object.values(validators)) validator.dispose();
    },
  };
}

function rulesOf(path: string): Schema {
  return Schema.fromString(readFileSync(join(schemas, path), 'utf8'));
}

/** A document by its published schema. */
function validatorOf(path: string): { validate: (text: string) => void; dispose: () => void } {
  const url = pathToFileURL(join(schemas, path));
  const document = XmlDocument.fromBuffer(readFileSync(url), { url: fileURLToPath(url) });
  const validator = XsdValidator.fromDoc(document);
  document.dispose();
  return {
    validate: (text) => {
      const written = XmlDocument.fromString(text);
      try {
        validator.validate(written);
      } finally {
        written.dispose();
      }
    },
    dispose: () => validator.dispose(),
  };
}

function named(localName: string) {
  return { namespaceURI: 'utils', localName };
}

/** The rules of Peppol call functions that their Schematron writes in XSLT: of these ours need the first alone. */
function registerPeppolFunctions(): void {
  registerCustomXPathFunction(
    named('slack'),
    ['item()?', 'item()?', 'item()?'],
    'xs:boolean',
    (_context: unknown, expected: unknown, value: unknown, slack: unknown) =>
      Math.abs(Number(expected) - Number(value)) <= Number(slack) + 1e-9,
  );
  const abroad = [
    'gln',
    'mod11',
    'mod97-0208',
    'checkCodiceIPA',
    'checkCF',
    'checkPIVAseIT',
    'abn',
    'checkSEOrgnr',
    'TinVerification',
  ];
  for (const name of abroad) {
    registerCustomXPathFunction(named(name), ['item()?'], 'xs:boolean', () => true);
  }
}
