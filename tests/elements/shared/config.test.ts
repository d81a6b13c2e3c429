import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { builtIns } from '../../../src/carriers/carriers.js';
import * as controls from '../../../src/content/controls.js';
import { guideTitle } from '../../../src/content/guide.js';
import { pickerQuestion } from '../../../src/content/picker.js';
import type { EsimRenewGuide } from '../../../src/index.js';
import { inLanguage } from '../../../src/locales/localize.js';
import { carrierFrom, thai } from '../../support/carriers.js';
import { all, fold, guideFor, guideOf, one, wordsOf } from '../../support/guide.js';
import { collectEvents, collectWarnings, stub } from '../../support/stubs.js';

const page = (url: string) => ({ website: { url } });
const json = (value: unknown) => JSON.stringify(value);
const titleOf = (carrier: string | object) =>
  inLanguage('en', () => guideTitle(carrierFrom(carrier)));
const title = (guide: Element) => one(guide, '[part=heading]').textContent!.trim();
const site = (guide: Element) =>
  one<HTMLAnchorElement>(guide, '[data-id=website] a[href]').getAttribute('href');
const paths = (guide: EsimRenewGuide) => guide.configErrors.map(({ path }) => path);

/** A config in a script inside the tag, for pages whose editor allows no long attributes. */
function script(value: unknown): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = typeof value === 'string' ? value : json(value);
  return element;
}

beforeEach(() => {
  collectWarnings();
});

