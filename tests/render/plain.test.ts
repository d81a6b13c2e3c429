import { expect, fixture, html } from '@open-wc/testing';
import type { Carrier, CarrierConfig } from '../../src/carriers/carrier.js';
import type { Block } from '../../src/render/block.js';
import { deviceTitle, proof, proofTitle } from '../../src/content/device-check.js';
import { factsBlock } from '../../src/content/facts.js';
import { faqEntries, faqTitle } from '../../src/content/faq.js';
import { guide, guideTitle } from '../../src/content/guide.js';
import { support, trustLine } from '../../src/content/help.js';
import { allWaysTitle } from '../../src/content/renew.js';
import { situationLabel, situationQuestion } from '../../src/content/situation.js';
import {
  renderPlainHtml,
  renderText,
  type PlainElement,
  type PlainOptions,
  type PlainProfile,
} from '../../src/render/plain.js';
import type { EsimDeviceCheck, EsimFaq, EsimRenewGuide } from '../../src/index.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { SITUATIONS } from '../../src/rules/ways.js';
import { blocksOf, plainly, sharedTexts } from '../support/blocks.js';
import { carrierFrom, everyId, everyLanguage, thai } from '../support/carriers.js';
import { all, one, press, wordsOf } from '../support/guide.js';

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

const profiles: PlainProfile[] = ['full', 'wordpress-author', 'zendesk', 'intercom'];
const elements: PlainElement[] = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];

const withSupport: CarrierConfig = {
  ...thai,
  support: { url: 'mailto:help@chao.example', label: 'Ask Chao' },
  faq: [
    {
      id: 'own',
      question: 'Do you ship cards?',
      answer: ['Yes, to hotels.', 'Ask the desk.'],
      links: [{ label: 'Hotels', url: 'https://chao.example/hotels' }],
    },
  ],
};

const idOf = (carrier: string | CarrierConfig): string =>
  typeof carrier === 'string' ? carrier : carrier.id;

/** What stands in an element whatever the reader answers: title, blocks, last lines. */
function contentOf(element: PlainElement, carrier: Carrier): { texts: string[]; blocks: Block[] } {
  const facts = factsBlock(carrier);
  const end = [...support(carrier), ...(facts ? [facts] : [])];
  switch (element) {
    case 'esim-renew-guide': {
      // What can be kept for later, or entered, is for the element alone.
      const sections = guide(carrier).filter(({ id }) => id !== 'keep' && id !== 'when');
      return {
        // The element leaves out the heading of what stands open at once.
        texts: [
          guideTitle(carrier),
          ...sections.filter(({ folded }) => folded).map(({ heading }) => heading),
        ],
        // The check that unfolds inside the guide is written out as steps.
        blocks: [...sections.flatMap(({ blocks }) => blocks), ...end],
      };
    }
    case 'esim-faq': {
      const entries = faqEntries(carrier);
      return {
        texts: [faqTitle(carrier), ...entries.map(({ question }) => question)],
        blocks: [...entries.flatMap(({ answer }) => answer), ...end],
      };
    }
    case 'esim-device-check':
      return {
        texts: [deviceTitle(), proofTitle()],
        blocks: [...proof(), ...end],
      };
  }
}

async function elementOf(
  element: PlainElement,
  carrier: string | CarrierConfig,
  language: Language,
): Promise<EsimRenewGuide | EsimFaq | EsimDeviceCheck> {
  const one = document.createElement(element) as EsimRenewGuide | EsimFaq | EsimDeviceCheck;
  if (typeof carrier === 'string') one.setAttribute('carrier', carrier);
  else one.setAttribute('config', JSON.stringify(carrier));
  one.setAttribute('lang', language);
  const home = await fixture<HTMLElement>(html`<div></div>`);
  home.append(one);
  await one.updateComplete;
  return one;
}

const missing = (said: string, ...wanted: string[][]): string[] =>
  wanted.flat().filter((text) => !said.includes(plainly(text)));

