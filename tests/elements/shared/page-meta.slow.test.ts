import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { guideTitle } from '../../../src/content/guide.js';
import type { EsimRenewGuide } from '../../../src/index.js';
import { inLanguage } from '../../../src/locales/localize.js';
import { carrierFrom, thai } from '../../support/carriers.js';
import { all, guideOf, one } from '../../support/guide.js';
import { collectEvents, collectWarnings, stub } from '../../support/stubs.js';

const titleOf = (carrier: string | object) =>
  inLanguage('en', () => guideTitle(carrierFrom(carrier)));
const title = (guide: Element) => one(guide, '[part=heading]').textContent!.trim();
const supportLink = (guide: Element) => {
  const link = all<HTMLAnchorElement>(guide, '.support a')[0];
  return link && [link.getAttribute('href'), link.textContent];
};

/** Adds a `<meta>` to the head until the end of the test. */
function addMeta(name: string, content: string): HTMLMetaElement {
  const meta = document.createElement('meta');
  meta.name = name;
  meta.content = content;
  document.head.append(meta);
  return meta;
}

/** The same for several. */
const addMetas = (values: Record<string, string>) =>
  Object.entries(values).map(([name, content]) => addMeta(`esim-${name}`, content));

let language: string | null;
let warnings: string[];

beforeEach(() => {
  language = document.documentElement.getAttribute('lang');
  warnings = collectWarnings();
});

afterEach(() => {
  for (const meta of document.head.querySelectorAll('meta[name^="esim-" i]')) meta.remove();
  if (language !== null) document.documentElement.lang = language;
  else document.documentElement.removeAttribute('lang');
});

const plain = html`<esim-renew-guide></esim-renew-guide>`;
const level = (guide: Element) => one(guide, '[part=heading]').localName;
const wrapper = (guide: Element) => one(guide, '.esim');

