import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { guideTitle } from '../../src/content/guide.js';
import { upgradeDivs } from '../../src/embed/upgrade-divs.js';
import type { EsimFaq, EsimRenewGuide } from '../../src/index.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { carrierFrom } from '../support/carriers.js';
import { askedIn } from '../support/faq.js';
import { one, press } from '../support/guide.js';
import { collectWarnings, stub } from '../support/stubs.js';

const tags = ['esim-renew-guide', 'esim-faq', 'esim-device-check'] as const;

const titleOf = (carrier: string, language: Language = 'en') =>
  inLanguage(language, () => guideTitle(carrierFrom(carrier)));
const title = (guide: Element) => one(guide, '[part=heading]').textContent!.trim();

/** Adds this HTML to the page, and waits for the observer. */
async function add(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(
    html`<section lang="en">${unsafeHTML(markup)}</section>`,
  );
  await observed();
  return place;
}

/** Mutation observers run before the next frame. */
const observed = () => nextFrame();

const widgets = (place: Element) => [...place.querySelectorAll<EsimRenewGuide>(tags.join())];

async function onlyWidget(place: Element): Promise<EsimRenewGuide> {
  const [widget, ...more] = widgets(place);
  expect(more).to.deep.equal([]);
  await widget!.updateComplete;
  return widget!;
}

