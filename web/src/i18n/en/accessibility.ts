export const accessibility = {
  title: 'Accessibility statement',
  lead: 'This statement is about the service Jatkopolku. The Act on the Provision of Digital Services (306/2019) asks that public digital services can be used by everybody.',
  state: 'How accessible the service is',
  stateText:
    'The service meets the critical accessibility requirements of the law (WCAG 2.1, levels A and AA) as far as we know, and those of WCAG 2.2, except for what is told below.',
  faults: 'What is not accessible yet',
  faultsText:
    'The service has not yet been tried with several screen readers or by people who use them every day (WCAG 4.1.2, 4.1.3). Should something not work with yours, please tell us.',
  docsText:
    'The description of the programming interface, for developers, is in English only. Whoever needs its content in another form gets it by asking.',
  made: 'How this statement was made',
  madeText:
    'The statement was written on 22 November 2026. It rests on our own assessment: automatic checks of every page in three languages at each change, checks by keyboard alone and at 320 pixels’ width, and a review of each criterion.',
  feedback: 'Tell us',
  feedbackText:
    'Did you find something that does not work for you? Tell it to the registry of the wellbeing services county for which you work or whose client you are, by e-mail or through the form on its website.',
  answerText: 'Your feedback is answered within two weeks.',
  supervisor: 'If the answer does not satisfy you',
  supervisorText:
    'If you have not got an answer within two weeks, or it does not satisfy you, you can complain to the supervisory authority, the Finnish Transport and Communications Agency Traficom.',
  supervisorAddress:
    'Traficom, Digital Accessibility Supervision Unit; e-mail saavutettavuus@traficom.fi, switchboard 029 534 5000.',
  supervisorLink: 'https://www.webaccessibility.fi/',
  supervisorSite: 'The authority’s site on accessibility',
  newWindow: 'opens in a new window',
};