describe('a <meta> of the page', () => {
  it('names the carrier, the theme and the heading level of every element', async () => {
    addMetas({ carrier: 'MobiFone', theme: 'dark', 'heading-level': '4' });
    const place = await fixture(html`
      <div lang="en">
        <esim-renew-guide></esim-renew-guide><esim-faq></esim-faq>
        <esim-device-check></esim-device-check>
      </div>
    `);
    for (const element of place.children) {
      await (element as EsimRenewGuide).updateComplete;
      expect(level(element), element.localName).to.equal('h4');
      expect(wrapper(element), element.localName).to.have.class('dark');
    }
    expect(title(place.children[0]!)).to.equal(titleOf('mobifone'));
    expect(place.children[1]!.shadowRoot!.textContent).to.include('MobiFone');
    expect(warnings).to.deep.equal([]);
  });

  it('gives the support link, with its label and picture', async () => {
    const image = 'https://ask.example/us.png';
    addMetas({
      support: 'https://ask.example/us',
      'support-label': 'Ask us',
      'support-image': image,
    });
    const guide = await guideOf(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
    const [href, label] = supportLink(guide)!;
    expect(href).to.equal('https://ask.example/us');
    expect(label).to.include('Ask us');
    expect(one<HTMLImageElement>(guide, '.support img').src).to.equal(image);
  });

  it('is weaker than the attribute, whatever the attribute says', async () => {
    addMetas({ carrier: 'viettel', theme: 'dark', 'heading-level': '4' });
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="vinaphone"
        theme="light"
        heading-level="1"
        lang="en"
      ></esim-renew-guide>`,
    );
    expect(title(guide)).to.equal(titleOf('vinaphone'));
    expect(level(guide)).to.equal('h1');
    expect(wrapper(guide)).to.have.class('light').and.not.to.have.class('dark');
  });

  const elsewhere: Record<string, () => TemplateResult> = {
    'its config': () =>
      html`<esim-renew-guide config=${JSON.stringify(thai)} lang="en"></esim-renew-guide>`,
    'its name alone': () =>
      html`<esim-renew-guide carrier-name="Chao Mobile" lang="en"></esim-renew-guide>`,
  };
  for (const [name, element] of Object.entries(elsewhere)) {
    it(`is weaker than ${name}, so no carrier gets another one's hotline`, async () => {
      addMetas({ carrier: 'viettel' });
      const guide = await guideOf(element());
      expect(title(guide)).to.equal(titleOf({ id: 'x', name: 'Chao Mobile' }));
      expect(all(guide, 'a[href="tel:198"]')).to.be.empty;
    });
  }

  it('keeps its label and picture to its own address', async () => {
    addMetas({ support: 'https://ask.example/us', 'support-label': 'Ask us' });
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" support="https://own.example/"></esim-renew-guide>`,
    );
    const [href, label] = supportLink(guide)!;
    expect(href).to.equal('https://own.example/');
    expect(label).not.to.include('Ask us');
  });

  it('gives its label to another address if it has no address itself', async () => {
    addMetas({ 'support-label': 'Ask us' });
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" support="https://own.example/"></esim-renew-guide>`,
    );
    expect(supportLink(guide)![1]).to.include('Ask us');
    expect(guide.configErrors).to.deep.equal([]);
  });

  it('shows nothing if there is a label but no address', async () => {
    addMetas({ 'support-label': 'Ask us' });
    const guide = await guideOf(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
    expect(supportLink(guide)).to.equal(undefined);
  });

  it('sets the language if the page sets none, or one that we do not have', async () => {
    addMetas({ lang: 'vi' });
    document.documentElement.removeAttribute('lang');
    const guide = await guideOf(plain);
    expect(wrapper(guide).lang).to.equal('vi');
    document.documentElement.lang = 'de';
    await waitUntil(() => guide.isUpdatePending === false);
    await guide.updateComplete;
    expect(wrapper(guide).lang).to.equal('vi');
    document.documentElement.lang = 'zh';
    await waitUntil(() => wrapper(guide).lang === 'zh-Hans');
  });

  it('names a file, which is fetched for each element that names none', async () => {
    const asked: string[] = [];
    stub(window, 'fetch', (url: URL) => {
      asked.push(String(url));
      return Promise.resolve(new Response(JSON.stringify(thai)));
    });
    addMetas({ 'config-src': 'facts.json' });
    const guide = await guideOf(html`<esim-renew-guide lang="en"></esim-renew-guide>`);
    await waitUntil(() => all(guide, '[part=heading]').length && title(guide) === titleOf(thai));
    expect(asked).to.deep.equal([new URL('facts.json', document.baseURI).href]);
  });

  it('shows its own carrier until its own file has arrived', async () => {
    stub(window, 'fetch', () => new Promise(() => {}));
    addMetas({ carrier: 'viettel', 'config-src': 'facts.json' });
    const guide = await guideOf(html`<esim-renew-guide lang="en"></esim-renew-guide>`);
    expect(title(guide)).to.equal(titleOf('viettel'));
  });

  it('does not show its carrier while an element waits for a file of its own', async () => {
    let arrive: (response: Response) => void;
    stub(window, 'fetch', () => new Promise((resolve) => (arrive = resolve)));
    addMetas({ carrier: 'viettel' });
    const guide = await guideOf(
      html`<esim-renew-guide lang="en" config-src="own.json"></esim-renew-guide>`,
    );
    expect(all(guide, '[part=heading]')).to.be.empty;
    arrive!(new Response(JSON.stringify({ support: { url: 'https://own.example/' } })));
    await waitUntil(() => all(guide, '[part=heading]').length > 0);
    expect(title(guide)).to.equal(titleOf('viettel'));
    expect(supportLink(guide)![0]).to.equal('https://own.example/');
  });

  it('is followed when it is added, changed and removed', async () => {
    const guide = await guideOf(html`<esim-renew-guide lang="en"></esim-renew-guide>`);
    expect(all(guide, '.picker')).to.have.length(1);
    const [meta] = addMetas({ carrier: 'viettel' });
    await waitUntil(() => title(guide) === titleOf('viettel'));
    meta!.content = 'vinaphone';
    await waitUntil(() => title(guide) === titleOf('vinaphone'));
    meta!.remove();
    await waitUntil(() => all(guide, '.picker').length === 1);
  });

  it('is followed into a head that replaces the first one', async () => {
    const guide = await guideOf(html`<esim-renew-guide lang="en"></esim-renew-guide>`);
    const { head: first } = document;
    const other = document.createElement('head');
    other.innerHTML = '<meta name="esim-carrier" content="viettel">';
    try {
      first.replaceWith(other);
      await waitUntil(() => title(guide) === titleOf('viettel'));
      other.querySelector('meta')!.content = 'vinaphone';
      await waitUntil(() => title(guide) === titleOf('vinaphone'));
      other.remove();
      await waitUntil(() => all(guide, '.picker').length === 1);
    } finally {
      other.remove();
      document.documentElement.prepend(first);
    }
    addMetas({ carrier: 'mobifone' });
    await waitUntil(() => title(guide) === titleOf('mobifone'));
    guide.remove();
    first.querySelector('meta[name=esim-carrier]')!.remove();
    document.body.before(document.createComment('no element listens'));
    document.body.previousSibling!.remove();
    await nextFrame();
    expect(title(guide)).to.equal(titleOf('mobifone'));
  });

  it('counts only in the head, and the later of two counts', async () => {
    addMetas({ carrier: 'viettel' });
    addMeta('ESIM-Carrier', 'vinaphone');
    const place = await fixture(
      html`<div lang="en">
        <meta name="esim-carrier" content="mobifone" /><esim-renew-guide></esim-renew-guide>
      </div>`,
    );
    const guide = place.querySelector('esim-renew-guide')!;
    await guide.updateComplete;
    expect(title(guide)).to.equal(titleOf('vinaphone'));
  });

  it('is weaker than the reader, who can pick another carrier for all elements', async () => {
    addMetas({ carrier: 'viettel' });
    const place = await fixture(html`
      <div lang="en"><esim-renew-guide></esim-renew-guide><esim-faq></esim-faq></div>
    `);
    const [guide, faq] = [...place.children] as [EsimRenewGuide, EsimRenewGuide];
    await guide.updateComplete;
    (guide as unknown as { pick(id: string): void }).pick('vinaphone');
    await guide.updateComplete;
    await faq.updateComplete;
    expect(title(guide)).to.equal(titleOf('vinaphone'));
    await waitUntil(() => faq.shadowRoot!.textContent!.includes('VinaPhone'));
  });

  it('holds for a locked element', async () => {
    addMetas({ carrier: 'viettel' });
    const place = await fixture(html`
      <div lang="en">
        <esim-renew-guide></esim-renew-guide><esim-renew-guide locked></esim-renew-guide>
      </div>
    `);
    const [guide, locked] = [...place.children] as [EsimRenewGuide, EsimRenewGuide];
    await locked.updateComplete;
    (guide as unknown as { pick(id: string): void }).pick('vinaphone');
    await guide.updateComplete;
    await locked.updateComplete;
    expect(title(locked)).to.equal(titleOf('viettel'));
  });

  it('does not reach the device check inside the guide', async () => {
    addMetas({ carrier: 'viettel', theme: 'dark', 'heading-level': '1' });
    const guide = await guideOf(
      html`<esim-renew-guide lang="en" sections="prepare renew"></esim-renew-guide>`,
    );
    const check = one(guide, 'esim-device-check');
    await (check as EsimRenewGuide).updateComplete;
    expect(wrapper(check)).not.to.have.class('dark');
    expect(all(check, 'h1')).to.be.empty;
  });
});

