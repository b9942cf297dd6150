import {type Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {launch, visit} from './tools/browser';

// The watch that every journey stands under, and the headers that the server sends: that both are there, and notice.
let browser: Browser;
beforeAll(async () => { browser = await launch(); });
afterAll(() => browser.close());

describe('the watch over every journey', () => {
  it('notices a script that somebody put into a page, a picture from elsewhere, a frame and a style sheet, and none of them works', async () => {
    const {page, context, refused, foreign} = await visit(browser, {watched: false});
    await page.goto('design/');
    const ran = await page.evaluate(async () => {
      const put = (name: string, fields: object): void => { document.body.append(Object.assign(document.createElement(name), fields)); };
      put('script', {textContent: 'window.ran = `${window.ran ?? ``} inline`'});
      put('script', {src: 'https://elsewhere.example/x.js'});
      put('style', {textContent: 'body { display: none }'});
      put('img', {src: 'https://elsewhere.example/x.png'});
      put('iframe', {src: 'https://elsewhere.example/'});
      put('object', {data: 'https://elsewhere.example/x.swf'});
      const handler = document.createElement('button');
      handler.setAttribute('onclick', 'window.ran = `${window.ran ?? ``} handler`');
      document.body.append(handler);
      handler.click();
      await fetch('https://elsewhere.example/').catch(() => undefined);
      // Later, because what a debugger evaluates at once is let through.
      setTimeout(() => { try { new Function('window.ran = `${window.ran ?? ``} eval`')(); } catch { /* refused, as it should be */ } }, 50);
      await new Promise((done) => { setTimeout(done, 300); });
      return {ran: (window as unknown as {ran?: string}).ran ?? '', hidden: getComputedStyle(document.body).display === 'none'};
    });
    expect(ran).toEqual({ran: '', hidden: false});
    await expect.poll(() => [...new Set(refused.flatMap((what) => /^([a-z-]+) \S+ at /.exec(what)?.[1] ?? []))].sort())
      .toEqual(['connect-src', 'frame-src', 'img-src', 'object-src', 'script-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
    expect(foreign.filter((url) => !url.includes('elsewhere.example'))).toEqual([]);
    await context.close();
  });

  it('notices a script that a worker tries to get from elsewhere: it has the policy that the host sends with it', async () => {
    const {page, context, refused} = await visit(browser, {watched: false});
    await page.goto('');
    await context.route('**/probe.js', async (route) => {
      const {headers} = await fetch(`${inject('site')}loader.js`);
      await route.fulfill({headers: {'content-type': 'text/javascript', 'content-security-policy': headers.get('content-security-policy') ?? ''}, body: `
        setTimeout(() => {
        const result = {};
        try { importScripts('https://elsewhere.example/x.js'); result.script = 'runs'; } catch { result.script = 'stopped'; }
        try { result.eval = new Function('return "runs"')(); } catch { result.eval = 'stopped'; }
        fetch('https://elsewhere.example/').then(() => 'runs', () => 'stopped').then((request) => postMessage({...result, request}));
        }, 300);`});
    });
    const answer = await page.evaluate((address) => new Promise((done) => { new Worker(address).onmessage = ({data}: MessageEvent<unknown>) => done(data); }), `${inject('site')}probe.js`);
    expect(answer).toMatchObject({script: 'stopped', eval: 'stopped'});
    await expect.poll(() => refused).toEqual([expect.stringMatching(/script-src-elem https:\/\/elsewhere.example\S* in \S*probe.js/)]);
    await context.close();
  });

  it('stands between the verifier, which may ask any host, and all other pages: each way there and back is a new page', async () => {
    const {page, context} = await visit(browser);
    const policy = (): Promise<string> => page.evaluate(() => document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '');
    const hydrated = (): Promise<void> => page.locator('html[data-has-hydrated=true]').waitFor({timeout: 15_000});
    await page.goto('standards/s3/');
    await page.evaluate(() => { Object.assign(window, {first: true}); });
    await page.getByRole('link', {name: 'Glossary'}).first().hover();
    await hydrated();
    await page.getByRole('link', {name: 'Verify', exact: true}).first().click();
    await page.getByText('Choose a file to check').waitFor();
    await expect.poll(() => page.evaluate(() => 'first' in window)).toBe(false);
    expect(await policy()).toMatch(/connect-src 'self' https:;/);
    await page.evaluate(() => { Object.assign(window, {second: true}); });
    await page.getByRole('link', {name: 'Glossary'}).first().hover();
    await hydrated();
    await page.getByRole('link', {name: 'Glossary'}).first().click();
    await page.waitForURL(/glossary/);
    await expect.poll(() => page.evaluate(() => 'second' in window)).toBe(false);
    expect(await policy()).toContain("connect-src 'self' https://ec.europa.eu;");
    await page.goBack();
    await page.getByText('Choose a file to check').waitFor();
    await expect.poll(policy).toMatch(/connect-src 'self' https:;/);
    await context.close();
  });

  it('notices a page of another origin', async () => {
    const {page, context, foreign} = await visit(browser, {watched: false});
    await page.goto(inject('site').replace('localhost', '127.0.0.1'));
    expect(foreign[0]).toContain('127.0.0.1');
    await context.close();
  });
});

describe('the local server', () => {
  it.each(['', 'verify/', 'no-such-page/', 'loader.js'])('sends the headers that the site asks of its host with "%s"', async (address) => {
    const {headers} = await fetch(`${inject('site')}${address}`);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(Object.fromEntries(['x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy'].map((name) => [name, headers.get(name)])))
      .toEqual({'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin'});
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });
});