describe('the same words', () => {
  for (const name of elements) {
    for (const language of everyLanguage) {
      it(`stand in ${name}, in plain HTML of every profile and in text: ${language}`, async () => {
        for (const carrier of [...everyId, withSupport]) {
          const element = await elementOf(name, carrier, language);
          const { texts, links } = inLanguage(language, () => {
            const found = carrierFrom(carrier);
            const { texts, blocks } = contentOf(name, found);
            return {
              texts: [...texts, trustLine(found), ...sharedTexts(blocks)],
              links: blocksOf(blocks, 'link'),
            };
          });
          const places = links.map(({ place }) => place);
          const addresses = links.map(({ href }) => href);
          const id = idOf(carrier);
          expect(missing(wordsOf(element), texts, places, addresses), `element, ${id}`).to.eql([]);
          for (const profile of profiles) {
            const page = body(renderPlainHtml(name, carrier, language, profile));
            expect(missing(plainly(page.textContent), texts, places), `${profile}, ${id}`).to.eql(
              [],
            );
            const kept = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
            expect(missing(kept.join(' '), addresses), `links, ${profile}, ${id}`).to.eql([]);
          }
          const text = plainly(renderText(name, carrier, language));
          expect(missing(text, texts, addresses), `text, ${id}`).to.eql([]);
        }
      });
    }
  }

  it('need no carrier in the device check', async () => {
    const element = await fixture<EsimDeviceCheck>(html`<esim-device-check></esim-device-check>`);
    await element.updateComplete;
    const texts = [deviceTitle(), proofTitle(), trustLine(undefined), ...sharedTexts(proof())];
    expect(missing(wordsOf(element), texts)).to.eql([]);
    const written = body(renderPlainHtml('esim-device-check', undefined));
    expect(missing(plainly(written.textContent), texts)).to.eql([]);
  });
});

