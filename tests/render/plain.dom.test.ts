import { expect, fixture, html } from '@open-wc/testing';
import type { CarrierConfig } from '../../src/carriers/carrier.js';
import { deviceTitle } from '../../src/content/device-check.js';
import { proof, proofTitle } from '../../src/content/device-proof.js';
import { trustLine } from '../../src/content/help.js';
import { situationLabel, situationQuestion } from '../../src/content/situation.js';
import { renderPlainHtml, type PlainElement, type PlainOptions } from '../../src/render/plain.js';
import type { EsimDeviceCheck, EsimRenewGuide } from '../../src/index.js';
import { SITUATIONS } from '../../src/rules/ways.js';
import { plainly, sharedTexts } from '../support/blocks.js';
import { everyLanguage, thai } from '../support/carriers.js';
import { all, one, press, wordsOf } from '../support/guide.js';
import {
  body,
  contentBelowTitles,
  elementOf,
  elements,
  expectSameContent,
  missing,
  onlyAllowed,
  profiles,
  wellFormed,
  withSupport,
} from '../support/plain.js';

describe('the same content', () => {
  for (const name of elements) {
    for (const language of everyLanguage) {
      it(`is in ${name}, in plain HTML of every profile and in text: ${language}`, () =>
        expectSameContent(name, language === 'en' ? withSupport : 'viettel', language));
    }
  }

  it('is in a device check without a carrier', async () => {
    const element = await fixture<EsimDeviceCheck>(html`<esim-device-check></esim-device-check>`);
    await element.updateComplete;
    const texts = [deviceTitle(), proofTitle(), trustLine(undefined), ...sharedTexts(proof())];
    expect(missing(wordsOf(element), texts)).to.eql([]);
    const written = body(renderPlainHtml('esim-device-check', undefined));
    expect(missing(plainly(written.textContent), texts)).to.eql([]);
  });
});

