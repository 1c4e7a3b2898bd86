import type { membership as en } from '../en/membership.ts';

export const membership: typeof en = {
  title: 'För vem agerar du?',
  text: 'Du arbetar för flera områden eller tjänsteproducenter. Du agerar för den du väljer; du kan byta vid ditt namn överst på sidan.',
  chosen: 'Du agerar nu för: {{name}}',
  actFor: 'Välj {{name}}',
  goOn: 'Fortsätt med {{name}}',
  noAccess: 'Du har ingen roll här ännu',
  noAccessText:
    'Du är inloggad, men ingen har gett dig en roll, eller så har den tagits bort. Be välfärdsområdets administratör, eller hos en tjänsteproducent din chef. När du har fått en roll, ladda om sidan.',
  tellUserId: 'Berätta ditt användar-id: {{userId}}',
  signOut: 'Logga ut',
};
