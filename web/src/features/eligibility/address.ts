/** How a provider stands, as the list tells it; `never` where the register was never asked. */
export const shownStandings = [
  'excluded',
  'review',
  'proposed',
  'unknown',
  'never',
  'eligible',
] as const;
export type ShownStanding = (typeof shownStandings)[number];

/** Which checks are looked at, as it stands in the address: it can be kept and sent. */
export interface ChecksAddress {
  readonly standing?: ShownStanding;
  /** Only those whose money waits. */
  readonly held?: true;
}

/** Whatever in an address is not understood is left out. */
export function readChecksAddress({
  standing,
  held,
}: Readonly<Record<string, unknown>>): ChecksAddress {
  const known = shownStandings.find((one) => one === standing);
  return { ...(known && { standing: known }), ...(held === true && { held }) };
}
