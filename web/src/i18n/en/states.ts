export const states = {
  loading: 'Loading',
  noLine:
    'There is no network connection. What you see may be old; it is read again when the connection is back.',
  offline: 'No connection',
  offlineText:
    'The information could not be fetched. Check your network connection, then try again.',
  tryAgain: 'Try again',
  failed: 'This did not work',
  bug: 'Something went wrong on this page. Try again; if it does not help, load the page anew.',
  correlation: 'If you report this, tell this number: {{id}}',
  forbidden: 'You may not see this',
  notFound: 'Not found',
  exists: 'Already there',
  conflict: 'Changed meanwhile',
  changedBy: 'Changed by {{name}}, {{time}}.',
  changedBySomebody: 'Changed by somebody else, {{time}}.',
  difference: '{{label}}: {{before}} → {{after}}',
  readAgain: 'Read again',
  sessionEnded: 'Your session has ended',
  sessionEndedText: 'Sign in again to go on. You come back to this page.',
  signInAgain: 'Sign in again',
  noSuchPage: 'Page not found',
  noSuchPageText:
    'There is no page at this address. It may have moved, or the address may be mistyped.',
  toFrontPage: 'Go to the front page',
  cannotStart: 'Jatkopolku does not answer',
  cannotStartText:
    'The service cannot be reached just now. Check your network connection and try again in a moment.',
};