describe('what the elements ask is written out', () => {
  async function takeBack(guide: EsimRenewGuide, question: string): Promise<void> {
    one(guide, `[data-id=${question}] .inline`).click();
    await guide.updateComplete;
  }

  /** What the guide says in one of its states, without what is only pressed or filled in. */
  function sentences(guide: EsimRenewGuide): string[] {
    const copy = guide.shadowRoot!.querySelector('.esim')!.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll(
      'button, input, .field, fieldset, [data-id=when], [data-id=keep], summary .quiet:not(.mark), .answer, .unseen, .address, .progress, .not-yours, esim-device-check, style',
    )) {
      one.remove();
    }
    return [...copy.querySelectorAll('p, .title, label, td, caption, a, .effect, code, .quiet')]
      .filter((one) => !one.querySelector('p'))
      .map((one) => plainly(one.textContent))
      .filter(Boolean);
  }

  for (const carrier of ['viettel', 'mobifone', 'airalo', 'nomad', 'other-carrier']) {
    it(`so that the page holds what ${carrier}’s guide says after any answer`, async () => {
      const page = plainly(body(renderPlainHtml('esim-renew-guide', carrier)).textContent);
      const guide = (await elementOf('esim-renew-guide', carrier, 'en')) as EsimRenewGuide;
      for (const state of SITUATIONS.map(situationLabel)) {
        await press(guide, state);
        // One of the states has a question of its own.
        const further = all(guide, '[data-id=other] .answers button').map((one) =>
          plainly(one.textContent),
        );
        for (const answer of further.length ? further : [undefined]) {
          if (answer) await press(guide, answer);
          const lost = missing(page, sentences(guide));
          expect(lost, `${state} ${answer ?? ''}`).to.eql([]);
          if (answer) await takeBack(guide, 'other');
        }
        await takeBack(guide, 'situation');
      }
    });
  }

  it('each answer below its own heading, no way to renew twice', () => {
    const page = body(renderPlainHtml('esim-renew-guide', 'viettel', 'en', 'zendesk'));
    const headings = [...page.querySelectorAll('h3, h4')].map((one) => one.textContent);
    const from = headings.indexOf(situationQuestion());
    expect(headings.slice(from + 1, from + 1 + SITUATIONS.length)).to.eql(
      SITUATIONS.map(situationLabel),
    );
    expect(headings.filter((heading) => heading === 'In the app: My Viettel')).to.have.length(1);
    expect(headings).not.to.include(allWaysTitle());
  });

  it('and how to see whether the phone takes an eSIM, instead of the check', () => {
    const page = plainly(body(renderPlainHtml('esim-renew-guide', 'viettel')).textContent);
    expect(missing(page, sharedTexts(proof()))).to.eql([]);
  });

  it('only what the page asked for: sections, ways, questions, in its order', () => {
    const headings = (element: PlainElement, options: PlainOptions) =>
      [
        ...body(renderPlainHtml(element, 'viettel', 'en', 'zendesk', options)).querySelectorAll(
          'h3',
        ),
      ].map((one) => one.textContent);
    expect(headings('esim-renew-guide', { sections: ['after', 'prepare'] })).to.eql([
      'After you pay',
      'Before you start',
      ...headings('esim-renew-guide', { sections: ['after'] }).slice(1),
    ]);
    expect(headings('esim-faq', { topics: ['card-refused', 'cannot-log-in'] }).slice(0, 2)).to.eql([
      'My card is refused',
      'I cannot log in',
    ]);
    const ways = body(
      renderPlainHtml('esim-renew-guide', 'viettel', 'en', 'zendesk', { methods: ['store'] }),
    );
    expect(ways.textContent).to.include('At a shop').and.not.to.include('In the app:');
  });

  it('no question and no section that the carrier’s config leaves out', () => {
    const config: CarrierConfig = { ...thai, without: ['faq:wrong-plan', 'section:renew'] };
    expect(renderPlainHtml('esim-faq', config)).not.to.include('wrong plan');
    expect(renderPlainHtml('esim-renew-guide', config)).not.to.include('What is happening');
  });
});

