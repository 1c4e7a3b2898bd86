import type { LetterLanguage, Words } from './language.ts';

/** The message that leads to the letter of a decision on a claim, and what both call the rule that may decide it. */
export const claimMailWords = {
  subject: {
    fi: 'Päätös bonushakemuksesta {{claimId}}',
    sv: 'Beslut om bonusansökan {{claimId}}',
  },
  text: {
    fi: 'Bonushakemuksestanne {{claimId}} on tehty päätös: {{framework}}. Lue päätös Jatkopolussa.',
    sv: 'Ett beslut har fattats om er bonusansökan {{claimId}}: {{framework}}. Läs beslutet i Jatkopolku.',
  },
  rule: {
    fi: 'Puhtaan hakemuksen automaattinen hyväksyminen',
    sv: 'Godkännande av en felfri ansökan enligt regel',
  },
} satisfies Words<LetterLanguage>;
