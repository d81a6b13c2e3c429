import { expect, html } from '@open-wc/testing';
import type { CarrierConfig } from '../../src/carriers/carrier.js';
import { factsBlock } from '../../src/content/facts.js';
import { guide, guideTitle } from '../../src/content/guide.js';
import { support, trustLine } from '../../src/content/help.js';
import { renderPlainHtml, renderText } from '../../src/draw/plain.js';
import { inLanguage } from '../../src/locales/localize.js';
import { blocksOf, plainly, sharedTexts } from '../support/blocks.js';
import { carrierFrom, everyId, everyLanguage, thai } from '../support/carriers.js';
import { guideOf, wordsOf } from '../support/guide.js';

const body = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** What went wrong, in words. */
function refusal(attempt: () => unknown): Error {
  try {
    attempt();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was refused');
}

describe('the same words', () => {
  const withSupport: CarrierConfig = {
    ...thai,
    support: { url: 'mailto:help@chao.example', label: 'Ask Chao' },
  };

  for (const language of everyLanguage) {
    for (const carrier of [...everyId, withSupport]) {
      const id = typeof carrier === 'string' ? carrier : carrier.id;
      it(`stand in the element, in plain HTML and in text: ${id}, ${language}`, async () => {
        const element = await guideOf(
          typeof carrier === 'string'
            ? html`<esim-renew-guide carrier=${carrier} lang=${language}></esim-renew-guide>`
            : html`<esim-renew-guide .config=${carrier} lang=${language}></esim-renew-guide>`,
        );
        const ways = {
          element: wordsOf(element),
          html: plainly(body(renderPlainHtml('esim-renew-guide', carrier, language)).textContent),
          text: plainly(renderText('esim-renew-guide', carrier, language)),
        };
        const facts = carrierFrom(carrier);
        const { texts, links } = inLanguage(language, () => {
          const sections = guide(facts);
          const sources = factsBlock(facts);
          const blocks = [
            ...sections.flatMap(({ blocks }) => blocks),
            ...support(facts),
            ...(sources ? [sources] : []),
          ];
          return {
            // The element leaves out the heading of what stands open at once.
            texts: [
              guideTitle(facts),
              trustLine(facts),
              ...sections.filter(({ folded }) => folded).map(({ heading }) => heading),
              ...sharedTexts(blocks),
            ],
            links: blocksOf(blocks, 'link'),
          };
        });
        const places = links.map(({ place }) => place);
        const addresses = links.map(({ href }) => href);
        const missing = (said: string, ...wanted: string[][]) =>
          wanted.flat().filter((text) => !said.includes(plainly(text)));
        expect(missing(ways.element, texts, places, addresses), 'element').to.deep.equal([]);
        expect(missing(ways.html, texts, places), 'HTML').to.deep.equal([]);
        expect(missing(ways.text, texts, addresses), 'text').to.deep.equal([]);
      });
    }
  }
});

describe('plain HTML of an element', () => {
  it('holds no script, no style, no form, nothing to click open', () => {
    for (const id of everyId) {
      const found = body(renderPlainHtml('esim-renew-guide', id));
      expect(
        found.querySelector('script, style, input, button, form, details, [onclick]'),
        id,
      ).to.equal(null);
      expect(found.querySelectorAll('*').length, id).to.be.above(20);
    }
  });

  it('says which language it is in: the nearest that there is', () => {
    const langOf = (lang: string) =>
      body(renderPlainHtml('esim-renew-guide', 'viettel', lang)).firstElementChild!.getAttribute(
        'lang',
      );
    expect(['en', 'vi-VN', 'zh-CN', 'zh', 'fr', ''].map(langOf)).to.deep.equal([
      'en',
      'vi',
      'zh-Hans',
      'zh-Hans',
      'en',
      'en',
    ]);
  });

  it('begins at the level asked for, each heading at most one deeper, none deeper than six', () => {
    for (const level of [1, 2, 3, 4, 5]) {
      const found = body(renderPlainHtml('esim-renew-guide', 'viettel', 'en', level));
      const levels = [...found.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) =>
        Number(localName[1]),
      );
      expect(levels[0], String(level)).to.equal(level);
      levels.slice(1).forEach((one, index) => {
        expect(one, String(level)).to.be.within(
          Math.min(level + 1, 6),
          Math.min(levels[index]! + 1, 6),
        );
      });
    }
  });

  it('keeps what a page says as text', () => {
    const name = '<img src=x onerror=alert(1)>';
    const found = body(renderPlainHtml('esim-renew-guide', { id: 'x', name }));
    expect(found.querySelector('img')).to.equal(null);
    expect(found.textContent).to.include(name);
  });

  it('is the same each time, whichever language was asked for between', () => {
    const first = renderPlainHtml('esim-renew-guide', 'viettel', 'en');
    renderPlainHtml('esim-renew-guide', 'viettel', 'vi');
    expect(renderPlainHtml('esim-renew-guide', 'viettel', 'en')).to.equal(first);
  });
});

describe('what cannot be written is refused by name', () => {
  const writers = { renderPlainHtml, renderText };
  for (const [name, write] of Object.entries(writers)) {
    describe(`by ${name}`, () => {
      it('an element that there is not', () => {
        for (const element of ['esim-nothing', 'toString', '__proto__', '']) {
          const error = refusal(() => write(element as 'esim-renew-guide', 'viettel'));
          expect(error).to.be.an.instanceOf(TypeError);
          expect(error.message).to.include('element').and.to.include('esim-renew-guide');
          expect(error.message).to.include(element);
        }
      });

      it('a carrier that nobody knows, with the ids that we know', () => {
        const error = refusal(() => write('esim-renew-guide', 'viettell'));
        expect(error).to.be.an.instanceOf(TypeError);
        expect(error.message).to.include('viettell').and.to.include('viettel, vinaphone');
      });

      it('a config with something wrong in it, each place by its path', () => {
        const config = { id: 'x', name: 'X', website: { url: 'javascript:1' }, codes: 7 };
        const error = refusal(() => write('esim-renew-guide', config as never));
        expect(error).to.be.an.instanceOf(TypeError);
        expect(error.message).to.include('website.url').and.to.include('codes');
        expect(error.message).to.include('javascript:1');
      });

      it('no carrier at all', () => {
        for (const nothing of ['', ' ', {}, null, undefined]) {
          const error = refusal(() => write('esim-renew-guide', nothing as never));
          expect(error, String(nothing)).to.be.an.instanceOf(TypeError);
          expect(error.message, String(nothing)).to.include('carrier');
        }
      });
    });
  }

  it('a heading level that there is not', () => {
    for (const level of [0, 7, 2.5, NaN, '2><script>']) {
      const error = refusal(() =>
        renderPlainHtml('esim-renew-guide', 'viettel', 'en', level as number),
      );
      expect(error).to.be.an.instanceOf(TypeError);
      expect(error.message).to.include('level').and.to.include(String(level));
    }
  });
});