describe('plain HTML of an element', () => {
  const everywhere = (check: (html: string, note: string, profile: PlainProfile) => void) => {
    for (const name of elements) {
      for (const profile of profiles) {
        for (const id of everyId) {
          check(renderPlainHtml(name, id, 'en', profile), `${name} ${id} ${profile}`, profile);
        }
      }
    }
  };

  /** What each place is known to let through. */
  const allowed: Record<PlainProfile, string> = {
    full: 'div h2 h3 h4 h5 h6 p strong a ol li table caption thead tbody tr th td code bdi details summary',
    'wordpress-author':
      'div h2 h3 h4 h5 h6 p strong a ol li table caption thead tbody tr th td code span details summary',
    zendesk: 'div h2 h3 h4 h5 h6 p strong a ol li table caption thead tbody tr th td code span',
    intercom: 'h1 h2 p b a ul ol li code',
  };

  it('holds only what its profile lets through: no script, no style, no form', () => {
    everywhere((html, note, profile) => {
      const found = [...body(html).querySelectorAll('*')];
      const tags = allowed[profile].split(' ');
      expect(
        found.map(({ localName }) => localName).filter((name) => !tags.includes(name)),
        note,
      ).to.eql([]);
      const attributes = ['href', 'rel'];
      if (profile !== 'intercom') attributes.push('lang', 'dir', 'scope');
      if (tags.includes('details')) attributes.push('open');
      expect(
        found
          .flatMap((one) => one.getAttributeNames())
          .filter((name) => !attributes.includes(name)),
        note,
      ).to.eql([]);
      expect(found.length, note).to.be.above(10);
    });
  });

  it('is well-formed XML, so that nobody’s parser stumbles', () => {
    everywhere((html, note) => {
      const read = new DOMParser().parseFromString(`<root>${html}</root>`, 'application/xml');
      expect(read.querySelector('parsererror')?.textContent, note).to.equal(undefined);
      expect(plainly(read.documentElement.textContent), note).to.equal(
        plainly(body(html).textContent),
      );
    });
  });

  it('says nothing below an empty title', () => {
    everywhere((html, note) => {
      for (const one of body(html).querySelectorAll('h2, h3, h4, h5, h6, details')) {
        const next = one.matches('details') ? one.children[1] : one.nextElementSibling;
        expect(plainly(next?.textContent), `${note}: ${one.textContent}`).not.to.equal('');
      }
    });
  });

  it('keeps codes and numbers as they are dialled, each in its own direction', () => {
    const page = body(renderPlainHtml('esim-renew-guide', 'vinaphone', 'en', 'full'));
    const codes = [...page.querySelectorAll('code')];
    expect(codes.length).to.be.above(0);
    for (const code of codes) expect(code.closest('bdi[dir=ltr]')).not.to.equal(null);
    for (const link of page.querySelectorAll('a[href^="tel:"]')) {
      const shown = link.querySelector('bdi[dir=ltr]')!.textContent!;
      expect(shown.replace(/ /g, '')).to.equal(link.getAttribute('href')!.slice(4));
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

  it('begins at the level asked for, each heading at most one deeper, none deeper than its place has', () => {
    for (const name of elements) {
      for (const profile of profiles) {
        for (const level of [undefined, 1, 2, 3, 4, 5]) {
          const found = body(renderPlainHtml(name, 'viettel', 'en', profile, { level }));
          const levels = [...found.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) =>
            Number(localName[1]),
          );
          const note = `${name} ${profile} ${level}`;
          const deepest = profile === 'intercom' ? 2 : 6;
          const first = level ?? (profile === 'intercom' ? 1 : 2);
          if (first > deepest) {
            expect(levels, note).to.eql([]);
            continue;
          }
          expect(levels[0], note).to.equal(first);
          levels.slice(1).forEach((one, index) => {
            expect(one, note).to.be.within(
              Math.min(first + 1, deepest),
              Math.min(levels[index]! + 1, deepest),
            );
          });
        }
      }
    }
  });

  it('keeps what a page says as text', () => {
    const name = '<img src=x onerror=alert(1)>';
    for (const element of elements) {
      const found = body(renderPlainHtml(element, { id: 'x', name }));
      expect(found.querySelector('img')).to.equal(null);
      expect(found.textContent).to.include(name);
    }
  });

  it('is the same each time, whichever language was asked for between', () => {
    for (const element of elements) {
      const first = renderPlainHtml(element, 'viettel', 'en');
      renderPlainHtml(element, 'viettel', 'vi');
      expect(renderPlainHtml(element, 'viettel', 'en')).to.equal(first);
    }
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
          for (const element of ['esim-renew-guide', 'esim-faq'] as const) {
            const error = refusal(() => write(element, nothing as never));
            expect(error, String(nothing)).to.be.an.instanceOf(TypeError);
            expect(error.message, String(nothing)).to.include('carrier');
          }
        }
      });
    });
  }

  it('a heading level that there is not', () => {
    for (const level of [0, 7, 2.5, NaN, '2><script>']) {
      const error = refusal(() =>
        renderPlainHtml('esim-renew-guide', 'viettel', 'en', 'full', { level: level as number }),
      );
      expect(error).to.be.an.instanceOf(TypeError);
      expect(error.message).to.include('level').and.to.include(String(level));
    }
  });

  it('a profile that there is not', () => {
    for (const profile of ['blogger', 'toString', '', 3]) {
      const error = refusal(() => renderPlainHtml('esim-faq', 'viettel', 'en', profile as 'full'));
      expect(error).to.be.an.instanceOf(TypeError);
      expect(error.message).to.include('profile').and.to.include('full').and.to.include(profile);
    }
  });
});