describe('a <div> with the name of an element', () => {
  for (const tag of tags) {
    it(`gets this element: ${tag}`, async () => {
      const place = await add(
        `<div data-${tag} data-carrier="viettel" data-lang="zh-Hans" data-heading-level="4"></div>`,
      );
      const widget = await onlyWidget(place);
      expect(widget.localName).to.equal(tag);
      expect(widget.parentElement!.localName).to.equal('div');
      expect(one(widget, '.esim').lang).to.equal('zh-Hans');
      expect(one(widget, '[part=heading]').localName).to.equal('h4');
    });
  }

  for (const [name, empty] of [
    ['replaceChildren', (div: Element) => div.replaceChildren()],
    ['innerHTML', (div: Element) => (div.innerHTML = ' ')],
  ] as const) {
    it(`keeps it, with the page’s own questions, if a script empties the <div>: ${name}`, async () => {
      const place = await add(
        '<div data-esim-faq data-carrier="viettel" data-all><details id="a"><summary>A?</summary>Yes.</details></div>',
      );
      const faq = await onlyWidget(place);
      empty(place.querySelector('[data-esim-faq]')!);
      await observed();
      expect((await onlyWidget(place)) === faq).to.equal(true);
      expect(askedIn(faq as unknown as EsimFaq).at(-1)).to.equal('A?');
    });
  }

  it('lets a script move it to another place', async () => {
    const place = await add('<div data-esim-renew-guide data-carrier="viettel"></div><p></p>');
    const guide = await onlyWidget(place);
    place.querySelector('p')!.append(guide);
    await observed();
    expect(guide.parentElement!.localName).to.equal('p');
  });

  it('may be in the page before the script', async () => {
    const place = await fixture<HTMLElement>(html`<p></p>`);
    const div = document.createElement('div');
    div.dataset.early = '';
    div.setAttribute('data-esim-early', '');
    div.textContent = 'Words of the page';
    place.append(div);
    upgradeDivs('esim-early');
    expect(div.children).to.have.length(1);
    expect(div.firstElementChild!.localName).to.equal('esim-early');
    expect(div.firstElementChild!.textContent).to.equal('Words of the page');
  });

  it('gets its element on a page without `MutationObserver`', async () => {
    stub(window, 'MutationObserver', undefined);
    const place = await fixture<HTMLElement>(html`<p></p>`);
    place.innerHTML = '<div data-esim-old></div>';
    upgradeDivs('esim-old');
    expect(place.querySelector('div > esim-old')).not.to.equal(null);
  });

  it('may be added later, at any depth', async () => {
    const place = await add('<article></article>');
    const outer = document.createElement('div');
    outer.append(document.createElement('div'));
    const div = outer.firstElementChild as HTMLElement;
    outer.dataset.other = '';
    div.setAttribute('data-esim-renew-guide', '');
    div.dataset.carrier = 'vinaphone';
    place.firstElementChild!.append(outer);
    await observed();
    expect(title(await onlyWidget(place))).to.equal(titleOf('vinaphone'));
  });

  it('passes on every attribute that the element knows, also JSON', async () => {
    const config = JSON.stringify({
      id: 'chao',
      name: 'Chao “Mobile”',
      country: 'TH',
      website: { url: 'https://chao.example/' },
    });
    const place = await add(
      `<div data-esim-renew-guide data-methods="website" data-no-language-menu data-locked="false"></div>`,
    );
    place.firstElementChild!.setAttribute('data-config', config);
    const widget = await onlyWidget(place);
    await waitUntil(() => widget.getAttribute('config') === config);
    await widget.updateComplete;
    expect(title(widget)).to.include('Chao “Mobile”');
    expect(widget.noLanguageMenu).to.equal(true);
    expect(widget.locked).to.equal(false);
  });

  it('passes on changes of its attributes', async () => {
    const place = await add('<div data-esim-renew-guide data-carrier="viettel"></div>');
    const widget = await onlyWidget(place);
    const div = place.firstElementChild as HTMLElement;
    div.dataset.carrier = 'mobifone';
    await waitUntil(() => title(widget) === titleOf('mobifone'));
    div.dataset.lang = 'vi';
    await waitUntil(() => title(widget) === titleOf('mobifone', 'vi'));
    delete div.dataset.lang;
    await waitUntil(() => title(widget) === titleOf('mobifone'));
  });

  it('passes on no unknown attribute, and never an event handler', async () => {
    const place = await add(
      `<div data-esim-faq data-onclick="window.hit = 1" data-onfocus="window.hit = 1" data-style="color: red" data-id="x" data-class="y" data-slot="z" id="mine" class="theirs"></div>`,
    );
    const widget = await onlyWidget(place);
    expect(widget.getAttributeNames()).to.deep.equal([]);
    expect(place.firstElementChild!.className).to.equal('theirs');
    widget.click();
    expect((window as { hit?: number }).hit).to.equal(undefined);
  });

  it('shows its children until the element has its content', async () => {
    stub(window, 'fetch', () => new Promise(() => {}));
    const place = await add(
      '<div data-esim-renew-guide data-config-src="never.json"><p>Our own words</p></div>',
    );
    const widget = await onlyWidget(place);
    const fallback = place.querySelector('p')!;
    expect(fallback.parentElement).to.equal(widget);
    expect(fallback.checkVisibility()).to.equal(true);
  });

  it('turns its `<details>` into questions', async () => {
    const place = await add(
      `<div data-esim-faq data-carrier="viettel" data-topics="pickup"><p><details id="pickup"><summary>Where do I pick it up?</summary>At the desk.</details></p></div>`,
    );
    const faq = (await onlyWidget(place)) as unknown as EsimFaq;
    expect(askedIn(faq)).to.deep.equal(['Where do I pick it up?']);
  });

  it('reads the JSON inside it', async () => {
    const place = await add(
      `<div data-esim-renew-guide data-carrier="viettel"><script type="application/json">{"name": "Our Viettel"}</script></div>`,
    );
    expect(title(await onlyWidget(place))).to.include('Our Viettel');
  });

  it('moves children that are added later into the element', async () => {
    const place = await add('<div data-esim-faq data-carrier="viettel" data-topics="own-1"></div>');
    const faq = (await onlyWidget(place)) as unknown as EsimFaq;
    const details = document.createElement('details');
    details.innerHTML = '<summary>Late?</summary>Never too late.';
    place.firstElementChild!.append('Some words', details);
    await waitUntil(() => askedIn(faq).join() === 'Late?');
    expect(details.parentElement).to.equal(faq);
  });

  it('keeps the reader’s answers when it is removed, moved or filled again', async () => {
    const place = await add(
      '<div data-esim-renew-guide data-carrier="viettel"><p>Before</p></div><aside></aside>',
    );
    const widget = await onlyWidget(place);
    const div = place.querySelector('div')!;
    await press(widget, 'Expired');
    const answered = () => one(widget, '[aria-pressed=true]').textContent!.trim();
    expect(answered()).to.equal('Expired');

    div.remove();
    await observed();
    place.querySelector('aside')!.append(div);
    await observed();
    expect(await onlyWidget(place)).to.equal(widget);
    expect(answered()).to.equal('Expired');

    div.innerHTML = '<p>After</p>';
    await observed();
    expect(await onlyWidget(place)).to.equal(widget);
    expect(answered()).to.equal('Expired');
    expect(widget.textContent).to.equal('After');
  });

  it('stays empty if the page removes the element, and none of its own content is in it', async () => {
    const place = await add('<div data-esim-renew-guide data-carrier="viettel"></div>');
    (await onlyWidget(place)).remove();
    await observed();
    expect(widgets(place)).to.deep.equal([]);
  });

  it('gets no second element when it is copied together with the first', async () => {
    const place = await add('<div data-esim-renew-guide data-carrier="viettel">Words</div>');
    await onlyWidget(place);
    for (const copy of [
      place.firstElementChild!.cloneNode(true),
      document.createRange().createContextualFragment(place.innerHTML),
    ]) {
      const other = await add('');
      other.append(copy);
      await observed();
      const widget = await onlyWidget(other);
      expect(title(widget)).to.equal(titleOf('viettel'));
      (other.firstElementChild as HTMLElement).dataset.carrier = 'mobifone';
      await waitUntil(() => title(widget) === titleOf('mobifone'));
    }
  });

  it('gets no second element when the script runs twice', async () => {
    upgradeDivs(...tags);
    const place = await add('<div data-esim-renew-guide data-carrier="viettel">Words</div>');
    expect((await onlyWidget(place)).textContent).to.equal('Words');
  });

  it('is left alone if its name is not exactly one of ours', async () => {
    const warnings = collectWarnings();
    const place = await add(
      '<div data-esim data-carrier="viettel"></div><p data-esim-faq></p><div data-esim-faq-x></div>',
    );
    expect(widgets(place)).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });
});
