import { expect, nextFrame, waitUntil as waitFor } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { guideTitle } from '../../src/content/guide.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { carrierFrom } from '../support/carriers.js';
import { Frame, loadHeightScript, placeOf, stamp, stranger } from '../support/frame.js';

/** A frame is a page of its own, which a busy machine opens late. */
const waitUntil = (condition: () => unknown, message?: string) =>
  waitFor(condition, message, { interval: 5, timeout: 10_000 });

const open: Array<{ close(): void }> = [];

async function frame(...of: ConstructorParameters<typeof Frame>): Promise<Frame> {
  const one = new Frame(...of);
  open.push(one);
  return one.open();
}

async function other(attributes?: Record<string, string>) {
  const one = await stranger(attributes);
  open.push({ close: () => one.iframe.remove() });
  return one;
}

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const titleOf = (carrier: string, language: Language = 'en') =>
  inLanguage(language, () => guideTitle(carrierFrom(carrier)));
const title = ({ root }: Frame) => root.querySelector('[part=heading]')!.textContent!.trim();

/** What the frame's page stands on. */
const ground = ({ document }: Frame) =>
  document.defaultView!.getComputedStyle(document.documentElement).backgroundColor;

/** How a frame is painted whose page around it wishes this. */
const scheme = ({ document }: Frame) =>
  document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content;

describe('the frame', () => {
  for (const tag of ['esim-renew-guide', 'esim-faq', 'esim-device-check']) {
    it(`shows the element that its address names: ${tag}`, async () => {
      const { element, document } = await frame(
        `element=${tag}&carrier=viettel&lang=vi&heading-level=1`,
      );
      expect(element.localName).to.equal(tag);
      expect(element.shadowRoot!.querySelector('.esim')!.getAttribute('lang')).to.equal('vi');
      expect(element.shadowRoot!.querySelector('h1')).to.be.ok;
      expect(document.documentElement.lang).to.equal('vi');
      expect(document.title).to.equal(
        element.shadowRoot!.querySelector('[part=heading]')!.textContent!.trim(),
      );
      expect(document.querySelector('.no-script')).to.equal(null);
    });
  }

  it('is light or dark as its address says, under it too', async () => {
    const [light, dark] = [
      await frame('carrier=viettel&theme=light'),
      await frame('carrier=viettel&theme=dark', { theme: 'light' }),
    ];
    expect([scheme(light), ground(light)]).to.deep.equal(['light', 'rgb(255, 255, 255)']);
    expect([scheme(dark), ground(dark)]).to.deep.equal(['dark', 'rgb(23, 24, 28)']);
    for (const { root, document } of [light, dark]) {
      const inside = root.querySelector('.esim')!;
      const { backgroundColor } = document.defaultView!.getComputedStyle(inside);
      expect(backgroundColor).to.equal(
        ground(open.find((one) => (one as Frame).root === root) as Frame),
      );
    }
  });

  it('without a theme can be read on any page: text and ground are of one scheme', async () => {
    for (const theme of ['light', 'dark']) {
      const { document } = await frame('carrier=viettel', { theme });
      const { color, backgroundColor } = document.defaultView!.getComputedStyle(
        document.documentElement,
      );
      const [text, under] = [color, backgroundColor].map((value) => Number(/\d+/.exec(value)![0]));
      expect(Math.abs(text! - under!), theme).to.be.above(200);
    }
  });

  it('names what it did not take from its address, and shows nothing of it', async () => {
    const { document, root } = await frame(
      'carrier=viettel&hotline=19001234&website=https://evil.example&Call+1900=x&support-label=%3Cb%3E',
    );
    const note = document.querySelector('.note')!.textContent!;
    expect(note).to.include('hotline').and.to.include('website').and.to.include('support-label');
    expect(note).not.to.match(/1900|evil|<|Call/);
    expect(root.textContent).not.to.match(/19001234|evil/);
    expect(document.querySelectorAll('.note, b, script:not(head *)')).to.have.length(2);
  });

  it('says nothing of an address that is right', async () => {
    const { document } = await frame('element=faq&carrier=viettel&topics=log-in&lang=zh');
    expect(document.querySelector('.note')).to.equal(null);
  });

  it('takes facts from a file beside it', async () => {
    const one = await frame('config-src=facts.json');
    await waitUntil(() => one.document.title.includes('Chao'));
    expect(title(one)).to.include('Chao');
    expect(one.document.querySelector('.note')).to.equal(null);
  });

  it('tells nothing but heights and public ids', async () => {
    const one = await frame('carrier=viettel');
    one.root.querySelector<HTMLElement>('[part=method]:not([open]) > summary')!.click();
    one.root.querySelector<HTMLElement>('.menu button[lang=vi]')!.click();
    one.root.querySelector<HTMLElement>('.tick input')!.click();
    await waitUntil(() => one.messages.filter(({ event }) => event).length >= 2);
    await nextFrame();
    expect(one.messages.filter(({ event }) => event)).to.deep.equal([
      { ...stamp, event: 'esim-language-change', id: 'vi' },
      { ...stamp, event: 'esim-method-change', id: 'store' },
    ]);
    for (const message of one.messages) {
      expect(Object.keys(message)).to.satisfy((keys: string[]) =>
        ['type,version,height', 'type,version,event,id'].includes(keys.join()),
      );
    }
  });
});

