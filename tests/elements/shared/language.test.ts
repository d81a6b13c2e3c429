import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import * as controls from '../../../src/content/controls.js';
import { guideTitle } from '../../../src/content/guide.js';
import { situationQuestion } from '../../../src/content/situation.js';
import type { EsimRenewGuide } from '../../../src/index.js';
import { inLanguage, languages, type Language } from '../../../src/locales/localize.js';
import { carrierFrom, everyLanguage } from '../../support/carriers.js';
import { all, guideFor, guideOf, nextEvent, one, wordsOf } from '../../support/guide.js';
import { collectEvents, stub, stubGetter } from '../../support/stubs.js';

const wrapper = (guide: Element) => one(guide, '.esim');

/** The language in the guide’s `lang`, after a check that its texts are in it. */
function spoken(guide: Element): string {
  const { lang } = wrapper(guide);
  const { carrier } = guide as EsimRenewGuide;
  const words = inLanguage(lang as Language, () => [
    situationQuestion(),
    guideTitle(carrier ? carrierFrom(carrier) : undefined),
  ]);
  for (const text of words) expect(wordsOf(guide), lang).to.include(text);
  return lang;
}

const becomes = (guide: Element, language: Language) =>
  waitUntil(() => wrapper(guide).lang === language, `the guide never spoke ${language}`);

/** A guide inside nested shadow roots, one for each entry. Each host has that `lang`, or none. */
async function nested(root: HTMLElement, ...langs: Array<string | undefined>) {
  let place: ParentNode & Node = root;
  for (const lang of langs) {
    const host = document.createElement('div');
    if (lang !== undefined) host.lang = lang;
    place.append(host);
    place = host.attachShadow({ mode: 'open' });
  }
  const guide = document.createElement('esim-renew-guide');
  guide.carrier = 'viettel';
  const section = document.createElement('section');
  section.append(guide);
  place.append(section);
  await guide.updateComplete;
  return guide;
}

async function choose(guide: EsimRenewGuide, language: Language): Promise<void> {
  one(guide, '.menu summary').click();
  one(guide, `.menu button[lang=${language}]`).click();
  await guide.updateComplete;
}