describe('config', () => {
  it('is JSON in the attribute, and can change', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="viettel"
        config=${json(page('https://one.example/'))}
      ></esim-renew-guide>`,
    );
    expect(site(guide)).to.equal('https://one.example/');
    guide.setAttribute('config', json(page('https://two.example/')));
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://two.example/');
    guide.removeAttribute('config');
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://viettel.vn/');
  });

  it('is an object, or JSON, in the property', async () => {
    const guide = await guideFor('viettel');
    guide.config = page('https://one.example/');
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://one.example/');
    guide.config = json(page('https://two.example/'));
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://two.example/');
    guide.config = undefined;
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://viettel.vn/');
  });

  it('describes an unknown carrier without any other attribute', async () => {
    const guide = await guideOf(html`<esim-renew-guide .config=${thai}></esim-renew-guide>`);
    expect(title(guide)).to.equal(titleOf(thai));
    expect(paths(guide)).to.deep.equal([]);
  });

  it('resolves a relative address against the page', async () => {
    const base = document.createElement('base');
    document.head.append(base);
    const links = async (page: string) => {
      base.href = page;
      const guide = await guideOf(
        html`<esim-renew-guide
          carrier="viettel"
          config=${json({ support: { url: 'help?x=1' } })}
        ></esim-renew-guide>`,
      );
      const found = all<HTMLAnchorElement>(guide, '.support a');
      return [found.map((link) => link.getAttribute('href')), paths(guide)];
    };
    try {
      expect(await links('https://blog.example/trip/hanoi')).to.deep.equal([
        ['https://blog.example/trip/help?x=1'],
        [],
      ]);
      // Without https, a link can be changed on its way to the reader.
      expect(await links('http://blog.example/trip/hanoi')).to.deep.equal([[], ['support.url']]);
    } finally {
      base.remove();
    }
  });
});

describe('a child script of JSON', () => {
  const withChild = (value: unknown) =>
    guideOf(html`<esim-renew-guide carrier="viettel">${script(value)}</esim-renew-guide>`);

  it('describes the carrier like the attribute', async () => {
    const guide = await withChild(page('https://child.example/'));
    expect(site(guide)).to.equal('https://child.example/');
  });

  it('can arrive later, change and go', async () => {
    const guide = await guideFor('viettel');
    const child = script(page('https://one.example/'));
    guide.append(child);
    await waitUntil(() => site(guide) === 'https://one.example/');
    child.textContent = json(page('https://two.example/'));
    await waitUntil(() => site(guide) === 'https://two.example/');
    child.firstChild!.nodeValue = json(page('https://three.example/'));
    await waitUntil(() => site(guide) === 'https://three.example/');
    child.remove();
    await waitUntil(() => site(guide) === 'https://viettel.vn/');
  });

  it('is still read after the element has moved', async () => {
    const guide = await withChild(page('https://one.example/'));
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    elsewhere.append(guide);
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://one.example/');
    guide.querySelector('script')!.textContent = json(page('https://two.example/'));
    await waitUntil(() => site(guide) === 'https://two.example/');
  });

  it('is read again if it changed while the element was out of the page', async () => {
    const guide = await withChild(page('https://one.example/'));
    const place = guide.parentElement!;
    guide.remove();
    guide.querySelector('script')!.textContent = json(page('https://two.example/'));
    place.append(guide);
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://two.example/');
  });

  it('must be a direct child, and of type JSON', async () => {
    const guide = await guideFor('viettel');
    const inner = document.createElement('div');
    inner.append(script(page('https://deeper.example/')));
    const other = script(page('https://other.example/'));
    other.type = 'application/ld+json';
    guide.append(inner, other);
    guide.append(script(page('https://own.example/')));
    await waitUntil(() => site(guide) === 'https://own.example/');
  });
});

describe('the order of the sources', () => {
  it('is a single fact, then config, then the child, then the file, then our table', async () => {
    stub(window, 'fetch', () => Promise.resolve(new Response(json(page('https://file.example/')))));
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="viettel"
        website="https://attribute.example/"
        config=${json(page('https://config.example/'))}
        config-src="https://files.example/viettel.json"
        >${script(page('https://child.example/'))}</esim-renew-guide
      >`,
    );
    expect(site(guide)).to.equal('https://attribute.example/');
    guide.removeAttribute('website');
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://config.example/');
    guide.removeAttribute('config');
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://child.example/');
    guide.querySelector('script')!.remove();
    await waitUntil(() => site(guide) === 'https://file.example/');
    guide.removeAttribute('config-src');
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://viettel.vn/');
  });

  it('is a single fact in each of its attributes', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="viettel"
        carrier-name="Viettel by us"
        website="https://site.example/"
        app-name="Our app"
        app-store="123456789"
        google-play="com.example.app"
        hotline="+84 (98) 123-4567"
        store-locator="https://shops.example/"
        support="mailto:help@site.example"
        support-label="Write to us"
        support-image="https://site.example/us.png"
      ></esim-renew-guide>`,
    );
    expect(paths(guide)).to.deep.equal([]);
    const addresses = all<HTMLAnchorElement>(guide, 'a').map((link) => link.getAttribute('href'));
    expect(addresses).to.include.members([
      'https://site.example/',
      'https://apps.apple.com/vn/app/id123456789',
      'https://play.google.com/store/apps/details?id=com.example.app',
      'tel:+84981234567',
      'https://shops.example/',
      'mailto:help@site.example',
    ]);
    expect(title(guide)).to.include('Viettel by us');
    expect(fold(guide, 'app').textContent).to.include('Our app');
    expect(one(guide, '.support').textContent).to.include('Write to us');
    expect(one<HTMLImageElement>(guide, '.support img').src).to.equal(
      'https://site.example/us.png',
    );
  });

  it('takes a short number for one that only the carrier’s own SIM can call', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide carrier-name="Chao" hotline="1155"></esim-renew-guide>`,
    );
    expect(wordsOf(guide)).to.include('only from a Chao SIM');
    guide.hotline = '02112345678';
    await guide.updateComplete;
    expect(wordsOf(guide)).to.include('only inside the country');
  });
});

