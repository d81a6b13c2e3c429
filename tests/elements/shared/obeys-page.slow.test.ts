import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/index.js';
import type { EsimFaq } from '../../../src/index.js';
import type { EsimElement } from '../../../src/elements/shared/element.js';
import { everyLanguage } from '../../support/carriers.js';
import { settled } from '../../support/faq.js';
import { fillNow } from '../../support/filled.js';
import { all, one } from '../../support/guide.js';
import { look, schemes, show, tags, three, wrapper } from '../../support/three.js';
import { collectWarnings, stubGetter } from '../../support/stubs.js';

describe('what the page says about our tags', () => {
  const hiding: Record<string, [markup: string, styles?: string]> = {
    'its style attribute': [three.replaceAll(' carrier', ' style="display:none" carrier')],
    'a class': [
      three.replaceAll(' carrier', ' class="d-none" carrier'),
      '.d-none { display: none !important }',
    ],
    'a media query': [three, `@media all { ${tags.join()} { display: none } }`],
    'the hidden attribute': [three.replaceAll(' carrier', ' hidden carrier')],
    'what is around': [`<div style="display: none">${three}</div>`],
  };
  for (const [name, [markup, styles]] of Object.entries(hiding)) {
    it(`hides them: ${name}`, async () => {
      const found = await show(markup, styles);
      expect(found).to.have.length(3);
      for (const element of found) {
        expect(element.checkVisibility(), element.localName).to.equal(false);
        expect(element.getClientRects()).to.have.length(0);
      }
    });
  }

  it('shows them only while they are open, if they are popovers', async () => {
    for (const element of await show(three.replaceAll(' carrier', ' popover carrier'))) {
      expect(look(element).display, element.localName).to.equal('none');
      element.showPopover();
      expect(look(element).display, element.localName).to.equal('block');
      element.hidePopover();
    }
  });

  it('lays them out, whatever it is', async () => {
    for (const display of ['inline-block', 'flex', 'grid', 'contents']) {
      for (const element of await show(three, `${tags.join()} { display: ${display} }`)) {
        expect(look(element).display, element.localName).to.equal(display);
      }
    }
  });

  it('leaves them findable with hidden="until-found"', async () => {
    for (const element of await show(
      three.replaceAll(' carrier', ' hidden="until-found" carrier'),
    )) {
      expect(look(element).display, element.localName).to.equal('block');
      expect(look(element).contentVisibility, element.localName).to.equal('hidden');
    }
  });

  it('makes them invisible where their surroundings are, and they take no focus', async () => {
    const found = await show(`<div style="visibility: hidden">${three}</div>`);
    for (const element of found) {
      for (const part of all(element, '*')) {
        expect(look(part).visibility, `${element.localName} ${part.localName}`).to.equal('hidden');
      }
      const button = one(element, 'summary, button');
      button.focus();
      expect(element.shadowRoot!.activeElement).to.equal(null);
    }
  });

  it('says where a deep link stops', async () => {
    const [faq] = (await show(
      `<esim-faq carrier="viettel" all><details id="own"><summary>A?</summary>Yes.</details></esim-faq>`,
      'esim-faq { scroll-margin-top: 77px }',
    )) as [EsimFaq];
    const room = document.createElement('div');
    room.style.height = '3000px';
    faq.after(room);
    for (const id of ['wrong-plan', 'own']) {
      expect(faq.reveal(id)).to.equal(true);
      await settled(faq);
      const question = faq.querySelector(`#${id}`) ?? one(faq, `[data-id=${id}]`);
      expect(question.getBoundingClientRect().top, id).to.be.closeTo(77, 1);
    }
  });

  it('sets the spacing of letters, words and lines inside', async () => {
    const spacing = 'letter-spacing: 2px; word-spacing: 3px; line-height: 2';
    const important = spacing.replaceAll(';', ' !important;') + ' !important';
    for (const styles of [`* { ${important} }`, `${tags.join()} { ${spacing} }`]) {
      for (const element of await show(three, styles)) {
        for (const part of all(element, 'p, span, button, input, select, summary, li')) {
          const { letterSpacing, wordSpacing } = look(part);
          expect(
            [letterSpacing, wordSpacing],
            `${element.localName} ${part.outerHTML}`,
          ).to.deep.equal(['2px', '3px']);
        }
        const line = parseFloat(look(wrapper(element)).lineHeight);
        expect(line).to.equal(2 * parseFloat(look(wrapper(element)).fontSize));
      }
    }
  });
});