describe('the language of an element', () => {
  const tags: Array<[string, Language]> = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['VI', 'vi'],
    ['zh', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    // We have no Traditional Chinese yet. Its readers prefer Simplified Chinese to English.
    ['zh-TW', 'zh-Hans'],
    ['zh-HK', 'zh-Hans'],
    ['zh-Hant-MO', 'zh-Hans'],
    // ISO 639-2, and two countries that people take for languages.
    ['vie', 'vi'],
    ['zho', 'zh-Hans'],
    ['chi-TW', 'zh-Hans'],
    ['yue-Hant-HK', 'zh-Hans'],
    ['eng', 'en'],
    ['vn', 'vi'],
    ['VN', 'vi'],
    ['cn', 'zh-Hans'],
    ['vi_VN.UTF-8', 'vi'],
    ['fr', 'en'],
    ['vietnamese', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['constructor', 'en'],
  ];
  for (const [tag, language] of tags) {
    it(`is ${languages[language]} in lang="${tag}"`, async () => {
      const own = await guideFor('viettel', tag);
      expect(spoken(own)).to.equal(language);
      const inherited = await guideOf(
        html`<div lang=${tag}><esim-renew-guide carrier="viettel"></esim-renew-guide></div>`,
      );
      expect(spoken(inherited)).to.equal(language);
    });
  }

  it('comes from the element first, then from its ancestors', async () => {
    const guide = await guideOf(
      html`<div lang="vi"><esim-renew-guide carrier="viettel" lang="zh"></esim-renew-guide></div>`,
    );
    expect(spoken(guide)).to.equal('zh-Hans');
  });

  it('comes from the nearest ancestor', async () => {
    const guide = await guideOf(
      html`<div lang="zh">
        <div lang="vi">
          <p><esim-renew-guide carrier="viettel"></esim-renew-guide></p>
        </div>
      </div>`,
    );
    expect(spoken(guide)).to.equal('vi');
  });

  it('comes from the page if no ancestor has one', async () => {
    const root = document.documentElement;
    const before = root.getAttribute('lang');
    try {
      root.lang = 'vi';
      const guide = await guideOf(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
      expect(spoken(guide)).to.equal('vi');
      root.removeAttribute('lang');
      await becomes(guide, 'en');
      expect(spoken(guide)).to.equal('en');
    } finally {
      if (before === null) root.removeAttribute('lang');
      else root.lang = before;
    }
  });

  it('comes through shadow roots, the nearest first', async () => {
    const root = await fixture<HTMLElement>(html`<div lang="zh"></div>`);
    expect(spoken(await nested(root, undefined, undefined))).to.equal('zh-Hans');
    expect(spoken(await nested(root, 'vi', undefined))).to.equal('vi');
    expect(spoken(await nested(root, 'zh', 'vi'))).to.equal('vi');
    expect(spoken(await nested(root, 'vi', 'fr'))).to.equal('en');
  });

  it('can differ three times on one page, in nested shadow roots', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const guides = [
      await nested(root, 'en', undefined),
      await nested(root, undefined, 'zh-CN'),
      await nested(root, 'vi', undefined, undefined),
    ];
    for (let round = 0; round < 3; round++) {
      expect(guides.map(spoken)).to.deep.equal(['en', 'zh-Hans', 'vi']);
      for (const guide of guides) {
        guide.method = ['store', 'website', 'app'][round];
        await guide.updateComplete;
      }
    }
  });

  it('does not come from the browser: an English page stays English', async () => {
    stubGetter(navigator, 'language', () => 'vi');
    stubGetter(navigator, 'languages', () => ['vi', 'zh-CN']);
    expect(spoken(await guideFor('viettel', 'en'))).to.equal('en');
    const root = await fixture<HTMLElement>(html`<div lang=""></div>`);
    expect(spoken(await nested(root, undefined))).to.equal('en');
  });
});

describe('a language that the page changes', () => {
  it('is followed on the element', async () => {
    const guide = await guideFor('viettel', 'en');
    guide.lang = 'vi';
    await guide.updateComplete;
    expect(spoken(guide)).to.equal('vi');
    guide.removeAttribute('lang');
    guide.parentElement!.lang = 'zh';
    await becomes(guide, 'zh-Hans');
    expect(spoken(guide)).to.equal('zh-Hans');
  });

  it('is followed on an ancestor: added, changed and removed', async () => {
    const guide = await guideOf(
      html`<div>
        <p><esim-renew-guide carrier="viettel"></esim-renew-guide></p>
      </div>`,
    );
    const ancestor = guide.parentElement!.parentElement!;
    ancestor.lang = 'vi';
    await becomes(guide, 'vi');
    ancestor.lang = 'zh-Hans';
    await becomes(guide, 'zh-Hans');
    ancestor.removeAttribute('lang');
    await becomes(guide, 'en');
    expect(spoken(guide)).to.equal('en');
  });

  it('is followed through a shadow root: inside, at its host and above', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const guide = await nested(root, undefined, undefined);
    const host = root.firstElementChild as HTMLElement;
    root.lang = 'vi';
    await becomes(guide, 'vi');
    host.lang = 'zh';
    await becomes(guide, 'zh-Hans');
    (host.shadowRoot!.firstElementChild as HTMLElement).lang = 'en';
    await becomes(guide, 'en');
    guide.parentElement!.lang = 'vi';
    await becomes(guide, 'vi');
    expect(spoken(guide)).to.equal('vi');
  });

  it('is followed when the element moves', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <div lang="vi"><esim-renew-guide carrier="viettel"></esim-renew-guide></div>
        <div lang="zh"></div>
      </div>`,
    );
    const guide = root.querySelector('esim-renew-guide')!;
    await guide.updateComplete;
    root.lastElementChild!.append(guide);
    await guide.updateComplete;
    expect(spoken(guide)).to.equal('zh-Hans');
    (root.lastElementChild as HTMLElement).lang = 'vi';
    await becomes(guide, 'vi');
  });
});

describe('a language that the reader chooses', () => {
  it('is offered by its own name, and the current one is marked', async () => {
    const guide = await guideFor('viettel', 'vi');
    const offered = all<HTMLButtonElement>(guide, '.menu button');
    expect(offered.map(({ lang }) => lang)).to.deep.equal(everyLanguage);
    expect(offered.map((button) => button.textContent!.trim())).to.deep.equal(
      Object.values(languages),
    );
    expect(offered.map((button) => button.getAttribute('aria-current'))).to.deep.equal(
      everyLanguage.map((language) => String(language === 'vi')),
    );
  });

  it('holds for all our elements on the page, with one event', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const guides = [
      await nested(root, 'en'),
      await nested(root, 'zh', undefined),
      await nested(root, undefined),
    ];
    const events = collectEvents('esim-language-change');
    let teller: EventTarget | undefined;
    document.addEventListener(
      'esim-language-change',
      (event) => (teller = event.composedPath()[0]),
      { once: true },
    );
    await choose(guides[0]!, 'vi');
    for (const guide of guides) {
      await guide.updateComplete;
      expect(spoken(guide)).to.equal('vi');
    }
    expect(events.map(({ language }) => language)).to.deep.equal(['vi']);
    expect(teller === guides[0], 'it is the element that tells').to.equal(true);
  });

  it('is stronger than the page, and holds for elements that come later', async () => {
    const guide = await guideFor('viettel', 'en');
    await choose(guide, 'vi');
    guide.lang = 'zh';
    await guide.updateComplete;
    expect(spoken(guide)).to.equal('vi');
    expect(spoken(await guideFor('mobifone', 'en'))).to.equal('vi');
  });

  it('holds while there is no carrier', async () => {
    const guide = await guideOf(html`<esim-renew-guide lang="en"></esim-renew-guide>`);
    await choose(guide, 'zh-Hans');
    expect(wordsOf(guide)).to.include(inLanguage('zh-Hans', () => guideTitle(undefined)));
  });

  it('is not offered if the page turns the menu off', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" no-language-menu></esim-renew-guide>`,
    );
    expect(all(guide, '.menu')).to.be.empty;
  });
});

