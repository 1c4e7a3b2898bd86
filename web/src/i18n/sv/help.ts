import type { help as en } from '../en/help.ts';

export const help: typeof en = {
  title: 'Hjälp',
  lead: 'Så här hittar du rätt i Jatkopolku.',
  accessibility: 'Tillgänglighetsutlåtande',
  signIn: {
    title: 'Logga in och ut',
    text: 'Tryck på Logga in på startsidan. När du har varit borta en stund säger sidan att sessionen har avslutats: logga in på nytt, så kommer du tillbaka dit du var. Logga ut vid ditt namn överst på sidan, alltid på en dator som andra använder.',
  },
  home: {
    title: 'Vad som väntar på dig',
    text: 'Startsidan berättar vad som är försenat, vad som väntar på dig och vad som kommer härnäst, det mest brådskande först. En uppgift försvinner av sig själv när arbetet är gjort.',
  },
  acting: {
    title: 'För vem du agerar',
    text: 'Området och tjänsteproducenten som du agerar för står överst på varje sida. Om du arbetar för flera kan du byta vid ditt namn.',
  },
  search: {
    title: 'Att hitta något',
    text: 'Sökningen visar det som din roll får se. När någon läser en klients uppgifter antecknas det: vem som läste, vems uppgifter och när.',
  },
  language: {
    title: 'Språk',
    text: 'Välj finska, svenska eller engelska överst på sidan. Valet sparas i den här webbläsaren.',
  },
  keyboard: {
    title: 'Med tangentbord, på telefon, på papper',
    text: 'Allt fungerar med tangentbord: Tabb går framåt, Skift och Tabb bakåt, Enter väljer. Den första länken på varje sida hoppar till innehållet. Sidorna fungerar på telefon, kan förstoras och skrivas ut.',
  },
  trouble: {
    title: 'När något inte fungerar',
    text: 'Sidan berättar vad som är fel och vad du kan göra. Om du anmäler felet, uppge numret i meddelandet. I frågor som gäller ditt arbete, kontakta välfärdsområdets kontaktperson.',
  },
};
