import { expect, html } from '@open-wc/testing';
import { BUILT_IN_QUESTIONS } from '../../../src/content/faq.js';
import type { EsimFaq } from '../../../src/elements/faq/faq.js';
import { askedIn, faqFor, faqOf, idsIn, settled } from '../../support/faq.js';
import { collectWarnings } from '../../support/stubs.js';

const scripts = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

interface Page {
  '@context': string;
  '@type': string;
  mainEntity: Array<{ '@type': string; name: string; acceptedAnswer: { text: string } }>;
}

const page = (script = scripts()[0]): Page => JSON.parse(script!.textContent!) as Page;

const names = (script?: HTMLScriptElement): string[] =>
  page(script).mainEntity.map(({ name }) => name);

describe('<esim-faq json-ld>', () => {
  it('is off by default, and with json-ld="false"', async () => {
    await faqFor();
    await faqOf(html`<esim-faq carrier="viettel" json-ld="false"></esim-faq>`);
    expect(scripts().length).to.equal(0);
  });

  it('puts one FAQPage into the page’s head, with every question', async () => {
    const faq = await faqOf(html`<esim-faq carrier="viettel" json-ld all></esim-faq>`);
    expect(scripts().length).to.equal(1);
    expect(scripts()[0]!.parentElement!.localName).to.equal('head');
    const { '@context': context, '@type': type, mainEntity } = page();
    expect([context, type]).to.deep.equal(['https://schema.org', 'FAQPage']);
    expect(idsIn(faq)).to.deep.equal(BUILT_IN_QUESTIONS);
    expect(names()).to.deep.equal(askedIn(faq));
    for (const { '@type': type, name, acceptedAnswer } of mainEntity) {
      expect(type).to.equal('Question');
      expect(name).to.match(/\S/);
      expect(acceptedAnswer.text).to.match(/\S/);
    }
  });

  it('contains the page’s own questions, and only the chosen ones', async () => {
    await faqOf(
      html`<esim-faq carrier="viettel" json-ld topics="own-1 wrong-plan"
        ><details>
          <summary>Ours?</summary>
          <p>Yes,</p>
          <p>ours.</p>
        </details></esim-faq
      >`,
    );
    expect(names()).to.deep.equal(['Ours?', 'I chose the wrong plan']);
    expect(page().mainEntity[0]!.acceptedAnswer.text).to.equal('Yes, ours.');
  });

  it('is one script after every change, and follows the language', async () => {
    const faq = await faqOf(html`<esim-faq carrier="viettel" json-ld searchable></esim-faq>`);
    faq.lang = 'vi';
    await settled(faq);
    expect(scripts().length).to.equal(1);
    expect(names()).to.include('Tôi không đăng nhập được');
    faq.carrier = 'vinaphone';
    await settled(faq);
    expect(scripts().length).to.equal(1);
    expect(scripts()[0]!.textContent).to.include('My VNPT').and.not.to.include('My Viettel');
  });

  it('is not replaced if its questions did not change', async () => {
    const faq = await faqOf(html`<esim-faq carrier="viettel" json-ld></esim-faq>`);
    const [script] = scripts();
    faq.open = 'wrong-plan';
    await settled(faq);
    expect(scripts()[0] === script).to.equal(true);
  });

  it('is removed with the attribute and with the element, and comes back with them', async () => {
    const faq = await faqOf(html`<esim-faq carrier="viettel" json-ld></esim-faq>`);
    const place = faq.parentElement!;
    faq.remove();
    expect(scripts().length).to.equal(0);
    // A change while the element is not in the page does not bring it back.
    faq.topics = 'wrong-plan';
    await settled(faq);
    expect(scripts().length).to.equal(0);
    place.append(faq);
    await settled(faq);
    expect(scripts().length).to.equal(1);
    faq.jsonLd = false;
    await settled(faq);
    expect(scripts().length).to.equal(0);
  });

  it('is there for one element of the page; the next one takes over when it leaves', async () => {
    const warnings = collectWarnings();
    const first = await faqOf(
      html`<div>
        <esim-faq carrier="viettel" json-ld topics="wrong-plan"></esim-faq>
        <esim-faq carrier="airalo" json-ld topics="no-data-left"></esim-faq>
      </div>`,
    );
    const second = first.nextElementSibling as EsimFaq;
    await settled(second);
    expect(scripts().map((script) => names(script))).to.deep.equal([['I chose the wrong plan']]);
    second.lang = 'vi';
    await settled(second);
    expect(warnings.filter((warning) => warning.includes('FAQPage'))).to.have.length(1);
    first.remove();
    expect(scripts().map((script) => names(script))).to.deep.equal([['Tôi hết data']]);
  });

  for (const [name, markup] of [
    [
      'a script',
      '<script type="application/ld+json">{"@graph":[{"@type":["WebPage","FAQPage"]}]}</script>',
    ],
    ['microdata', '<div itemscope itemtype="https://schema.org/FAQPage"></div>'],
    ['RDFa', '<div vocab="https://schema.org/" typeof="FAQPage"></div>'],
  ] as const) {
    it(`is not there beside the page’s own: ${name}`, async () => {
      const warnings = collectWarnings();
      const own = document.createElement('div');
      own.innerHTML = markup;
      document.body.append(own);
      const before = scripts().length;
      await faqOf(html`<esim-faq carrier="viettel" json-ld></esim-faq>`);
      expect(scripts().length).to.equal(before);
      expect(warnings.join()).to.include('FAQPage');
      own.remove();
    });
  }

  it('is a single text that no answer can end or turn into markup', async () => {
    const evil = '</script><script>window.caught = 1</script><!-- <b>';
    await faqOf(
      html`<esim-faq
        carrier="viettel"
        json-ld
        topics="a"
        .config=${{ faq: [{ id: 'a', question: evil, answer: evil }] }}
      ></esim-faq>`,
    );
    const [script] = scripts();
    expect([...script!.childNodes].map(({ nodeType }) => nodeType)).to.deep.equal([Node.TEXT_NODE]);
    expect(script!.textContent).not.to.include('<');
    expect(page().mainEntity[0]).to.deep.include({ name: evil });
    expect(page().mainEntity[0]!.acceptedAnswer.text).to.equal(evil);
    expect(window).not.to.have.property('caught');
  });
});
