import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.js';
import type { EsimFaq } from '../../../src/elements/faq/faq.js';
import { pageTitle } from '../../../src/elements/shared/native-property.js';
import { upgradeDivs } from '../../../src/embed/upgrade-divs.js';
import { faqFor, openIn, search, settled } from '../../support/faq.js';
import { all, guideFor, one, wordsOf } from '../../support/guide.js';
import { collectWarnings } from '../../support/stubs.js';

/** Everything that a field of a form can hide. */
const hidden = [
  ...new Set(
    [HTMLFormElement, HTMLElement, Element, Node, EventTarget].flatMap(({ prototype }) =>
      Object.getOwnPropertyNames(prototype),
    ),
  ),
].filter((name) => name !== 'constructor');

const fields = hidden.map((name) => `<input name="${name}">`).join('');

async function within(markup: string, attributes = ''): Promise<EsimFaq> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = `<esim-faq carrier="viettel" all searchable ${attributes}>${markup}</esim-faq>`;
  const faq = place.querySelector('esim-faq')!;
  await settled(faq);
  return faq;
}

/** The visible questions of the page. */
const asked = (faq: EsimFaq): string[] =>
  [...faq.querySelectorAll('summary')]
    .filter((summary) => summary.checkVisibility())
    .map(({ textContent }) => textContent);

const own = '<details id="refund"><summary>Refund?</summary>Within a week.</details>';

/** Errors in callbacks of the browser. A test would not see them otherwise. */
let errors: string[];
const note = ({ message }: ErrorEvent) => errors.push(message);

beforeEach(() => {
  errors = [];
  addEventListener('error', note);
  collectWarnings();
});

afterEach(() => {
  removeEventListener('error', note);
  expect(errors).to.deep.equal([]);
});

describe('a form of the page whose fields hide its properties', () => {
  it('can be around a question', async () => {
    const faq = await within(`<form>${fields}${own}</form>`);
    expect(asked(faq)).to.include('Refund?');
  });

  it('can be deep around a question, and beside it', async () => {
    const faq = await within(
      `<section><form>${fields}<div>${own}</div></form></section><form>${fields}</form>`,
    );
    expect(asked(faq)).to.include('Refund?');
  });

  it('can be inside a question, which is searched and marked', async () => {
    const faq = await within(
      `<details id="refund"><summary>Refund?</summary><form>${fields}Within a zebra.</form></details>`,
    );
    await search(faq, 'zebra');
    expect(asked(faq)).to.deep.equal(['Refund?']);
    faq.querySelector('details')!.open = true;
    await settled(faq);
    await search(faq, 'zebr');
    expect(asked(faq)).to.deep.equal(['Refund?']);
  });

  it('may be pressed', async () => {
    const faq = await within(`<details open><summary>A?</summary><form>${fields}</form></details>`);
    HTMLElement.prototype.click.call(faq.querySelector('form'));
    await settled(faq);
    expect(openIn(faq)).to.have.length(1);
  });

  it('can come and go', async () => {
    const faq = await within(own);
    faq.insertAdjacentHTML(
      'beforeend',
      `<form>${fields}<details><summary>B?</summary></details></form>`,
    );
    await settled(faq);
    expect(asked(faq)).to.deep.equal(['Refund?', 'B?']);
    Node.prototype.removeChild.call(faq, faq.lastElementChild!);
    await settled(faq);
    expect(asked(faq).at(-1)).to.equal('Refund?');
  });

  it('can be around the element, and have its language', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<form lang="vi">${fields}<esim-faq carrier="viettel">${own}</esim-faq></form>`;
    const faq = place.querySelector('esim-faq')!;
    await settled(faq);
    expect(one(faq, '.esim').lang).to.equal('vi');
  });

  it('can stand in the element while a file is loading', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<esim-renew-guide config-src="data:,"><form>${fields}</form></esim-renew-guide>`;
    const guide = place.firstElementChild as EsimFaq;
    await guide.updateComplete;
    expect(all(guide, '*').length).to.be.above(0);
  });

  it('can be added to a page with `div`s that become elements', async () => {
    upgradeDivs('esim-faq');
    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.innerHTML = `<form>${fields}<div data-esim-faq data-carrier="viettel"></div></form>`;
    await Promise.resolve();
    const faq = place.querySelector('esim-faq')!;
    await settled(faq);
    expect(all(faq, '.all details').length).to.be.above(3);
  });
});

describe('an own question', () => {
  it('is found if the element stands inside a `details` of the page', async () => {
    const place = await fixture<HTMLElement>(html`<details open></details>`);
    place.innerHTML = `<summary>More</summary><esim-faq carrier="viettel" all>${own}</esim-faq>`;
    const faq = place.querySelector('esim-faq')!;
    await settled(faq);
    expect(asked(faq)).to.include('Refund?');
  });
});

describe('names that hide properties of the document', () => {
  it('do not change the address that files and links start from, or where page-wide settings are', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = ['baseURI', 'head', 'title', 'requestIdleCallback']
      .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
      .join('');
    const meta = document.createElement('meta');
    meta.name = 'esim-support';
    meta.content = '/ask';
    document.querySelector('head')!.append(meta);
    try {
      const guide = await guideFor('viettel');
      // The test page has no https address.
      expect(guide.configErrors.map(({ path }) => path)).to.deep.equal(['esim-support']);
      expect(guide.configErrors[0]!.found).to.equal('"/ask"');
      const faq = await faqFor();
      faq.jsonLd = true;
      await settled(faq);
      expect(
        document.querySelector('head')!.querySelectorAll('[type="application/ld+json"]'),
      ).to.have.length(1);
      expect(wordsOf(guide)).to.include('Viettel');
      expect(pageTitle()).to.be.a('string');
    } finally {
      meta.remove();
    }
  });
});
