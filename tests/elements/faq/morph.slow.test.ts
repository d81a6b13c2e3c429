import { expect, fixture, html } from '@open-wc/testing';
import { askedIn, idsIn, settled, turn } from '../../support/faq.js';

/** Makes an element equal to this HTML. */
type Morph = (element: Element, markup: string) => void;

// Computed, because only `npm run test:all` has these packages: types cannot depend on them.
const load = (path: string) =>
  import(new URL(`../../node_modules/${path}`, import.meta.url).href) as Promise<
    Record<string, unknown>
  >;

const libraries: Record<string, () => Promise<Morph>> = {
  'idiomorph, in Turbo 8 and htmx': async () => {
    const { Idiomorph } = await load('idiomorph/dist/idiomorph.esm.js');
    return (Idiomorph as { morph: Morph }).morph;
  },
  'morphdom, in LiveView': async () =>
    (await load('morphdom/dist/morphdom-esm.js')).default as Morph,
};

const own = '<details id="a"><summary>A?</summary>Yes.</details>';
const pages: Record<string, string> = {
  'a tag': `<section><p>1</p><esim-faq carrier="viettel" all>${own}</esim-faq></section>`,
  'a tag with a wrapper': `<section><p>1</p><esim-faq carrier="viettel" all><div>${own}</div></esim-faq></section>`,
  'a <div>': `<section><p>1</p><div data-esim-faq data-carrier="viettel" data-all>${own}</div></section>`,
};

for (const [name, load] of Object.entries(libraries)) {
  describe(`the page’s own questions, morphed by ${name}`, () => {
    for (const [kind, markup] of Object.entries(pages)) {
      it(`stay in ${kind}`, async () => {
        const morph = await load();
        const place = await fixture<HTMLElement>(html`<div></div>`);
        place.innerHTML = markup;
        await Promise.resolve();
        const faq = place.querySelector('esim-faq')!;
        await settled(faq);
        const before = idsIn(faq);
        await turn(faq, faq.querySelector('details')!);
        for (const text of ['2', '3']) {
          morph(place.firstElementChild!, markup.replace('<p>1', `<p>${text}`));
          await settled(place.querySelector('esim-faq') ?? faq);
          const [now, ...more] = place.querySelectorAll('esim-faq');
          expect(more).to.deep.equal([]);
          expect(place.querySelector('p')!.textContent).to.equal(text);
          expect(idsIn(now!)).to.deep.equal(before);
          expect(askedIn(now!).at(-1)).to.equal('A?');
          expect(now!.querySelector('details')!.checkVisibility()).to.equal(true);
        }
      });
    }
  });
}