describe('a wrong <meta>', () => {
  const wrong: Record<string, string> = {
    carrier: 'viettell',
    lang: 'klingon',
    theme: 'pink',
    'heading-level': '9',
    support: 'javascript:alert(1)',
    'support-label': 'x'.repeat(200),
    'support-image': 'http://plain.example/picture.png',
    hotline: '1900',
  };
  for (const [name, content] of Object.entries(wrong)) {
    it(`is left out and reported: esim-${name}`, async () => {
      const events = collectEvents('esim-config-error');
      addMetas({ [name]: content });
      const guide = await guideOf(html`<esim-renew-guide></esim-renew-guide>`);
      const carrier = name.startsWith('support')
        ? await guideOf(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`)
        : guide;
      const [error, ...more] = carrier.configErrors;
      expect(more).to.deep.equal([]);
      expect(error).to.include({ path: `esim-${name}`, from: 'meta' });
      expect(content.startsWith(error!.found.replaceAll(/["…]/g, ''))).to.equal(true);
      expect(warnings.join()).to.include(`“esim-${name}”`).and.to.include(error!.message);
      expect(events.length).to.be.above(0);
    });
  }

  it('is reported if its file cannot be fetched, and the rest is used', async () => {
    stub(window, 'fetch', () => Promise.resolve(new Response('', { status: 404 })));
    addMetas({ carrier: 'viettel', 'config-src': 'gone.json' });
    const guide = await guideOf(html`<esim-renew-guide lang="en"></esim-renew-guide>`);
    await waitUntil(() => guide.configErrors.length > 0);
    const [error] = guide.configErrors;
    expect(error).to.include({ path: 'esim-config-src', from: 'meta' });
    expect(title(guide)).to.equal(titleOf('viettel'));
  });
});
