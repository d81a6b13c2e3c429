import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/index.js';
import type { EsimFaq } from '../../../src/index.js';
import { one } from '../../support/guide.js';
import { collectEvents, stub, stubGetter } from '../../support/stubs.js';
import { look } from '../../support/three.js';

const darkPage = () => fixture<HTMLElement>(html`<div style="color: white"></div>`);

async function faqIn(page: HTMLElement): Promise<EsimFaq> {
  const faq = document.createElement('esim-faq');
  faq.searchable = true;
  page.append(faq);
  await faq.updateComplete;
  return faq;
}

const scheme = (faq: EsimFaq) => look(one(faq, 'input')).colorScheme;

describe('the fields on a dark page without color-scheme', () => {
  it('are dark at once, also in an element that is added directly before a frame', async () => {
    const page = await darkPage();
    expect(scheme(await faqIn(page))).to.equal('dark');
    await nextFrame();
    expect(scheme(await faqIn(page))).to.equal('dark');
  });

  it('are dark in the first frame while the page loads, and no style is computed before it', async () => {
    stubGetter(document, 'readyState', () => 'interactive');
    const page = await darkPage();
    let asked = 0;
    const ask = getComputedStyle;
    stub(window, 'getComputedStyle', (element: Element) => {
      asked++;
      return ask(element);
    });
    const faq = await faqIn(page);
    expect(asked).to.equal(0);
    await nextFrame();
    await faq.updateComplete;
    expect(scheme(faq)).to.equal('dark');
  });

  it('are dark without requestAnimationFrame', async () => {
    const page = await darkPage();
    stubGetter(document, 'readyState', () => 'interactive');
    stub(window, 'requestAnimationFrame', undefined);
    const problems = collectEvents('esim-config-error');
    expect(scheme(await faqIn(page))).to.equal('dark');
    expect(problems).to.have.length(0);
  });

  it('become light with the page', async () => {
    const page = await darkPage();
    const faq = await faqIn(page);
    await nextFrame();
    expect(scheme(faq)).to.equal('dark');
    const changed = new Promise((resolve) =>
      faq.shadowRoot!.addEventListener('transitionend', resolve, { once: true }),
    );
    page.style.color = 'black';
    await changed;
    await faq.updateComplete;
    expect(scheme(faq)).to.equal('light');
  });

  it('become light with a page that changed while they were hidden', async () => {
    const page = await darkPage();
    const faq = await faqIn(page);
    await nextFrame();
    page.style.display = 'none';
    await nextFrame();
    page.style.color = 'black';
    await nextFrame();
    const noticed = new Promise((resolve) =>
      faq.shadowRoot!.addEventListener('animationstart', resolve, { once: true }),
    );
    page.style.display = '';
    await noticed;
    await faq.updateComplete;
    expect(scheme(faq)).to.equal('light');
  });

  it('say nothing if the browser cannot tell', async () => {
    const problems = collectEvents('esim-config-error');
    stub(window, 'getComputedStyle', () => {
      throw new Error('refused');
    });
    const faq = await faqIn(await darkPage());
    for (let time = 0; time < 3; time++) {
      faq.requestUpdate();
      await faq.updateComplete;
    }
    expect(problems).to.have.length(0);
  });
});
