/** Readable at 320 px and at 200 %: nothing has a width of its own. */
export const signInCss = `
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #292929; font: 1.125rem/1.5 'Source Sans 3', 'Source Sans Pro', Arial, sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 0.75rem; font-size: 1.375rem; }
a { color: #0a4d94; display: inline-block; padding: 0.25rem 0.5rem 0.25rem 0; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); }
li { display: grid; }
button { width: 100%; min-height: 2.75rem; padding: 0.5rem 1rem; border: 1px solid #2a6ebb; border-radius: 2px; background: #fff; color: #0a4d94; font: inherit; text-align: left; cursor: pointer; overflow-wrap: anywhere; }
button strong, button span { display: block; }
button span { color: #292929; font-size: 1rem; }
button:hover { background: #eaf2fa; }
button[name='cancel'], button[name='logout'] { width: auto; margin-top: 1.5rem; }
a:focus-visible, button:focus-visible { outline: 3px solid #0a4d94; outline-offset: 2px; }
code { overflow-wrap: anywhere; }
`;
