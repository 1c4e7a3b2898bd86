export const help = {
  title: 'Help',
  lead: 'How to find your way in Jatkopolku.',
  accessibility: 'Accessibility statement',
  signIn: {
    title: 'Signing in and out',
    text: 'Press Sign in on the front page. When you have been away for a while, the page says that your session has ended: sign in again, and you come back to where you were. Sign out from your name at the top of the page, always on a computer that others use.',
  },
  home: {
    title: 'What waits for you',
    text: 'The home page tells what is late, what waits for you and what comes next, the most urgent first. A task goes away by itself when its work is done.',
  },
  acting: {
    title: 'For whom you act',
    text: 'The region and the provider for which you act stand at the top of every page. If you work for several, change it from your name.',
  },
  search: {
    title: 'Finding something',
    text: 'Search shows what your role may see. Looking at a client’s data is written down: who looked, at whose data, and when.',
  },
  language: {
    title: 'Language',
    text: 'Choose Finnish, Swedish or English at the top of the page. The choice is remembered in this browser.',
  },
  keyboard: {
    title: 'By keyboard, on a phone, on paper',
    text: 'Everything works by keyboard: Tab goes on, Shift and Tab goes back, Enter chooses. The first link of each page skips to the content. The pages work on a phone, can be enlarged, and can be printed.',
  },
  trouble: {
    title: 'When something does not work',
    text: 'The page says what is wrong and what you can do. If you report it, tell the number that the message gives. For questions of your work ask your county’s contact person.',
  },
};