describe('config-src', () => {
  type Asked = { url: string; options: RequestInit };

  /** Answers every fetch of the element, and records it. */
  function server(answer: (asked: Asked) => Response | Promise<Response>): Asked[] {
    const list: Asked[] = [];
    stub(window, 'fetch', (url: string | URL, options: RequestInit = {}) => {
      const asked = { url: String(url), options };
      list.push(asked);
      try {
        return Promise.resolve(answer(asked));
      } catch (error) {
        return Promise.reject(error as Error);
      }
    });
    return list;
  }

  const from = (src: string, carrier = 'viettel') =>
    guideOf(html`<esim-renew-guide carrier=${carrier} config-src=${src}></esim-renew-guide>`);

  /** Ends a timeout of five seconds at once. Shorter timers stay as they are. */
  function impatience(): void {
    const { setTimeout } = window;
    stub(window, 'setTimeout', (run: () => void, wait = 0, ...rest: unknown[]) =>
      setTimeout(run, wait >= 5000 && wait < 10_000 ? 0 : wait, ...rest),
    );
  }

  it('is fetched without cookies and without a referrer', async () => {
    const asked = server(() => new Response(json(page('https://file.example/'))));
    const guide = await from('facts/viettel.json');
    await waitUntil(() => site(guide) === 'https://file.example/');
    expect(asked).to.have.length(1);
    expect(asked[0]!.url).to.equal(new URL('facts/viettel.json', document.baseURI).href);
    expect(asked[0]!.options.credentials).to.equal('omit');
    expect(asked[0]!.options.referrerPolicy).to.equal('no-referrer');
    expect(asked[0]!.options.method ?? 'GET').to.equal('GET');
  });

  it('is fetched once, not again when something else changes', async () => {
    const asked = server(() => new Response(json(page('https://file.example/'))));
    const guide = await from('a.json');
    await waitUntil(() => site(guide) === 'https://file.example/');
    guide.method = 'store';
    guide.lang = 'vi';
    guide.carrier = 'mobifone';
    await guide.updateComplete;
    expect(asked).to.have.length(1);
  });

  const failures: Array<[string, (asked: Asked) => Response | Promise<Response>]> = [
    ['is not there', () => new Response('gone', { status: 404 })],
    ['is behind a broken server', () => new Response('{}', { status: 500 })],
    [
      'cannot be reached',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
    ['is no JSON', () => new Response('<!doctype html><p>Not found')],
    ['is broken JSON', () => new Response('{"website": {"url": "https://x.exa')],
    ['is JSON of something else', () => new Response('[1, 2, 3]')],
    [
      'is too large',
      () => new Response(json({ ...page('https://x.example/'), x: 'x'.repeat(300_000) })),
    ],
    [
      'never answers',
      ({ options }) => {
        return new Promise((_, refuse) => {
          options.signal?.addEventListener('abort', () =>
            refuse(new DOMException('aborted', 'AbortError')),
          );
        });
      },
    ],
    [
      'never ends',
      ({ options }) => {
        const endless = new ReadableStream<Uint8Array>({
          start(stream) {
            stream.enqueue(new TextEncoder().encode('{"website":'));
            options.signal?.addEventListener('abort', () =>
              stream.error(new DOMException('aborted', 'AbortError')),
            );
          },
        });
        return new Response(endless);
      },
    ],
  ];
  for (const [what, answer] of failures) {
    it(`changes nothing and reports it, if the file ${what}`, async () => {
      const events = collectEvents('esim-config-error');
      impatience();
      server(answer);
      const guide = await from('https://files.example/viettel.json');
      await waitUntil(() => guide.configErrors.length > 0);
      await guide.updateComplete;
      expect(site(guide)).to.equal('https://viettel.vn/');
      expect(title(guide)).to.equal(titleOf('viettel'));
      expect(events).to.have.length(1);
      const [error, ...more] = events[0]!.errors;
      expect(more).to.deep.equal([]);
      expect(`${error!.path} ${error!.from}`).to.include('config-src');
      expect(error!.expected).to.match(/\S/);
      expect(error!.found).to.match(/\S/);
    });
  }

  it('changes nothing and reports it, if it is not an address', async () => {
    const guide = await from('http://');
    await waitUntil(() => guide.configErrors.length > 0);
    expect(paths(guide)).to.deep.equal(['config-src']);
    expect(title(guide)).to.equal(titleOf('viettel'));
  });

  it('reports a wrong value in the file by its path', async () => {
    server(() => new Response(json({ website: { url: 'javascript:1' }, hotlines: 7 })));
    const guide = await from('a.json');
    await waitUntil(() => guide.configErrors.length > 0);
    expect(paths(guide)).to.have.members(['website.url', 'hotlines']);
    for (const error of guide.configErrors) expect(error.from).to.equal('config-src');
  });

  it('ignores an answer that arrives after another file was named', async () => {
    const answers = new Map<string, (response: Response) => void>();
    server(({ url }) => new Promise((resolve) => answers.set(url, resolve)));
    const guide = await from('https://files.example/old.json');
    guide.configSrc = 'https://files.example/new.json';
    await guide.updateComplete;
    await waitUntil(() => answers.size === 2);
    const reply = (name: string, url: string) =>
      answers.get(`https://files.example/${name}.json`)!(new Response(json(page(url))));

    reply('new', 'https://new.example/');
    await waitUntil(() => site(guide) === 'https://new.example/');
    reply('old', 'https://old.example/');
    // The third file arrives after the late answer, so by then the late answer has been handled.
    guide.configSrc = 'https://files.example/third.json';
    await guide.updateComplete;
    expect(site(guide)).not.to.equal('https://old.example/');
    await waitUntil(() => answers.size === 3);
    reply('third', 'https://third.example/');
    await waitUntil(() => site(guide) === 'https://third.example/');
    expect(guide.configErrors).to.deep.equal([]);
  });

  it('ignores an answer that arrives after the attribute was removed', async () => {
    let answer: ((response: Response) => void) | undefined;
    server(() => new Promise((resolve) => (answer = resolve)));
    const guide = await from('https://files.example/old.json');
    await waitUntil(() => !!answer);
    guide.removeAttribute('config-src');
    await guide.updateComplete;
    const response = new Response(json(page('https://old.example/')));
    answer!(response);
    await waitUntil(() => response.bodyUsed);
    await guide.updateComplete;
    expect(site(guide)).to.equal('https://viettel.vn/');
  });

  it('shows the new file after a change', async () => {
    server(({ url }) => new Response(json(page(url.replace('files', 'shown')))));
    const guide = await from('https://files.example/a');
    await waitUntil(() => site(guide) === 'https://shown.example/a');
    guide.configSrc = 'https://files.example/b';
    await waitUntil(() => site(guide) === 'https://shown.example/b');
  });

  describe('while the file is loading', () => {
    const moment = inLanguage('en', controls.loading);
    let arrive: (value: unknown) => void;

    beforeEach(() => {
      server(
        () =>
          new Promise((resolve) => {
            arrive = (value) => resolve(new Response(json(value)));
          }),
      );
    });

    const visible = (element: Element) => (element as HTMLElement).offsetHeight > 0;

    it('the guide of a built-in carrier is shown', async () => {
      const guide = await from('a.json', 'Viettel');
      expect(title(guide)).to.equal(titleOf('viettel'));
      expect(wordsOf(guide)).not.to.include(moment);
    });

    it('the children of the tag are shown if no carrier is known, and no guide', async () => {
      const guide = await guideOf(
        html`<esim-renew-guide config-src="a.json"><p>Our own words</p></esim-renew-guide>`,
      );
      expect(visible(guide.querySelector('p')!)).to.equal(true);
      expect(all(guide, 'button, a, h2')).to.be.empty;
      arrive(thai);
      await waitUntil(() => all(guide, 'h2').length > 0);
      expect(title(guide)).to.equal(titleOf(thai));
      expect(visible(guide.querySelector('p')!)).to.equal(false);
    });

    for (const [name, inside] of [
      ['nothing', ''],
      ['a line break', '\n  '],
      ['a remark', '<!-- our guide -->'],
      ['its JSON', '<script type="application/json">{"support": {"label": "x"}}</script>\n'],
    ] as const) {
      it(`one quiet line is shown if there is ${name} in the tag`, async () => {
        const guide = await guideOf(
          html`<div
            .innerHTML=${`<esim-renew-guide config-src="a.json">${inside}</esim-renew-guide>`}
          ></div>`,
        );
        expect(wordsOf(guide)).to.equal(moment);
        expect(visible(one(guide, '.quiet'))).to.equal(true);
      });
    }

    it('no other guide flashes up for a carrier that only the file knows', async () => {
      const warnings = collectWarnings();
      const guide = await from('a.json', 'chao-mobile');
      expect(wordsOf(guide)).to.equal(moment);
      expect(guide.configErrors).to.deep.equal([]);
      arrive(thai);
      await waitUntil(() => all(guide, 'h2').length > 0);
      expect(title(guide)).to.equal(titleOf(thai));
      expect(warnings).to.deep.equal([]);
    });

    it('no guide flashes up if the reader picks a carrier in another element', async () => {
      const waiting = await guideOf(
        html`<esim-renew-guide config-src="a.json"></esim-renew-guide>`,
      );
      const other = await guideOf(html`<esim-renew-guide></esim-renew-guide>`);
      const viettel = all<HTMLButtonElement>(other, '.picker .answers button')[0]!;
      viettel.click();
      await other.updateComplete;
      await waiting.updateComplete;
      expect(title(other)).to.equal(titleOf('viettel'));
      expect(wordsOf(waiting)).to.equal(moment);
      arrive(thai);
      await waitUntil(() => all(waiting, 'h2').length > 0);
      expect(title(waiting)).to.equal(titleOf(thai));
    });

    it('the general guide and a report follow, if the file fails', async () => {
      const guide = await from('a.json', 'chao-mobile');
      arrive('no object');
      await waitUntil(() => all(guide, 'h2').length > 0);
      expect(title(guide)).to.equal(titleOf('other-carrier'));
      expect(paths(guide)).to.include('carrier');
    });

    it('the picker follows, if the file fails and no carrier is named', async () => {
      const guide = await guideOf(html`<esim-renew-guide config-src="a.json"></esim-renew-guide>`);
      arrive('no object');
      await waitUntil(() => all(guide, '.picker').length > 0);
      expect(wordsOf(guide)).to.include(
        inLanguage('en', () => pickerQuestion({ at: 'start' })).question,
      );
    });
  });
});

describe('a wrong value', () => {
  const wrong = {
    website: { url: 'javascript:alert(1)' },
    hotlines: [
      { number: '198', from: 'network' },
      { number: 'call me', from: 'network' },
    ],
    country: 'Vietnam',
    colour: 'red',
  };
  const wrongPaths = ['website.url', 'hotlines.1.number', 'country', 'colour'];

  it('is reported in one event and one readable warning that name every path', async () => {
    const warnings = collectWarnings();
    const events = collectEvents('esim-config-error');
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" .config=${wrong}></esim-renew-guide>`,
    );
    expect(events).to.have.length(1);
    expect(events[0]!.errors.map(({ path }) => path)).to.have.members(wrongPaths);
    expect(warnings).to.have.length(1);
    for (const path of wrongPaths) expect(warnings[0]).to.include(path);
    expect(warnings[0]).to.include('<esim-renew-guide>').and.to.include('javascript:alert(1)');
    expect(paths(guide)).to.have.members(wrongPaths);
    for (const { expected, found } of guide.configErrors) {
      expect(expected).to.match(/\S/);
      expect(found).to.match(/\S/);
    }
  });

  it('is said in the element’s language, with the name that was probably meant', async () => {
    const warnings = collectWarnings();
    const guide = await guideOf(
      html`<esim-renew-guide
        lang="vi"
        carrier="viettel"
        theme="drak"
        .config=${{ hotline: [] }}
      ></esim-renew-guide>`,
    );
    const messages = guide.configErrors.map(({ message }) => message);
    expect(messages).to.have.length(2);
    for (const message of messages) expect(warnings[0]).to.include(message);
    expect(messages.join()).to.include('Có phải ý bạn là “hotlines”?');
    expect(messages.join()).to.include('Có phải ý bạn là “dark”?');
  });

  it('is left out, and the other values are used', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" .config=${wrong}></esim-renew-guide>`,
    );
    expect(site(guide)).to.equal('https://viettel.vn/');
    expect(all(guide, 'a[href^=javascript]')).to.be.empty;
    expect(all(guide, '[data-id=help] a[href="tel:198"]')).to.have.length(1);
  });

  it('is reported once a change, not again for a tick, an answer, a method or a language', async () => {
    const warnings = collectWarnings();
    const events = collectEvents('esim-config-error');
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" .config=${wrong}></esim-renew-guide>`,
    );
    one<HTMLInputElement>(guide, '.tick input').click();
    guide.method = 'store';
    await guide.updateComplete;
    guide.lang = 'vi';
    await guide.updateComplete;
    one(guide, '.answers button').click();
    await guide.updateComplete;
    expect(events).to.have.length(1);
    expect(warnings).to.have.length(1);

    guide.config = { ...wrong, app: 7 };
    await guide.updateComplete;
    expect(events).to.have.length(2);
    expect(events[1]!.errors.map(({ path }) => path)).to.have.members([...wrongPaths, 'app']);
    expect(warnings).to.have.length(2);
  });

  it('is reported again if it was right in between', async () => {
    const events = collectEvents('esim-config-error');
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" .config=${wrong}></esim-renew-guide>`,
    );
    guide.config = page('https://right.example/');
    await guide.updateComplete;
    expect(guide.configErrors).to.deep.equal([]);
    expect(events).to.have.length(1);
    guide.config = wrong;
    await guide.updateComplete;
    expect(events).to.have.length(2);
  });

  it('can be the JSON itself, in the attribute and in the child', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" config="{website:"
        >${script('{"website":')}</esim-renew-guide
      >`,
    );
    expect(paths(guide)).to.deep.equal(['config', 'json']);
    expect(site(guide)).to.equal('https://viettel.vn/');
  });

  it('can be a single fact in an attribute', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="viettel"
        website="javascript:1"
        hotline="one nine eight"
        app-store="https://evil.example/app"
      ></esim-renew-guide>`,
    );
    expect(paths(guide)).to.have.members(['website.url', 'hotlines.0.number', 'app.appStore']);
    for (const { from } of guide.configErrors) expect(from).to.equal('attributes');
    expect(site(guide)).to.equal('https://viettel.vn/');
  });

  const attributes: Array<[string, string, string]> = [
    ['heading-level', '7', '1'],
    ['heading-level', '0', '1'],
    ['heading-level', 'two', '5'],
    ['heading-level', '2.5', '1'],
    ['theme', 'sepia', 'dark'],
    ['method', 'teleport', 'website'],
    ['methods', 'app teleport', 'website'],
    ['sections', 'renew, prices', 'prepare'],
  ];
  for (const [name, value, named] of attributes) {
    it(`is reported with the allowed values: ${name}="${value}"`, async () => {
      const events = collectEvents('esim-config-error');
      const guide = await guideFor('viettel');
      guide.setAttribute(name, value);
      await guide.updateComplete;
      expect(events).to.have.length(1);
      const [error] = guide.configErrors;
      expect(error!.path).to.equal(name);
      expect(error!.expected).to.include(named);
      expect(value).to.include(error!.found.replaceAll('"', ''));
      expect(title(guide)).to.equal(titleOf('viettel'));
      expect(one(guide, '[part=heading]').localName).to.equal('h2');
      expect(fold(guide, 'app').open).to.equal(true);
      guide.removeAttribute(name);
      await guide.updateComplete;
      expect(guide.configErrors).to.deep.equal([]);
    });
  }

  it('is never used as a class name, if it is the theme', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" theme="unseen"></esim-renew-guide>`,
    );
    expect(one(guide, '.esim').classList.contains('unseen')).to.equal(false);
    expect(one(guide, '.esim').offsetHeight).to.be.above(200);
  });
});

