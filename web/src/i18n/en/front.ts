export const front = {
  title: 'Rehabilitative work activity, from agreement to payment',
  purpose:
    'In Jatkopolku wellbeing services counties buy rehabilitative work activity, providers log each client’s days, and every payment can be explained.',
  signIn: 'Sign in',
  signInFirst: 'Sign in to open the page you asked for.',
  faults: {
    refused: 'Signing in was interrupted or refused. Try again.',
    unreachable: 'The sign-in service cannot be reached just now. Try again in a moment.',
  },
  demo: 'Try it as one of these people',
  demoText: 'The data here is made up. Each person sees what their role and organisation allow.',
  noRole: 'No role yet',
  signInAs: 'Sign in as {{name}}',
  forWhom: 'Who uses it',
  forProviders: 'Providers log days and tell of the paths their clients have found.',
  forCounty:
    'The county’s people place clients, review plans, approve, and decide on agreements and options.',
  forMoney: 'Finance settles each month; auditors see how every amount came about.',
};
