import { once } from 'node:events';
import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from './browser.mjs';

const missingGlyph = '\u{E000}';

describe('the browser of the tests', () => {
  let browser;
  let page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });

  afterAll(() => browser.close());

  async function show(characters, lang, family = 'sans-serif') {
    const boxes = characters.map((character) => `<span>${character}</span>`).join('');
    const style = `span { display: inline-block; width: 60px; height: 60px; font: 40px ${family}; }`;
    await page.setContent(`<!doctype html><html lang="${lang}"><style>${style}</style><body>${boxes}</body></html>`);
  }

  /** What each character looks like, as a picture. */
  async function pictures(characters, lang, family) {
    await show(characters, lang, family);
    const drawn = [];
    for (const box of await page.locator('span').all()) drawn.push((await box.screenshot()).toString('base64'));
    return drawn;
  }

  async function width(text, lang) {
    await page.setContent(`<!doctype html><html lang="${lang}"><span style="font: 100px sans-serif">${text}</span></html>`);
    return await page.locator('span').evaluate((span) => span.getBoundingClientRect().width);
  }

  it.each([
    ['ko', [...'새만금국가산업단지']],
    ['zh-CN', [...'新万金国家产业园区']],
  ])('draws every character of %s as itself: no box, no blank, no other character', async (lang, characters) => {
    const drawn = await pictures([...characters, missingGlyph, ' '], lang);
    expect(new Set(drawn).size).toBe(characters.length + 2);
  });

  it('sets Korean with the widths of the Korean font and Chinese with those of the Chinese one', async () => {
    expect(await width('새만금', 'ko')).toBeCloseTo(276, 0);
    expect(await width('新万金', 'zh-CN')).toBeCloseTo(300, 0);
  });

  it('has the Chinese shapes of the Han characters for a page that names the Chinese font', async () => {
    const [korean] = await pictures(['骨'], 'ko', "'Noto Sans KR'");
    const [chinese] = await pictures(['骨'], 'zh-CN', "'Noto Sans SC'");
    expect(chinese).not.toBe(korean);
  });

  it.each(['serif', 'monospace', 'system-ui', 'Arial'])('draws both languages also where a page asks for %s', async (family) => {
    const drawn = await pictures(['새', '万', missingGlyph, ' '], 'ko', family);
    expect(new Set(drawn).size).toBe(4);
  });

  it('refuses what another origin does not offer, so that a journey meets what a visitor meets', async () => {
    const server = http.createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<p>here'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address();
    await page.goto(`http://127.0.0.1:${port}/`);
    const read = (url) =>
      page.evaluate(
        (from) =>
          fetch(from).then(
            () => 'read',
            () => 'refused',
          ),
        url,
      );
    const outcomes = [await read(`http://127.0.0.1:${port}/`), await read(`http://localhost:${port}/`)];
    server.closeAllConnections();
    server.close();
    expect(outcomes).toEqual(['read', 'refused']);
  });
});
