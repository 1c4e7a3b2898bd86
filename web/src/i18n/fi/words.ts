import type { words as en } from '../en/words.ts';

export const words: typeof en = {
  roles: {
    'provider-worker': 'Palveluntuottajan ohjaaja',
    'provider-manager': 'Palveluntuottajan esihenkilö',
    'case-worker': 'Asiakastyöntekijä',
    approver: 'Hyväksyjä',
    procurement: 'Hankinta-asiantuntija',
    coordinator: 'Koordinaattori',
    finance: 'Talous',
    auditor: 'Tarkastaja',
    admin: 'Pääkäyttäjä',
  },
};