describe('a wish of the page around the frame', () => {
  it('for a theme or a language is followed', async () => {
    const one = await frame('carrier=viettel');
    one.wish({ ...stamp, theme: 'dark', lang: 'zh-CN' });
    await waitUntil(() => title(one) === titleOf('viettel', 'zh-Hans'));
    expect([scheme(one), ground(one)]).to.deep.equal(['dark', 'rgb(23, 24, 28)']);
    one.wish({ ...stamp, theme: '', lang: 'en' });
    await waitUntil(() => title(one) === titleOf('viettel'));
    expect(scheme(one)).to.equal('light dark');
  });

  it('for anything else is not', async () => {
    const one = await frame('carrier=viettel');
    const forged = [
      { carrier: 'mobifone' },
      { ...stamp, carrier: 'mobifone', config: '{"name":"x"}', element: 'esim-faq' },
      { ...stamp, theme: 'url(https://evil.example)', lang: '<b>' },
      { ...stamp, version: 2, theme: 'dark', lang: 'vi' },
      { type: 'other', version: 1, theme: 'dark' },
      null,
      'dark',
      [[]],
    ];
    for (const data of forged) one.wish(data);
    // Heard after all of them.
    one.wish({ ...stamp, lang: 'zh' });
    await waitUntil(() => title(one) === titleOf('viettel', 'zh-Hans'));
    expect(scheme(one)).to.equal('light dark');
    expect(one.element.localName).to.equal('esim-renew-guide');
  });

  it('counts from that page alone, not from another frame in it', async () => {
    const one = await frame('carrier=viettel');
    const forger = await other();
    await forger.say({ ...stamp, theme: 'dark', lang: 'vi' }, placeOf(one.iframe));
    one.wish({ ...stamp, lang: 'zh' });
    await waitUntil(() => title(one) === titleOf('viettel', 'zh-Hans'));
    expect(scheme(one)).to.equal('light dark');
  });
});

describe('the height script', () => {
  before(async () => {
    // Loaded twice, as optimisers do.
    await loadHeightScript();
    await loadHeightScript();
  });

  it('makes the frame as high as what is in it', async () => {
    const one = await frame('carrier=viettel');
    await one.settled();
    expect(one.height).to.be.above(400);
  });

  it('hears of a frame that spoke before it came', async () => {
    const page = document.createElement('iframe');
    open.push({ close: () => page.remove() });
    page.srcdoc = '<!doctype html><base href="/"><body></body>';
    const loaded = new Promise((resolve) => page.addEventListener('load', resolve));
    document.body.append(page);
    await loaded;
    const inside = page.contentDocument!;
    const spoke = new Promise((resolve) =>
      page.contentWindow!.addEventListener('message', resolve),
    );
    const one = inside.createElement('iframe');
    one.src = '/served/frame.html?carrier=viettel';
    inside.body.append(one);
    await spoke;
    const script = inside.createElement('script');
    script.src = '/served/frame-height.js';
    inside.head.append(script);
    await waitUntil(() => one.offsetHeight > 400, 'nothing was said again');
  });

  it('settles within two messages each of 100 times that the content grows or shrinks', async function () {
    this.timeout(60_000);
    const one = await frame('element=faq&carrier=viettel');
    await one.settled();
    const folds = [...one.root.querySelectorAll<HTMLDetailsElement>('.all details[part=question]')];
    const shown = folds.filter((fold) => fold.checkVisibility()).slice(0, 5);
    const counts: number[] = [];
    for (let turn = 0; turn < 100; turn++) {
      const before = [one.heights.length, one.height] as const;
      const fold = shown[turn % shown.length]!;
      fold.open = !fold.open;
      await waitUntil(() => Math.abs(one.height - before[1]) > 2, `turn ${turn}`);
      await one.settled();
      counts.push(one.heights.length - before[0]);
    }
    expect(Math.max(...counts)).to.be.at.most(2);
    expect(Math.min(...counts)).to.be.at.least(1);
  });

  it('stops where something would make the frame grow for ever', async () => {
    const one = await frame('carrier=viettel');
    await one.settled();
    const style = one.document.body.style;
    style.setProperty('min-height', 'calc(100vh + 400px)');
    await waitUntil(() => one.heights.at(-1) === 20_000, 'the limit was never reached');
    const told = one.messages.length;
    await nextFrame();
    await nextFrame();
    expect(one.messages.length).to.equal(told);
    expect(one.height).to.equal(20_000);
  });

  it('listens to no other window, whatever shape its message has', async () => {
    const one = await frame('carrier=viettel');
    await one.settled();
    const height = one.height;
    const forger = await other();
    await forger.say({ ...stamp, height: 5000 });
    self.postMessage({ ...stamp, height: 5000 }, '*');
    dispatchEvent(new MessageEvent('message', { data: { ...stamp, height: 5000 } }));
    dispatchEvent(new MessageEvent('message', { data: { ...stamp, height: 5000 }, source: self }));
    await forger.say('done');
    expect(one.height).to.equal(height);
    expect(forger.iframe.style.height).to.equal('');
  });

  it('listens to one of ours for heights only', async () => {
    const ours = await other({ 'data-esim-frame': '' });
    await ours.say({ ...stamp, height: 321 });
    expect(ours.iframe.style.height).to.equal('321px');
    for (const height of [
      0,
      -5,
      1.5,
      NaN,
      Infinity,
      20_001,
      '500',
      '9px;color:red',
      null,
      [400],
      {},
    ]) {
      await ours.say({ ...stamp, height });
    }
    for (const message of [
      { height: 400 },
      { type: 'esim-frame', height: 400 },
      { ...stamp, version: 2, height: 400 },
      { ...stamp, type: 'frame', height: 400 },
      { ...stamp, width: 400, style: 'position: fixed' },
      400,
      '400',
      null,
      undefined,
      [],
    ]) {
      await ours.say(message);
    }
    expect(ours.iframe.getAttribute('style')!.replace(/\s/g, '')).to.match(
      /^(box-sizing:content-box;|height:321px;){2}$/,
    );
  });
});

