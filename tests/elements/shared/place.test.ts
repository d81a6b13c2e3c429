import { expect, fixture, html } from '@open-wc/testing';
import { pageAddress } from '../../../src/elements/shared/place.js';
import { faqFor, settled, turn } from '../../support/faq.js';
import { all } from '../../support/guide.js';

const start = location.href;

/** Goes to an address of this origin. */
const at = (address: string) => history.replaceState(null, '', address);

/** Writes the page's own address into its head, until the end of the test. */
function canonical(href: string): void {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = href;
  document.head.append(link);
}

afterEach(() => {
  at(start);
  document.querySelector('link[rel=canonical]')?.remove();
});

describe('the page’s address', () => {
  const { origin } = location;

  for (const [written, address] of [
    ['/esim?utm_source=mail&utm_medium=x&fbclid=1&gclid=2&_ga=3', '/esim'],
    ['/esim?token=abc&session=1&email=a%40b.c&key=k', '/esim'],
    ['/esim?next=a%40b.c', '/esim'],
    ['/esim?x=0123456789abcdef0123456789abcdef', '/esim'],
    ['/?p=12&utm_campaign=x', '/?p=12'],
    ['/index.php?title=eSIM&author=3&keyword=sim', '/index.php?title=eSIM&author=3&keyword=sim'],
    ['/esim#access_token=abc', '/esim'],
    ['/esim#chapter-2', '/esim'],
    ['/app#/help/esim', '/app#/help/esim'],
    ['/app#!/help', '/app#!/help'],
  ] as const) {
    it(`has nothing about this visit or this reader: ${written}`, () => {
      at(written);
      expect(pageAddress()).to.equal(origin + address);
    });
  }

  it('is the one that the page gives itself', () => {
    at('/esim?page=2&sort=x');
    canonical('https://blog.example/esim?utm_source=feed');
    expect(pageAddress('#a')).to.equal('https://blog.example/esim#a');
  });

  it('is its own if the page names the first page of the site, as apps of one page do', () => {
    at('/help/esim');
    canonical('/');
    expect(pageAddress()).to.equal(`${origin}/help/esim`);
  });

  it('is its own if the page names none that can be opened', () => {
    at('/esim');
    canonical('javascript:void 0');
    expect(pageAddress()).to.equal(`${origin}/esim`);
  });

  it('has no place in the page if its router uses the hash', () => {
    at('/app#/help/esim');
    expect(pageAddress('#esim-faq-wrong-plan')).to.equal(undefined);
  });

  it('is unknown inside a frame', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const script = frame.contentDocument!.createElement('script');
    script.type = 'module';
    const source = new URL('../../../src/elements/shared/place.ts', import.meta.url).pathname;
    script.textContent = `import { pageAddress } from '${location.origin}${source}';
      parent.postMessage({ address: String(pageAddress()) }, '*');`;
    const answer = new Promise<unknown>((resolve) =>
      addEventListener('message', ({ data }) => resolve((data as { address: string }).address), {
        once: true,
      }),
    );
    frame.contentDocument!.body.append(script);
    expect(await answer).to.equal('undefined');
  });
});

describe('the link to an answer', () => {
  it('is the page’s own address, without the visit', async () => {
    at('/esim?token=abc&p=3&utm_source=x#top');
    const faq = await faqFor();
    await turn(faq, 'wrong-plan');
    const [link] = all(faq, '.tools .copyable');
    expect(link!.textContent).to.equal(`${location.origin}/esim?p=3#esim-faq-wrong-plan`);
  });

  it('is missing where it would lead elsewhere', async () => {
    at('/app#/help/esim');
    const faq = await faqFor();
    await turn(faq, 'wrong-plan');
    expect(all(faq, '.tools')).to.have.length(0);
    faq.feedback = true;
    await settled(faq);
    expect(all(faq, '.tools .feedback')).to.have.length(1);
    expect(all(faq, '.tools .copyable')).to.have.length(0);
  });
});