describe('on a page from right to left', () => {
  const inside = `<span slot="heading">عنوان</span><p slot="intro">مقدمة</p><p slot="before-renew">قبل</p>
    <p slot="support">مساعدة</p><p slot="after">بعد</p>`;
  const questions =
    '<details><summary>سؤال</summary>جواب</details><div><details><summary>سؤال</summary>جواب</details></div>';
  const markup = tags
    .map(
      (tag) =>
        `<${tag} carrier="viettel" all>${inside}${tag === 'esim-faq' ? questions : ''}</${tag}>`,
    )
    .join('');

  const directions = (found: Element[]) =>
    found.flatMap((element) =>
      [...element.children]
        .filter(({ assignedSlot }) => assignedSlot)
        .map((child) => look(child).direction),
    );

  for (const [name, around] of [
    ['an attribute', `<div dir="rtl">${markup}</div>`],
    ['a style', `<div style="direction: rtl">${markup}</div>`],
    ['an attribute of the tag', markup.replaceAll(' carrier', ' dir="rtl" carrier')],
  ] as const) {
    it(`the page’s own parts keep its direction, ours have theirs: ${name}`, async () => {
      const found = await show(around);
      expect(new Set(directions(found))).to.deep.equal(new Set(['rtl']));
      for (const element of found) {
        for (const part of all(element, '.esim, .esim :not(slot)')) {
          // Empty: what the page replaced is not rendered.
          expect(look(part).direction, part.outerHTML).to.be.oneOf(['ltr', '']);
        }
      }
    });
  }

  it('they follow when the direction changes', async () => {
    const found = await show(`<div dir="rtl">${markup}</div>`);
    const around = found[0]!.parentElement!;
    around.dir = 'ltr';
    await waitUntil(() => directions(found).every((direction) => direction === 'ltr'));
    around.dir = 'rtl';
    await waitUntil(() => directions(found).every((direction) => direction === 'rtl'));
  });

  it('what stands in an empty slot has our direction', async () => {
    const found = await show(
      `<div dir="rtl">${three.replaceAll(' carrier', ' support="https://help.example" carrier')}</div>`,
    );
    for (const element of found) {
      for (const part of all(element, 'slot *')) expect(look(part).direction).to.equal('ltr');
    }
  });
});

