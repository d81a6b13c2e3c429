import { expect, html } from '@open-wc/testing';
import { writtenGuide } from '../../../src/content/guide.js';
import { toHtml } from '../../../src/render/to-html.js';
import { carrierFrom } from '../../support/carriers.js';
import { check } from '../../support/device-check.js';
import { faqOf, question } from '../../support/faq.js';
import { all, guideFor, guideOf, one, wordsOf } from '../../support/guide.js';
import { sceneOf } from '../../support/scenes.js';

/** The texts in English of a page in another language, as screen readers are told. */
const inEnglish = (element: Element) =>
  all(element, '[lang=en]')
    .filter((marked) => !marked.closest('.menu'))
    .map(({ textContent }) => textContent!.trim());

describe('names of menus in English', () => {
  for (const lang of ['vi', 'zh-Hans']) {
    it(`are marked as English in ${lang}`, async () => {
      const element = await check(html`<esim-device-check lang=${lang}></esim-device-check>`);
      expect(inEnglish(element))
        .to.include.members(['Settings › General › About', 'Carrier Lock', '“No SIM restrictions”'])
        .and.to.include('Settings › Connections › SIM manager › Add eSIM');
      const guide = await guideFor('airalo', lang);
      expect(inEnglish(guide)).to.include('My eSIMs > TOP UP');
    });
  }

  it('are not marked in a page in English', async () => {
    const element = await check(html`<esim-device-check lang="en"></esim-device-check>`);
    expect(all(element, 'span[lang]')).to.have.length(0);
    expect(wordsOf(element)).to.contain('open Settings › General › About. “Carrier Lock” (or');
  });
});

describe('an answer of the config in another language', () => {
  it('is marked as that language, and one in the page’s language is not', async () => {
    const faq = await faqOf(
      html`<esim-faq
        carrier="viettel"
        lang="vi"
        config='{"faq":[{"id":"bank","question":"?","answer":[{"en":"Any bank."},{"en":"Two.","vi":"Hai."}]}]}'
      ></esim-faq>`,
    );
    const [first, second] = question(faq, 'bank').querySelectorAll<HTMLElement>('.body p');
    expect([first!.textContent, first!.lang]).to.deep.equal(['Any bank.', 'en']);
    expect([second!.textContent, second!.lang]).to.deep.equal(['Hai.', '']);
  });
});

describe('texts that the page gives in one language', () => {
  const own = {
    faq: [
      {
        id: 'ask',
        question: 'Où demander ?',
        answer: 'Ici.',
        links: [{ label: 'Écrire', url: 'https://x.example/' }],
      },
      { id: 'both', question: { fr: 'Deux ?', en: 'Two?' }, answer: { fr: 'Oui.', en: 'Yes.' } },
    ],
    support: { url: 'https://x.example/', label: 'Nous écrire' },
  };
  const faqIn = (lang: string) =>
    faqOf(html`<div lang=${lang}><esim-faq carrier="viettel" all .config=${own}></esim-faq></div>`);
  const marked = (element: Element) =>
    all(element, ':is([data-id=ask], [data-id=both], .support) [lang]');
  const markedIn = (element: Element, lang: string) =>
    marked(element)
      .filter((one) => one.lang === lang)
      .map(({ textContent }) => textContent!.trim());

  it('are marked as the language of the page, where ours is another', async () => {
    const faq = await faqIn('fr');
    question(faq, 'ask').open = true;
    await faq.filled;
    expect(markedIn(faq, 'fr')).to.deep.equal(['Où demander ?', 'Ici.', 'Écrire', 'Nous écrire']);
  });

  for (const lang of ['vi', 'vn', 'VI-vn', '']) {
    it(`are not, where it is ours or unknown: “${lang}”`, async () => {
      const faq = await faqIn(lang);
      await faq.filled;
      const foreign = all(faq, ':is([data-id=ask], .support) [lang]');
      expect(foreign.map(({ lang }) => lang)).to.deep.equal([]);
    });
  }

  it('are marked when the reader chooses another language', async () => {
    const faq = await faqIn('en');
    all(faq, '.menu button')
      .find(({ lang }) => lang === 'vi')!
      .click();
    await faq.updateComplete;
    await faq.filled;
    expect(markedIn(faq, 'en')).to.include.members(['Où demander ?', 'Two?', 'Nous écrire']);
  });

  it('are marked in the other elements too', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="viettel"
        lang="de"
        support="https://x.example/"
        support-label="Schreib uns"
      ></esim-renew-guide>`,
    );
    expect(markedIn(guide, 'de')).to.deep.equal(['Schreib uns']);
    const element = await check(
      html`<esim-device-check
        carrier="viettel"
        lang="de"
        support="https://x.example/"
        support-label="Schreib uns"
      ></esim-device-check>`,
    );
    expect(markedIn(element, 'de')).to.deep.equal(['Schreib uns']);
  });
});

describe('facts of a config in another language than ours', () => {
  const own = {
    store: { bring: ['passport', 'Pièce d’identité', { fr: 'Reçu', de: 'Beleg' }] },
    hotlines: [
      {
        number: '0123456789',
        from: 'country',
        languages: ['fr', 'en', 'vi'],
        hours: { fr: 'du lundi au vendredi' },
      },
    ],
  };

  it('are marked with their language: things to bring, hours, names of languages', async () => {
    const guide = await guideOf(
      html`<div lang="fr">
        <esim-renew-guide carrier="viettel" .config=${own}></esim-renew-guide>
      </div>`,
    );
    const markedIn = (lang: string) =>
      new Set(all(guide, `span[lang=${lang}]`).map(({ textContent }) => textContent!.trim()));
    expect([...markedIn('fr')]).to.include.members([
      'Pièce d’identité',
      'Reçu',
      'français',
      'du lundi au vendredi',
    ]);
    expect([...markedIn('vi')]).to.include('Tiếng Việt');
    expect([...markedIn('en')]).to.deep.equal([]);
    expect(wordsOf(guide)).to.include('Also: Pièce d’identité, Reçu.');
  });

  it('are marked on paper, too', () => {
    const carrier = carrierFrom({ id: 'own', name: 'Own', kind: 'carrier', ...own });
    const place = { lang: 'fr', onPaper: true };
    const written = writtenGuide(sceneOf(carrier, { place }));
    const paper = toHtml(
      written.flatMap(({ blocks }) => blocks),
      2,
    );
    expect(paper).to.include('<bdi lang="fr">Pièce d’identité</bdi>');
    expect(paper).to.include('<bdi lang="fr">du lundi au vendredi</bdi>');
    expect(paper).to.include('<bdi lang="vi">Tiếng Việt</bdi>');
  });
});

describe('a carrier that the page gives by its name alone', () => {
  it('gets no advice to install an app that may not exist', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="local"
        config='{"id":"local","name":"Local Mobile","country":"VN"}'
      ></esim-renew-guide>`,
    );
    expect(wordsOf(guide)).to.contain('Local Mobile');
    expect(wordsOf(guide)).not.to.match(/Install the app|In the app/);
    expect(one(guide, '[part=method]').dataset.id).to.equal('store');
  });
});