describe('a carrier that is unknown and not described', () => {
  it('gets the general guide, and a warning that lists the known ids', async () => {
    const warnings = collectWarnings();
    const events = collectEvents('esim-config-error');
    const guide = await guideFor('viettell');
    expect(title(guide)).to.equal(titleOf('other-carrier'));
    expect(all(guide, 'li')).not.to.be.empty;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('viettell');
    for (const id of Object.keys(builtIns)) expect(warnings[0]).to.include(id);
    expect(events).to.have.length(1);
    expect(paths(guide)).to.deep.equal(['carrier']);
  });

  for (const id of ['constructor', '__proto__', 'toString', '<b>', 'x'.repeat(10_000), '🦆']) {
    it(`gets it even with the id ${id.slice(0, 20)}`, async () => {
      const guide = await guideFor(id);
      expect(title(guide)).to.equal(titleOf('other-carrier'));
      expect(paths(guide)).to.deep.equal(['carrier']);
    });
  }

  it('gets its own guide once the id is right, in upper or lower case', async () => {
    const guide = await guideFor('viettell');
    guide.carrier = ' VieTTel ';
    await guide.updateComplete;
    expect(title(guide)).to.equal(titleOf('viettel'));
    expect(guide.configErrors).to.deep.equal([]);
  });
});

describe('locked', () => {
  it('removes the button that changes the carrier', async () => {
    const guide = await guideFor('viettel');
    expect(all(guide, '.not-yours')).to.have.length(1);
    guide.setAttribute('locked', '');
    await guide.updateComplete;
    expect(all(guide, '.not-yours')).to.be.empty;
  });

  it('is off with "false"', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" locked="false"></esim-renew-guide>`,
    );
    expect(all(guide, '.not-yours')).to.have.length(1);
  });
});
