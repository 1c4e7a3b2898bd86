export const membership = {
  title: 'For whom do you act?',
  text: 'You work for more than one region or provider. What you do is done for the one you choose; you can change it from your name at the top of the page.',
  chosen: 'You now act for: {{name}}',
  actFor: 'Choose {{name}}',
  goOn: 'Go on with {{name}}',
  noAccess: 'You have no role here yet',
  noAccessText:
    'You are signed in, but nobody has given you a role, or it was taken away. Ask the county’s administrator, or at a provider your manager. When you have a role, load this page anew.',
  tellUserId: 'Tell them your user id: {{userId}}',
  signOut: 'Sign out',
};
