export const shell = {
  service: 'Jatkopolku',
  skip: 'Skip to the content',
  language: 'Language',
  navigation: 'Main navigation',
  home: 'Home',
  search: 'Search',
  grants: 'Roles',
  help: 'Help',
  accessibility: 'Accessibility statement',
  yourRoles: 'Your roles',
  changeMembership: 'Act for another region or provider',
  signOut: 'Sign out',
};
