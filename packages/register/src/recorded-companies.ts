/** What one of the recorded page's hundred must be, and why. */
export interface RecordedCompanies {
  readonly who: string;
  readonly finding: 'excluded' | 'review';
  readonly grounds: readonly string[];
  readonly businessIds: string;
}

/**
 * The hundred organisations of the recorded page (PRH, CC BY 4.0) by their business ids. A company is
 * excluded whatever else the register says of it. The one association asks for a person: its founding as a
 * business was never registered, and it is in the prepayment register.
 */
export const recordedCompanies: readonly RecordedCompanies[] = [
  {
    who: 'limited companies (form 16), struck off',
    finding: 'excluded',
    grounds: ['company-form', 'ceased'],
    businessIds: `
      0100002-9 0100006-1 0100065-1 0100113-6 0100125-9 0100153-1 0100159-0 0100168-9
      0100174-2 0100196-1 0100204-0 0100215-5 0100249-7 0100260-6 0100279-6 0100288-4
      0100308-6 0100347-3 0100361-7 0100362-5 0100367-6 0100368-4 0100371-3 0100376-4
      0100388-7 0100392-4 0100397-5 0100398-3 0100401-1`,
  },
  {
    who: 'limited partnerships (form 13), struck off',
    finding: 'excluded',
    grounds: ['company-form', 'ceased'],
    businessIds: `
      0100081-1 0100084-6 0100098-5 0100106-4 0100119-5 0100120-8 0100126-7 0100128-3
      0100144-3 0100157-4 0100176-9 0100181-4 0100186-5 0100187-3 0100188-1 0100205-9
      0100206-7 0100230-7 0100238-2 0100256-9 0100263-0 0100290-5 0100292-1 0100332-6
      0100334-2 0100338-5 0100339-3 0100340-6`,
  },
  {
    who: 'limited companies (form 16), in the Trade Register',
    finding: 'excluded',
    grounds: ['company-form'],
    businessIds: `
      0100036-0 0100045-9 0100092-6 0100123-2 0100130-4 0100134-7 0100253-4 0100286-8
      0100289-2 0100315-8 0100320-3 0100346-5 0100352-9 0100360-9 0100369-2 0100379-9
      0100399-1`,
  },
  {
    who: 'housing companies (form 2), in the Trade Register',
    finding: 'excluded',
    grounds: ['company-form'],
    businessIds: `
      0100024-8 0100037-9 0100042-4 0100044-0 0100057-1 0100060-0 0100061-9 0100378-0
      0100395-9`,
  },
  {
    who: 'general partnerships (form 5), struck off',
    finding: 'excluded',
    grounds: ['company-form', 'ceased'],
    businessIds: `
      0100067-8 0100083-8 0100104-8 0100121-6 0100149-4 0100213-9 0100310-7`,
  },
  {
    who: 'limited partnerships (form 13), in the Trade Register',
    finding: 'excluded',
    grounds: ['company-form'],
    businessIds: `
      0100032-8 0100198-8 0100294-8`,
  },
  {
    who: 'mutual real-estate companies (form 10), in the Trade Register',
    finding: 'excluded',
    grounds: ['company-form'],
    businessIds: `
      0100004-5 0100343-0`,
  },
  {
    who: 'cooperative banks (form 15), struck off',
    finding: 'excluded',
    grounds: ['company-form', 'ceased'],
    businessIds: `
      0100008-8 0100048-3`,
  },
  {
    who: 'limited companies (form 16), in the Trade Register, bankrupt',
    finding: 'excluded',
    grounds: ['company-form', 'bankruptcy'],
    businessIds: `
      0100076-6`,
  },
  {
    who: 'general partnerships (form 5), in the Trade Register',
    finding: 'excluded',
    grounds: ['company-form'],
    businessIds: `
      0100137-1`,
  },
  {
    who: 'an association (form 6), whose entry is pending',
    finding: 'review',
    grounds: ['association-form', 'trade-register-pending', 'prepayment'],
    businessIds: `
      0100009-6`,
  },
];