describe('on a page without a doctype', () => {
  /** Elements in a frame, with this before the page. */
  async function framed(doctype: string, theme: string) {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe width="360" height="640"></iframe>`,
    );
    const page = frame.contentDocument!;
    const module = new URL('../../../src/index.ts', import.meta.url);
    page.open();
    page.write(`${doctype}<html lang="en"><body style="color: rgb(1, 2, 3); font: 20px sans-serif">
      <esim-renew-guide carrier="vietnamobile" theme="${theme}"></esim-renew-guide>
      <esim-faq carrier="vietnamobile" theme="${theme}" all></esim-faq>
      <script type="module" src="${module.href}"></script>`);
    page.close();
    await frame.contentWindow!.customElements.whenDefined('esim-device-check');
    const found = [...page.querySelectorAll<EsimElement>('esim-renew-guide, esim-faq')];
    for (const element of found) await element.updateComplete;
    fillNow(frame.contentWindow!);
    const looks = found.flatMap((element) =>
      [...element.shadowRoot!.querySelectorAll('.esim *')].map((part) => {
        const style = frame.contentWindow!.getComputedStyle(part);
        const {
          color,
          fontFamily,
          fontSize,
          fontWeight,
          fontStyle,
          lineHeight,
          whiteSpace,
          textAlign,
        } = style;
        return `${part.localName} ${[color, fontFamily, fontSize, fontWeight, fontStyle, lineHeight, whiteSpace, textAlign].join()}`;
      }),
    );
    return { mode: page.compatMode, looks };
  }

  for (const theme of ['', 'light', 'dark']) {
    it(`tables look as everything else: theme “${theme}”`, async () => {
      const [quirks, standard] = [await framed('', theme), await framed('<!doctype html>', theme)];
      expect([quirks.mode, standard.mode]).to.deep.equal(['BackCompat', 'CSS1Compat']);
      expect(quirks.looks.filter((look) => look.startsWith('table')).length).to.be.above(0);
      expect(quirks.looks).to.deep.equal(standard.looks);
    });
  }
});

describe('inherited styles that make texts unreadable', () => {
  it('do not come in', async () => {
    const styles = `.host { -webkit-text-fill-color: transparent; -webkit-text-stroke: 4px red; -webkit-text-security: disc;
      writing-mode: vertical-rl; text-orientation: upright; user-select: none; caret-color: transparent;
      text-emphasis: filled; line-break: anywhere; font-size: 0 }`;
    for (const element of await show(`<div class="host">${three}</div>`, styles)) {
      for (const part of all(element, '.esim *:not(code, input, select, option, svg, svg *)')) {
        const style = look(part);
        expect(
          {
            fill: style.webkitTextFillColor === style.color,
            stroke: style.webkitTextStrokeWidth,
            security: style.getPropertyValue('-webkit-text-security'),
            mode: style.writingMode,
            // Firefox lets no button be selected.
            canSelect: style.userSelect !== 'none' || !!part.closest('button'),
            emphasis: style.textEmphasisStyle,
            break: style.lineBreak,
            isLegible: parseFloat(style.fontSize) > 8,
          },
          part.outerHTML,
        ).to.deep.equal({
          fill: true,
          stroke: '0px',
          security: 'none',
          mode: 'horizontal-tb',
          canSelect: true,
          emphasis: 'none',
          break: 'auto',
          isLegible: true,
        });
      }
    }
  });

  it('do not make our letters transparent, as those of a page that show a picture', async () => {
    for (const color of ['transparent', 'rgb(255 255 255 / 0)']) {
      const found = await show(`<div style="color: ${color}">${three}</div>`);
      for (const element of found) expect(look(wrapper(element)).color).to.equal('rgb(0, 0, 0)');
    }
  });

  it('do not keep a text from being copied', async () => {
    const [guide] = await show(`<div style="user-select: none">${three}</div>`);
    const text = one(guide!, 'legend span');
    getSelection()!.selectAllChildren(text);
    expect(getSelection()!.toString()).to.equal(text.textContent);
  });
});

describe('native fields', () => {
  for (const [scheme, colors] of [
    [
      'dark',
      [
        '#fff',
        'rgb(200 200 200)',
        'oklch(0.9 0.02 250)',
        'lab(90 0 0)',
        'color(display-p3 0.9 0.9 1)',
        'hsl(60 90% 80%)',
      ],
    ],
    [
      'light',
      ['#000', '#767676', 'navy', 'oklch(0.4 0.1 20)', 'lab(30 0 0)', 'color(srgb 0.1 0.2 0.3)'],
    ],
  ] as const) {
    for (const color of colors) {
      it(`are ${scheme} where the text is ${color}, on a page without color-scheme`, async () => {
        const found = await show(
          `<div style="color: ${color}">${three.replace('<esim-faq', '<esim-faq searchable')}</div>`,
        );
        expect(new Set(schemes(found))).to.deep.equal(new Set([scheme]));
      });
    }
  }

  it('follow the theme, not the page', async () => {
    const markup = three.replaceAll(' carrier', ' theme="light" carrier');
    const found = await show(`<div style="color: #fff">${markup}</div>`);
    expect(new Set(schemes(found))).to.deep.equal(new Set(['light']));
  });
});

describe('landmarks', () => {
  it('are the page’s: ours add none', async () => {
    const found = await show(three);
    for (const element of found) {
      expect(
        all(
          element,
          'header, footer, main, nav, aside, search, form, [role=banner], [role=contentinfo], [role=navigation], [role=main], section:is([aria-label], [aria-labelledby], [title])',
        ),
        element.localName,
      ).to.deep.equal([]);
    }
  });
});

describe('a code to dial', () => {
  for (const language of everyLanguage) {
    it(`breaks where it is wider than the guide: ${language}`, async () => {
      for (const width of [280, 320]) {
        const [guide] = await show(
          `<div style="width: ${width}px"><esim-renew-guide carrier="vietnamobile" lang="${language}"></esim-renew-guide></div>`,
        );
        fillNow();
        for (const details of all<HTMLDetailsElement>(guide!, 'details')) details.open = true;
        expect(guide!.scrollWidth, `${width} px`).to.be.at.most(width);
        for (const code of all(guide!, 'code')) {
          const edge = guide!.getBoundingClientRect().right;
          expect(code.getBoundingClientRect().right).to.be.at.most(edge);
        }
      }
    });
  }
});

describe('a label without a space', () => {
  const long = 'W'.repeat(96);
  const config = JSON.stringify({
    name: long,
    support: { url: 'https://help.example/', label: long },
    offer: { url: 'https://shop.example/', label: long },
    app: { name: long, appStore: 'https://apps.apple.com/app/id123456789' },
    website: { url: `https://${'w'.repeat(60)}.example/${long}` },
    faq: [
      {
        id: 'long',
        question: long,
        answer: long,
        links: [{ url: 'https://a.example/', label: long }],
      },
    ],
  });

  for (const language of everyLanguage) {
    it(`breaks at 280 px: ${language}`, async () => {
      const markup = tags
        .map(
          (tag) => `<${tag} config='${config}' lang="${language}" all searchable offline></${tag}>`,
        )
        .join('');
      const found = await show(`<div style="width: 280px; overflow: auto">${markup}</div>`);
      const around = found[0]!.parentElement!;
      for (const element of found) {
        all<HTMLDetailsElement>(element, 'details:not(.menu)').forEach((one) => (one.open = true));
        fillNow();
        await element.updateComplete;
        expect(wrapper(element).textContent).to.include(long);
      }
      expect(around.scrollWidth).to.equal(280);
    });
  }
});