describe('plain HTML has every answer', () => {
  async function takeBack(guide: EsimRenewGuide, question: string): Promise<void> {
    one(guide, `[data-id=${question}] [aria-pressed=true]`).click();
    await guide.updateComplete;
  }

  /** The sentences of the guide in one state, without controls. */
  function sentences(guide: EsimRenewGuide): string[] {
    const copy = guide.shadowRoot!.querySelector('.esim')!.cloneNode(true) as Element;
    for (const control of copy.querySelectorAll(
      'button, input, .field, fieldset, [data-id=when], [data-id=keep], summary .quiet:not(.mark), .group, .unseen, .address, .progress, .not-yours, esim-device-check, style',
    )) {
      control.remove();
    }
    return [...copy.querySelectorAll('p, .title, label, td, caption, a, .effect, code, .quiet')]
      .filter((element) => !element.querySelector('p'))
      .map((element) => plainly(element.textContent))
      .filter(Boolean);
  }

  for (const carrier of ['viettel', 'mobifone', 'airalo', 'nomad', 'other-carrier']) {
    it(`that the guide for ${carrier} shows`, async () => {
      const page = plainly(body(renderPlainHtml('esim-renew-guide', carrier)).textContent);
      const guide = (await elementOf('esim-renew-guide', carrier, 'en')) as EsimRenewGuide;
      for (const state of SITUATIONS.map(situationLabel)) {
        await press(guide, state);
        // "Something else" has another question.
        const further = all(guide, '[data-id=other] .answers button').map((choice) =>
          plainly(choice.textContent),
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

  it('below a heading of its own, and no way to renew twice', () => {
    const page = body(renderPlainHtml('esim-renew-guide', 'viettel', 'en', 'zendesk'));
    const headings = [...page.querySelectorAll('h3, h4')].map(({ textContent }) => textContent);
    const from = headings.indexOf(situationQuestion());
    expect(headings.slice(from + 1, from + 1 + SITUATIONS.length)).to.eql(
      SITUATIONS.map(situationLabel),
    );
    expect(headings.filter((heading) => heading === 'In the app: My Viettel')).to.have.length(1);
    expect(headings).not.to.include('All ways to renew');
  });

  it('to whether the phone can use an eSIM: all of the proof, and in the guide its first step', () => {
    const check = plainly(body(renderPlainHtml('esim-device-check', 'viettel')).textContent);
    expect(missing(check, sharedTexts(proof()))).to.eql([]);
    const page = plainly(body(renderPlainHtml('esim-renew-guide', 'viettel')).textContent);
    expect(page).to.match(/dial \*#06#.*EID.*chip/);
  });

  it('only in the sections, ways and questions that the page chose, in its order', () => {
    const headings = (element: PlainElement, options: PlainOptions) =>
      [
        ...body(renderPlainHtml(element, 'viettel', 'en', 'zendesk', options)).querySelectorAll(
          'h3',
        ),
      ].map(({ textContent }) => textContent);
    expect(headings('esim-renew-guide', { sections: ['after', 'prepare'] })).to.eql([
      'After you pay',
      'Before you start',
      ...headings('esim-renew-guide', { sections: ['after'] }).slice(1),
    ]);
    expect(headings('esim-faq', { topics: ['card-refused', 'cannot-log-in'] }).slice(0, 2)).to.eql([
      'My bank card is refused',
      'I can’t log in',
    ]);
    const ways = body(
      renderPlainHtml('esim-renew-guide', 'viettel', 'en', 'zendesk', { methods: ['store'] }),
    );
    expect(ways.textContent).to.include('At a shop').and.not.to.include('In the app:');
  });

  it('without the questions and sections that the config leaves out', () => {
    const config: CarrierConfig = { ...thai, without: ['faq:wrong-plan', 'section:renew'] };
    expect(renderPlainHtml('esim-faq', config)).not.to.include('wrong plan');
    expect(renderPlainHtml('esim-renew-guide', config)).not.to.include('What’s happening');
  });
});

describe('plain HTML of an element', () => {
  it('has only tags and attributes that its profile allows', () =>
    onlyAllowed(['viettel', 'airalo']));

  it('is well-formed XML with the same text', () => wellFormed(['viettel', 'airalo']));

  it('has content below every title', () => contentBelowTitles(['viettel', 'airalo']));

  it('keeps codes and numbers left to right', () => {
    const page = body(renderPlainHtml('esim-renew-guide', 'vinaphone', 'en', 'full'));
    const codes = [...page.querySelectorAll('code')];
    expect(codes.length).to.be.above(0);
    for (const code of codes) expect(code.closest('bdi[dir=ltr]')).not.to.equal(null);
    for (const link of page.querySelectorAll('a[href^="tel:"]')) {
      const shown = link.querySelector('bdi[dir=ltr]')!.textContent!;
      expect(shown.replace(/ /g, '')).to.equal(link.getAttribute('href')!.slice(4));
    }
  });

  it('has the language that it is in, which is the nearest one', () => {
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

  it('begins at the chosen heading level and skips none', () => {
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
          levels.slice(1).forEach((level, index) => {
            expect(level, note).to.be.within(
              Math.min(first + 1, deepest),
              Math.min(levels[index]! + 1, deepest),
            );
          });
        }
      }
    }
  });

  it('shows HTML in a config as text', () => {
    const name = '<img src=x onerror=alert(1)>';
    for (const element of elements) {
      const found = body(renderPlainHtml(element, { id: 'x', name }));
      expect(found.querySelector('img')).to.equal(null);
      expect(found.textContent).to.include(name);
    }
  });

  it('is the same each time, even after another language', () => {
    for (const element of elements) {
      const first = renderPlainHtml(element, 'viettel', 'en');
      renderPlainHtml(element, 'viettel', 'vi');
      expect(renderPlainHtml(element, 'viettel', 'en')).to.equal(first);
    }
  });
});
