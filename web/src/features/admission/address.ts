import type { ApplicationState } from '@jatkopolku/domain/admission';

/** Addresses are read before a page is loaded: without the schemas, which come with the pages. */
const states: Readonly<Record<Exclude<ApplicationState, 'draft'>, true>> = {
  submitted: true,
  'more-asked': true,
  approved: true,
  rejected: true,
  withdrawn: true,
};
type AskedState = keyof typeof states | 'all';
export const askedStates = [...(Object.keys(states) as AskedState[]), 'all'] as const;

/** Which applications are looked at, as it stands in the address; those that wait where it names no state. */
interface AdmissionsAddress {
  readonly framework?: string;
  readonly state?: AskedState;
}

const LONGEST = 100;

function isId(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && text.length <= LONGEST;
}

/** Whatever in an address is not understood is left out. */
export function readAdmissionsAddress({
  framework,
  state,
}: Readonly<Record<string, unknown>>): AdmissionsAddress {
  const known = askedStates.find((one) => one === state);
  return { ...(isId(framework) && { framework }), ...(known && { state: known }) };
}

/** The framework that is applied to. */
export function readNewApplication({ framework }: Readonly<Record<string, unknown>>): {
  readonly framework?: string;
} {
  return isId(framework) ? { framework } : {};
}
