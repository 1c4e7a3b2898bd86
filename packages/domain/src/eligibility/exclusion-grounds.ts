/** What the law makes a tenderer's exclusion, and for how many years after the deed or the judgment. */
interface ExclusionGround {
  /** A mandatory ground excludes; a discretionary one is weighed (1397/2016 §§80–81). */
  readonly kind: 'mandatory' | 'discretionary';
  readonly section: string;
  readonly years: 3 | 5;
}

function mandatory(section: string): ExclusionGround {
  return { kind: 'mandatory', section, years: 5 };
}

function discretionary(section: string): ExclusionGround {
  return { kind: 'discretionary', section, years: 3 };
}

/**
 * Grounds of exclusion of 1397/2016, in force from 1.1.2017. More are coming (HE 2/2026): a ground is a
 * row here and a text in each language.
 */
export const exclusionGrounds = {
  bribery: mandatory('1397/2016 §80.1'),
  'organised-crime': mandatory('1397/2016 §80.1'),
  trafficking: mandatory('1397/2016 §80.1'),
  'tax-fraud': mandatory('1397/2016 §80.1'),
  'subsidy-fraud': mandatory('1397/2016 §80.1'),
  'money-laundering': mandatory('1397/2016 §80.1'),
  terrorism: mandatory('1397/2016 §80.1'),
  'labour-crime': mandatory('1397/2016 §80.1'),
  'unpaid-taxes-judged': mandatory('1397/2016 §80.3'),
  insolvency: discretionary('1397/2016 §81.1(1)'),
  'insolvency-pending': discretionary('1397/2016 §81.1'),
  'professional-misconduct': discretionary('1397/2016 §81.1'),
  'unpaid-taxes': discretionary('1397/2016 §81.1'),
  'labour-and-environment': discretionary('1397/2016 §81.1'),
  'competition-agreement': discretionary('1397/2016 §81.1'),
  'conflict-of-interest': discretionary('1397/2016 §81.1'),
  'prepared-the-tender': discretionary('1397/2016 §81.1'),
  'earlier-performance': discretionary('1397/2016 §81.1'),
  'false-information': discretionary('1397/2016 §81.1'),
  'undue-influence': discretionary('1397/2016 §81.1'),
} as const satisfies Record<string, ExclusionGround>;

export type ExclusionGroundCode = keyof typeof exclusionGrounds;
export const exclusionGroundCodes = Object.keys(exclusionGrounds) as [
  ExclusionGroundCode,
  ...ExclusionGroundCode[],
];