describe('a saved page', () => {
  for (const tag of tags) {
    it(`shows <${tag}> once, although its shadow root was saved too`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.setHTMLUnsafe(
        `<${tag} carrier="viettel"><template shadowrootmode="open"><style>p { color: red }</style>
          <div class="esim stack"><h2 part="heading">Saved</h2><p>Old</p></div></template></${tag}>`,
      );
      const element = page.firstElementChild as EsimElement;
      // Firefox upgrades it a moment later.
      customElements.upgrade(element);
      await element.updateComplete;
      expect(all(element, '.esim')).to.have.length(1);
      expect(all(element, 'h2')).to.have.length(1);
      expect(all(element, 'style')).to.have.length(0);
      expect(element.shadowRoot!.textContent).not.to.include('Saved');
    });
  }
});

describe('<esim-faq carrier="viettel" />, which HTML does not close', () => {
  const rest = `<p id="text">More of the page.</p><details id="fold"><summary>Theirs</summary>Text.</details>
    <section><h2>Next</h2><ul><li>One</li></ul></section><footer id="foot">The end</footer>`;

  for (const tag of tags) {
    it(`shows the rest of the page, and says so once: ${tag}`, async () => {
      const warnings = collectWarnings();
      const [element] = await show(`<article><${tag} carrier="viettel" />${rest}</article>`);
      expect(element!.querySelector('#foot')).to.not.equal(null);
      for (const id of ['text', 'fold', 'foot']) {
        expect(element!.querySelector(`#${id}`)!.checkVisibility(), id).to.equal(true);
      }
      expect(look(element!.querySelector('#text')!).lineHeight).to.be.a('string');
      expect(all(element!, '[part=heading]')).to.have.length(1);
      element!.lang = 'vi';
      await element!.updateComplete;
      expect(warnings.filter((warning) => warning.includes(`</${tag}>`))).to.have.length(1);
    });

    it(`shows another of our tags in it: ${tag}`, async () => {
      collectWarnings();
      const [, other] = await show(
        `<div><${tag} carrier="viettel" /><esim-device-check></esim-device-check></div>`,
      );
      expect(other!.checkVisibility()).to.equal(true);
    });
  }

  describe('is not what a closed tag with a page’s elements looks like', () => {
    const closed = {
      'if something follows':
        '<esim-faq carrier="viettel"><details><summary>Q</summary>A</details><header>Ours</header></esim-faq></div><p>Next</p>',
      'if something follows, far outside':
        '<esim-renew-guide carrier="viettel"><article><h1>Ours</h1></article></esim-renew-guide></div></section>Next',
      'if only white space follows its end tag':
        '<esim-device-check><nav>Ours</nav></esim-device-check>\n</div>',
    };
    for (const [name, markup] of Object.entries(closed)) {
      it(name, async () => {
        const warnings = collectWarnings();
        const [element] = await show(`<section><div>${markup}`);
        await element!.updateComplete;
        expect(warnings).to.deep.equal([]);
        expect(element!.querySelector('header, article, nav')!.checkVisibility()).to.equal(false);
      });
    }

    it('while the page is still being read', async () => {
      const warnings = collectWarnings();
      stubGetter(document, 'readyState', () => 'loading');
      const [element] = await show(
        '<esim-renew-guide carrier="viettel"><header>Ours</header></esim-renew-guide>',
      );
      expect(warnings).to.deep.equal([]);
      element!.after('The parser goes on.');
      stubGetter(document, 'readyState', () => 'interactive');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await element!.updateComplete;
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('is certain, whatever follows outside,', () => {
    for (const part of ['<main>Text</main>', '<script src="data:text/javascript,"></script>']) {
      it(`if the tag holds ${part}`, async () => {
        const warnings = collectWarnings();
        await show(`<div><esim-renew-guide carrier="viettel" />${part}</div><p>Next</p>`);
        expect(warnings.join()).to.include('</esim-renew-guide>');
      });
    }
  });

  it('is noticed once the page has been read', async () => {
    const warnings = collectWarnings();
    stubGetter(document, 'readyState', () => 'loading');
    const [element] = await show(
      `<article><esim-renew-guide carrier="viettel" />${rest}</article>`,
    );
    expect(warnings).to.deep.equal([]);
    stubGetter(document, 'readyState', () => 'interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await element!.updateComplete;
    expect(element!.querySelector('#foot')!.checkVisibility()).to.equal(true);
  });

  it('is noticed while the page is still being read', async () => {
    collectWarnings();
    const [faq] = await show(
      `<article><esim-faq carrier="viettel" /><details id="fold"><summary>Theirs</summary></details></article>`,
    );
    expect(faq!.querySelector('details')!.slot).to.equal('own-fold');
    faq!.insertAdjacentHTML('beforeend', '<footer>The end</footer>');
    await settled(faq as EsimFaq);
    for (const child of faq!.children) expect(child.checkVisibility()).to.equal(true);
    expect(all(faq!, 'slot[name^=own-]')).to.deep.equal([]);
  });

  it('is not what a closed tag looks like, with sentences, questions, forms in answers and slots', async () => {
    const warnings = collectWarnings();
    const found = await show(
      `<div><esim-faq carrier="viettel"><p id="text">Call 198.</p><section><details><summary>A?</summary><form><h1>B</h1></form></details></section>
        <div slot="after"><nav>Menu</nav></div><script type="application/json">{}</script></esim-faq></div>
       <div><esim-faq carrier="viettel"><header id="text">Call 198.</header></esim-faq><p>Next</p></div>`,
    );
    for (const faq of found) {
      await settled(faq as EsimFaq);
      expect(faq.querySelector('#text')!.checkVisibility()).to.equal(false);
    }
    expect(warnings).to.deep.equal([]);
  });
});
