import type { Role } from '@jatkopolku/domain/access';

import type { Text } from './language.ts';

/** What a role is called. */
export const roles = {
  'provider-worker': {
    fi: 'Palveluntuottajan ohjaaja',
    sv: 'Handledare hos en tjänsteproducent',
    en: 'Instructor at a provider',
  },
  'provider-manager': {
    fi: 'Palveluntuottajan esihenkilö',
    sv: 'Chef hos en tjänsteproducent',
    en: 'Manager of a provider',
  },
  'case-worker': { fi: 'Asiakastyöntekijä', sv: 'Handläggare', en: 'Case worker' },
  approver: { fi: 'Hyväksyjä', sv: 'Godkännare', en: 'Approver' },
  procurement: {
    fi: 'Hankinta-asiantuntija',
    sv: 'Upphandlingssakkunnig',
    en: 'Procurement officer',
  },
  coordinator: { fi: 'Koordinaattori', sv: 'Koordinator', en: 'Coordinator' },
  finance: { fi: 'Talous', sv: 'Ekonomi', en: 'Finance' },
  auditor: { fi: 'Tarkastaja', sv: 'Granskare', en: 'Auditor' },
  admin: { fi: 'Pääkäyttäjä', sv: 'Administratör', en: 'Administrator' },
} satisfies Record<Role, Text>;