describe('the language menu', () => {
  const menu = (guide: Element) => one<HTMLDetailsElement>(guide, '.menu');
  const pressOn = (target: EventTarget) =>
    target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));

  /** How many listeners for presses the window has got, without those that were removed. */
  function countListeners(): () => number {
    let count = 0;
    for (const [name, step] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      const native = window[name].bind(window) as (...args: unknown[]) => void;
      stub(window, name, (...args: unknown[]) => {
        if (args[0] === 'pointerdown') count += step;
        native(...args);
      });
    }
    return () => count;
  }

  /** Opens it, and waits until the browser has said so. */
  async function openMenu(guide: Element): Promise<void> {
    const toggled = nextEvent(menu(guide), 'toggle');
    menu(guide).open = true;
    await toggled;
  }

  it('closes at a press beside it, and stays open at one on it', async () => {
    const guide = await guideFor('viettel');
    await openMenu(guide);
    pressOn(menu(guide).querySelector('button')!);
    expect(menu(guide).open).to.equal(true);
    pressOn(one(guide, '[part=heading]'));
    expect(menu(guide).open).to.equal(false);
    await openMenu(guide);
    pressOn(document.body);
    expect(menu(guide).open).to.equal(false);
  });

  it('closes at a press after the element was moved', async () => {
    const guide = await guideFor('viettel');
    await openMenu(guide);
    (await fixture<HTMLElement>(html`<section></section>`)).append(guide);
    pressOn(document.body);
    expect(menu(guide).open).to.equal(false);
  });

  it('leaves no listener when its element is removed while it is open', async () => {
    const listeners = countListeners();
    const guide = await guideFor('viettel');
    for (let time = 0; time < 2; time++) {
      await openMenu(guide);
      menu(guide).open = false;
    }
    await openMenu(guide);
    guide.remove();
    expect(listeners()).to.equal(0);
  });
});

describe('the wrapper', () => {
  for (const language of everyLanguage) {
    it(`has the language and its direction: ${language}`, async () => {
      const guide = await guideOf(
        html`<div dir="rtl" lang="ar">
          <esim-renew-guide carrier="viettel" lang=${language}></esim-renew-guide>
        </div>`,
      );
      expect(wrapper(guide).lang).to.equal(language);
      expect(wrapper(guide).dir).to.equal('ltr');
      expect(getComputedStyle(wrapper(guide)).direction).to.equal('ltr');
    });
  }

  it('has English for a language that we do not have', async () => {
    expect(wrapper(await guideFor('viettel', 'fr')).lang).to.equal('en');
  });
});

describe('a message outside of a render', () => {
  for (const language of everyLanguage) {
    it(`is in the element’s language, whichever element rendered last: ${language}`, async () => {
      stub(navigator, 'clipboard', { writeText: () => Promise.resolve() });
      const guide = await guideFor('vietnamobile', language);
      // Another element renders after it, in another language.
      await guideFor('viettel', language === 'en' ? 'vi' : 'en');
      const copy = one(guide, '.code button');
      const copied = inLanguage(language, controls.copied);
      copy.click();
      await waitUntil(() => one(guide, '[role=status]').textContent === copied);
      expect(copy.textContent!.trim()).to.equal(copied);
    });

    it(`says that all steps are done: ${language}`, async () => {
      const guide = await guideFor('airalo', language);
      await guideFor('viettel', language === 'en' ? 'vi' : 'en');
      const completed = nextEvent(guide, 'esim-guide-complete');
      for (const input of all(guide, '.tick input')) input.click();
      await completed;
      await guide.updateComplete;
      expect(one(guide, '[role=status]').textContent).to.equal(
        inLanguage(language, controls.complete),
      );
    });
  }
});
