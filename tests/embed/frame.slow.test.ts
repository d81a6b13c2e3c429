import { expect, nextFrame, waitUntil as waitFor } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { guideTitle } from '../../src/content/guide.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { carrierFrom } from '../support/carriers.js';
import { Frame, indexOfFrame, loadHeightScript, otherFrame, stamp } from '../support/frame.js';

/** A frame is a page of its own, so a busy machine needs time to open it. */
const waitUntil = (condition: () => unknown, message?: string) =>
  waitFor(condition, message, { interval: 5, timeout: 10_000 });

const open: Array<{ close(): void }> = [];

async function openFrame(...options: ConstructorParameters<typeof Frame>): Promise<Frame> {
  const frame = new Frame(...options);
  open.push(frame);
  return frame.open();
}

async function openOther(attributes?: Record<string, string>) {
  const frame = await otherFrame(attributes);
  open.push({ close: () => frame.iframe.remove() });
  return frame;
}

afterEach(() => {
  for (const frame of open.splice(0)) frame.close();
});

const titleOf = (carrier: string, language: Language = 'en') =>
  inLanguage(language, () => guideTitle(carrierFrom(carrier)));
const title = ({ root }: Frame) => root.querySelector('[part=heading]')!.textContent!.trim();

/** The background of the frame's page. */
const background = ({ document }: Frame) =>
  document.defaultView!.getComputedStyle(document.documentElement).backgroundColor;

const scheme = ({ document }: Frame) =>
  document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content;