describe('in a sandbox without an origin the frame', () => {
  afterEach(() => resetMouse());

  it('works: it tells its height, and answers the reader', async () => {
    await loadHeightScript();
    const query = 'carrier=viettel&lang=en';
    // Of the same width, so what is pressed stands at the same place.
    const twin = await frame(query);
    const { x, y, width, height } = twin.root
      .querySelector('.answers button')!
      .getBoundingClientRect();
    twin.close();

    const boxed = await frame(query, { sandbox: 'allow-scripts' });
    expect(boxed.iframe.contentDocument).to.equal(null);
    await waitUntil(() => boxed.height === boxed.heights.at(-1));
    const before = boxed.heights.at(-1)!;
    expect(before).to.be.above(400);
    boxed.iframe.scrollIntoView();
    const place = boxed.iframe.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(place.x + x + width / 2), Math.round(place.y + y + height / 2)],
    });
    await waitUntil(() => boxed.heights.at(-1) !== before, 'nothing answered');
    await waitUntil(() => boxed.height === boxed.heights.at(-1));
  });

  it('may take facts from a file that its server gives to everybody', async () => {
    const [boxed, asks] = [
      await frame('config-src=facts.json', { sandbox: 'allow-scripts' }),
      await frame('', { sandbox: 'allow-scripts' }),
    ];
    await waitUntil(() => asks.heights.at(-1)! > 300);
    // Lower than both is the line that asks for a moment.
    await waitUntil(() => boxed.heights.at(-1)! > 300);
    expect(boxed.heights.at(-1)).not.to.equal(asks.heights.at(-1));
  });

  it('tells its height where nobody sees it yet', async () => {
    const above = document.createElement('div');
    above.style.height = '5000px';
    document.body.append(above);
    open.push({ close: () => above.remove() });
    const boxed = await frame('carrier=viettel', { sandbox: 'allow-scripts' });
    await waitUntil(() => boxed.heights.at(-1)! > 400);
  });

  it('follows the page’s wishes, and not another frame’s', async () => {
    await loadHeightScript();
    const boxed = await frame('element=faq&carrier=viettel', { sandbox: 'allow-scripts' });
    await waitUntil(() => boxed.height === boxed.heights.at(-1));
    const forger = await other();
    const plain = boxed.heights.at(-1)!;
    await forger.say({ ...stamp, theme: 'dark' }, placeOf(boxed.iframe));
    const told = boxed.messages.length;
    boxed.wish(stamp);
    await waitUntil(() => boxed.messages.length > told);
    expect(boxed.heights.at(-1)).to.equal(plain);
    // With a ground of its own come margins of its own.
    boxed.wish({ ...stamp, theme: 'dark' });
    await waitUntil(() => boxed.heights.at(-1)! > plain);
  });
});
