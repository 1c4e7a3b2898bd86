import { openBrowser, visitor } from './open-browser.ts';
import { signInAs } from './sign-in.ts';
const address = 'http://127.0.0.1:4471';
const browser = await openBrowser();
const sizes = { d: { width: 1280, height: 800 }, p: { width: 360, height: 740 } };
const shots = process.argv.slice(2).map((a) => a.split('='));
for (const [size, viewport] of Object.entries(sizes)) {
  for (const [name, person, path] of shots as [string, string, string][]) {
    const { page, context } = await visitor(browser, {
      address,
      locale: 'fi-FI',
      ...viewport,
    } as never);
    await page.goto('/');
    await signInAs(page, person);
    await page.goto(path);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(600);
    await page.screenshot({ path: `/tmp/h-adm-${name}-${size}.png`, fullPage: true });
    await context.close();
  }
}
await browser.close();