describe('the frame', () => {
  for (const tag of ['esim-renew-guide', 'esim-faq', 'esim-device-check']) {
    it(`shows the element named in its address: ${tag}`, async () => {
      const { element, document } = await openFrame(
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

  it('takes the theme from its address, for the page as for the element', async () => {
    const [light, dark] = [
      await openFrame('carrier=viettel&theme=light'),
      await openFrame('carrier=viettel&theme=dark', { theme: 'light' }),
    ];
    expect([scheme(light), background(light)]).to.deep.equal(['light', 'rgb(255, 255, 255)']);
    expect([scheme(dark), background(dark)]).to.deep.equal(['dark', 'rgb(23, 24, 28)']);
    for (const { root, document } of [light, dark]) {
      const inside = root.querySelector('.esim')!;
      const { backgroundColor } = document.defaultView!.getComputedStyle(inside);
      expect(backgroundColor).to.equal(
        background(open.find((frame) => (frame as Frame).root === root) as Frame),
      );
    }
  });

  it('is readable on light and dark pages without a theme', async () => {
    for (const theme of ['light', 'dark']) {
      const { document } = await openFrame('carrier=viettel', { theme });
      const { color, backgroundColor } = document.defaultView!.getComputedStyle(
        document.documentElement,
      );
      const [text, behind] = [color, backgroundColor].map((value) => Number(/\d+/.exec(value)![0]));
      expect(Math.abs(text! - behind!), theme).to.be.above(200);
    }
  });

  it('names the invalid parameters of its address, but never shows their values', async () => {
    const { document, root } = await openFrame(
      'carrier=viettel&hotline=19001234&website=https://evil.example&Call+1900=x&support-label=%3Cb%3E',
    );
    const note = document.querySelector('.note')!.textContent!;
    expect(note).to.include('hotline').and.to.include('website').and.to.include('support-label');
    expect(note).not.to.match(/1900|evil|<|Call/);
    expect(root.textContent).not.to.match(/19001234|evil/);
    expect(document.querySelectorAll('.note, b, script:not(head *)')).to.have.length(2);
  });

  it('shows no note if every parameter is valid', async () => {
    const { document } = await openFrame('element=faq&carrier=viettel&topics=log-in&lang=zh');
    expect(document.querySelector('.note')).to.equal(null);
  });

  it('reads a config from a file of its own origin', async () => {
    const frame = await openFrame('config-src=facts.json');
    await waitUntil(() => frame.document.title.includes('Chao'));
    expect(title(frame)).to.include('Chao');
    expect(frame.document.querySelector('.note')).to.equal(null);
  });

  it('sends only heights and public ids', async () => {
    const frame = await openFrame('carrier=viettel');
    frame.root.querySelector<HTMLElement>('[part=method]:not([open]) > summary')!.click();
    frame.root.querySelector<HTMLElement>('.menu button[lang=vi]')!.click();
    frame.root.querySelector<HTMLElement>('.tick input')!.click();
    await waitUntil(() => frame.messages.filter(({ event }) => event).length >= 2);
    await nextFrame();
    expect(frame.messages.filter(({ event }) => event)).to.deep.equal([
      { ...stamp, event: 'esim-language-change', id: 'vi' },
      { ...stamp, event: 'esim-method-change', id: 'store' },
    ]);
    for (const message of frame.messages) {
      expect(Object.keys(message)).to.satisfy((keys: string[]) =>
        ['type,version,height', 'type,version,event,id'].includes(keys.join()),
      );
    }
  });
});

describe('in WordPress, which turns a pasted link into a frame', () => {
  const inWordPress = (frame: Frame) => frame.messages.filter(({ message }) => message);

  it('the frame sends its height with the secret, and again when WordPress is ready', async () => {
    const frame = await openFrame('carrier=viettel#?secret=aB3dE5gH7j');
    await waitUntil(() => inWordPress(frame).length > 0);
    const [first] = inWordPress(frame);
    expect(first).to.deep.equal({
      message: 'height',
      value: frame.heights[0],
      secret: 'aB3dE5gH7j',
    });
    const sent = inWordPress(frame).length;
    frame.request({ message: 'ready', secret: 'aB3dE5gH7j' });
    await waitUntil(() => inWordPress(frame).length > sent, 'the height was not sent again');
  });

  it('a frame without a secret sends nothing of the kind', async () => {
    const frame = await openFrame('carrier=viettel');
    frame.request({ message: 'ready' });
    frame.request({ ...stamp, lang: 'vi' });
    await waitUntil(() => title(frame) === titleOf('viettel', 'vi'));
    expect(inWordPress(frame)).to.deep.equal([]);
  });
});

describe('a request of the host page', () => {
  it('can change the theme and the language', async () => {
    const frame = await openFrame('carrier=viettel');
    frame.request({ ...stamp, theme: 'dark', lang: 'zh-CN' });
    await waitUntil(() => title(frame) === titleOf('viettel', 'zh-Hans'));
    expect([scheme(frame), background(frame)]).to.deep.equal(['dark', 'rgb(23, 24, 28)']);
    frame.request({ ...stamp, theme: '', lang: 'en' });
    await waitUntil(() => title(frame) === titleOf('viettel'));
    expect(scheme(frame)).to.equal('light dark');
  });

  it('can change nothing else', async () => {
    const frame = await openFrame('carrier=viettel');
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
    for (const data of forged) frame.request(data);
    // Messages arrive in order, so this one comes after all of them.
    frame.request({ ...stamp, lang: 'zh' });
    await waitUntil(() => title(frame) === titleOf('viettel', 'zh-Hans'));
    expect(scheme(frame)).to.equal('light dark');
    expect(frame.element.localName).to.equal('esim-renew-guide');
  });

  it('is ignored if it comes from another frame of that page', async () => {
    const frame = await openFrame('carrier=viettel');
    const forger = await openOther();
    await forger.post({ ...stamp, theme: 'dark', lang: 'vi' }, indexOfFrame(frame.iframe));
    frame.request({ ...stamp, lang: 'zh' });
    await waitUntil(() => title(frame) === titleOf('viettel', 'zh-Hans'));
    expect(scheme(frame)).to.equal('light dark');
  });
});

describe('the height script', () => {
  before(async () => {
    // Some optimisers load a script twice.
    await loadHeightScript();
    await loadHeightScript();
  });

  it('gives the frame the height of its content', async () => {
    const frame = await openFrame('carrier=viettel');
    await frame.settled();
    expect(frame.height).to.be.above(400);
    expect(frame.document.documentElement.scrollHeight).to.be.at.most(frame.height);
  });

  it('asks for the height again if the frame loaded first', async () => {
    const page = document.createElement('iframe');
    open.push({ close: () => page.remove() });
    page.srcdoc = '<!doctype html><base href="/"><body></body>';
    const loaded = new Promise((resolve) => page.addEventListener('load', resolve));
    document.body.append(page);
    await loaded;
    const inside = page.contentDocument!;
    const sent = new Promise((resolve) => page.contentWindow!.addEventListener('message', resolve));
    const frame = inside.createElement('iframe');
    frame.src = '/served/frame.html?carrier=viettel';
    inside.body.append(frame);
    await sent;
    const script = inside.createElement('script');
    script.src = '/served/frame-height.js';
    inside.head.append(script);
    await waitUntil(() => frame.offsetHeight > 400, 'the height was not sent again');
  });

  it('stops a frame that would grow for ever', async () => {
    const frame = await openFrame('carrier=viettel');
    await frame.settled();
    const style = frame.document.body.style;
    style.setProperty('min-height', 'calc(100vh + 400px)');
    await waitUntil(() => frame.heights.at(-1) === 20_000, 'the limit was never reached');
    const sent = frame.messages.length;
    await nextFrame();
    await nextFrame();
    expect(frame.messages.length).to.equal(sent);
    expect(frame.height).to.equal(20_000);
  });

  it('ignores messages from other windows', async () => {
    const frame = await openFrame('carrier=viettel');
    await frame.settled();
    const height = frame.height;
    const forger = await openOther();
    await forger.post({ ...stamp, height: 5000 });
    self.postMessage({ ...stamp, height: 5000 }, '*');
    dispatchEvent(new MessageEvent('message', { data: { ...stamp, height: 5000 } }));
    dispatchEvent(new MessageEvent('message', { data: { ...stamp, height: 5000 }, source: self }));
    await forger.post('done');
    expect(frame.height).to.equal(height);
    expect(forger.iframe.style.height).to.equal('');
  });

  it('takes only a valid height from our own frames', async () => {
    const ours = await openOther({ 'data-esim-frame': '' });
    await ours.post({ ...stamp, height: 321 });
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
      await ours.post({ ...stamp, height });
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
      await ours.post(message);
    }
    expect(ours.iframe.getAttribute('style')!.replace(/\s/g, '')).to.match(
      /^(box-sizing:content-box;|height:321px;){2}$/,
    );
  });
});

describe('a sandboxed frame', () => {
  afterEach(() => resetMouse());

  it('sends its height and answers the reader', async () => {
    await loadHeightScript();
    const query = 'carrier=viettel&lang=en';
    // It has the same width, so its buttons have the same position.
    const twin = await openFrame(query);
    const { x, y, width, height } = twin.root
      .querySelector('.answers button')!
      .getBoundingClientRect();
    twin.close();

    const boxed = await openFrame(query, { sandbox: 'allow-scripts' });
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
    await waitUntil(() => boxed.heights.at(-1) !== before, 'the frame did not answer the click');
    await waitUntil(() => boxed.height === boxed.heights.at(-1));
  });

  it('may read a config that its server sends with CORS headers', async () => {
    const [boxed, picker] = [
      await openFrame('config-src=facts.json', { sandbox: 'allow-scripts' }),
      await openFrame('', { sandbox: 'allow-scripts' }),
    ];
    await waitUntil(() => picker.heights.at(-1)! > 300);
    // Both are higher than the line that is shown while the config loads.
    await waitUntil(() => boxed.heights.at(-1)! > 300);
    expect(boxed.heights.at(-1)).not.to.equal(picker.heights.at(-1));
  });

  it('sends its height even while it is out of sight', async () => {
    const above = document.createElement('div');
    above.style.height = '5000px';
    document.body.append(above);
    open.push({ close: () => above.remove() });
    const boxed = await openFrame('carrier=viettel', { sandbox: 'allow-scripts' });
    await waitUntil(() => boxed.heights.at(-1)! > 400);
  });

  it('obeys the host page, but not another frame', async () => {
    await loadHeightScript();
    const boxed = await openFrame('element=faq&carrier=viettel', { sandbox: 'allow-scripts' });
    await waitUntil(() => boxed.height === boxed.heights.at(-1));
    const forger = await openOther();
    const plain = boxed.heights.at(-1)!;
    await forger.post({ ...stamp, lang: 'zh-Hans' }, indexOfFrame(boxed.iframe));
    const sent = boxed.messages.length;
    boxed.request(stamp);
    await waitUntil(() => boxed.messages.length > sent);
    expect(boxed.heights.at(-1)).to.equal(plain);
    // In Chinese, the lines are higher.
    boxed.request({ ...stamp, lang: 'zh-Hans' });
    await waitUntil(() => boxed.heights.at(-1)! !== plain);
  });
});
