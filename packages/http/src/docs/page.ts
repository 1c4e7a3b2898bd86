/** The page around the viewer: without inline script or style, so that neither needs to be allowed. */
export const docsPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Jatkopolku API</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
    <script src="/api/docs/swagger-ui-bundle.js" defer></script>
    <script src="/api/docs/init.js" defer></script>
  </head>
  <body>
    <noscript>
      This page needs JavaScript; <a href="/api/openapi.json">the description itself</a> does not.
    </noscript>
    <main id="docs"></main>
  </body>
</html>
`;

/** Starts the viewer. A token typed into it is forgotten with the page; nobody else validates. */
export const docsScript = `'use strict';
SwaggerUIBundle({
  dom_id: '#docs',
  url: '/api/openapi.json',
  validatorUrl: null,
  deepLinking: true,
  docExpansion: 'list',
  persistAuthorization: false,
});
`;
