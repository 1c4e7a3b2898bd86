/** Style of the start page: served as a file, so that the page needs no style of its own. */
export const startCss = `
:root { color-scheme: light; font: 1rem/1.5 'Source Sans 3', system-ui, sans-serif; color: #292929; }
body { margin: 0 auto; max-width: 52rem; padding: 1rem; }
h1 { margin: 0; color: #003479; }
h2 { margin-top: 2rem; }
nav { display: flex; gap: 1rem; }
nav a, nav strong { display: inline-block; padding: .5rem 0; min-width: 1.5rem; }
a { color: #2a6ebb; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-size: 1.25rem; font-weight: 600; padding: .5rem 0; }
th, td { padding: .5rem; border-bottom: 1px solid #c8cdd0; text-align: right; }
th:first-child { text-align: left; white-space: nowrap; }
pre { background: #f6f6f7; border: 1px solid #c8cdd0; padding: .75rem; overflow-x: auto; }
:focus-visible { outline: 3px solid #2a6ebb; outline-offset: 2px; }
`;
