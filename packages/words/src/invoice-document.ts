import type { Words } from './language.ts';

/** What an e-invoice says in words. */
export const invoiceDocument = {
  types: {
    invoice: { fi: 'Lasku', sv: 'Faktura', en: 'Invoice' },
    'credit-note': { fi: 'Hyvityslasku', sv: 'Kreditfaktura', en: 'Credit note' },
  },
  lines: {
    days: {
      fi: 'Kuntouttava työtoiminta, päiväpalkkio',
      sv: 'Arbetsverksamhet i rehabiliteringssyfte, dagsarvode',
      en: 'Rehabilitative work activity, day fee',
    },
    fee: {
      fi: 'Kuntouttava työtoiminta, päiväpalkkion oikaisu',
      sv: 'Arbetsverksamhet i rehabiliteringssyfte, rättelse av dagsarvode',
      en: 'Rehabilitative work activity, correction of the day fee',
    },
    bonus: {
      fi: 'Kuntouttava työtoiminta, bonus',
      sv: 'Arbetsverksamhet i rehabiliteringssyfte, bonus',
      en: 'Rehabilitative work activity, bonus',
    },
  },
  details: {
    agreement: {
      fi: 'Sopimus {{agreement}}, osa-alue {{lot}}, {{month}}',
      sv: 'Avtal {{agreement}}, del {{lot}}, {{month}}',
      en: 'Agreement {{agreement}}, lot {{lot}}, {{month}}',
    },
    claim: {
      fi: 'Bonushakemus {{claim}}, hyväksytty {{month}}',
      sv: 'Bonusansökan {{claim}}, godkänd {{month}}',
      en: 'Claim {{claim}}, approved {{month}}',
    },
    claimPart: {
      fi: 'Bonushakemus {{claim}}, osa {{partNo}}, hyväksytty {{month}}',
      sv: 'Bonusansökan {{claim}}, del {{partNo}}, godkänd {{month}}',
      en: 'Claim {{claim}}, part {{partNo}}, approved {{month}}',
    },
  },
  exempt: {
    fi: 'Veroton sosiaalihuoltopalvelu, {{law}}',
    sv: 'Skattefri socialvårdstjänst, {{law}}',
    en: 'Social service exempt from VAT, {{law}}',
  },
  creditTerms: {
    fi: 'Vähennetään tulevista maksuista.',
    sv: 'Dras av från kommande betalningar.',
    en: 'Set against coming payments.',
  },
} satisfies Words;
