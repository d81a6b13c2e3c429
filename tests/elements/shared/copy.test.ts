import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import * as say from '../../../src/content/controls.js';
import { copy } from '../../../src/elements/shared/copy.js';
import type { EsimRenewGuide } from '../../../src/index.js';
import { inLanguage } from '../../../src/locales/localize.js';
import { guideFor, one } from '../../support/guide.js';
import { stub } from '../../support/stubs.js';

/** A clipboard that takes what it is given, or refuses. */
function clipboard({ refuses = false } = {}): string[] {
  const written: string[] = [];
  stub(navigator, 'clipboard', {
    writeText: (text: string) => {
      if (refuses) return Promise.reject(new DOMException('no', 'NotAllowedError'));
      written.push(text);
      return Promise.resolve();
    },
  });
  return written;
}

const oldWay = (answer: () => boolean) => stub(document, 'execCommand', answer);
const fails = () => {
  throw new Error('no');
};

/** The text that the browser holds as selected, also one in a shadow root. */
const selected = (guide?: Element): string => {
  const root = guide?.shadowRoot as { getSelection?: () => Selection | null } | undefined;
  return String(root?.getSelection?.() ?? getSelection());
};

describe('copying', () => {
  const place = () => fixture<HTMLElement>(html`<p>*101#</p>`);

  it('goes to the clipboard', async () => {
    const written = clipboard();
    oldWay(fails);
    expect(await copy('*101#', await place())).to.equal(true);
    expect(written).to.deep.equal(['*101#']);
  });

  for (const [name, refused] of [
    ['is refused', () => void clipboard({ refuses: true })],
    ['is not there', () => stub(navigator, 'clipboard', undefined)],
    ['throws', () => stub(navigator, 'clipboard', { writeText: fails })],
  ] as const) {
    it(`is tried the older way where the clipboard ${name}`, async () => {
      refused();
      let asked = '';
      oldWay(() => {
        asked = selected();
        return true;
      });
      expect(await copy('*101#', await place())).to.equal(true);
      expect(asked).to.equal('*101#');
    });
  }

  for (const [name, answer] of [
    ['says no', () => false],
    ['throws', fails],
  ] as const) {
    it(`leaves the text selected where the older way ${name}`, async () => {
      clipboard({ refuses: true });
      oldWay(answer);
      expect(await copy('*101#', await place())).to.equal(false);
      expect(selected()).to.equal('*101#');
    });
  }
});

describe('the button that copies a code', () => {
  const label = inLanguage('en', say.copyCode);
  const copied = inLanguage('en', say.copied);
  const inPlace = inLanguage('en', say.selected);
  const button = (guide: Element) => one(guide, '[data-id=after] .code button');
  const words = (guide: Element) => button(guide).textContent!.trim();
  const said = (guide: Element) => one(guide, '[role=status]').textContent;

  async function press(guide: EsimRenewGuide): Promise<void> {
    const before = said(guide);
    button(guide).focus();
    button(guide).click();
    if (!before) await waitUntil(() => said(guide));
    await guide.updateComplete;
  }

  async function opened(): Promise<EsimRenewGuide> {
    const guide = await guideFor('vinaphone');
    one<HTMLDetailsElement>(guide, '[data-id=after]').open = true;
    expect(words(guide)).to.equal(label);
    return guide;
  }

  it('copies the code, answers on itself and aloud', async () => {
    const written = clipboard();
    const guide = await opened();
    await press(guide);
    expect(written).to.deep.equal(['*101#']);
    expect(words(guide)).to.equal(copied);
    expect(said(guide)).to.equal(copied);
  });

  it('has its own words again when the reader goes on', async () => {
    clipboard();
    const guide = await opened();
    await press(guide);
    one(guide, '.menu summary').focus();
    expect(words(guide)).to.equal(label);
  });

  it('may be pressed twice', async () => {
    const written = clipboard();
    const guide = await opened();
    await press(guide);
    await press(guide);
    await waitUntil(() => written.length === 2);
    expect(words(guide)).to.equal(copied);
    one(guide, '.menu summary').focus();
    expect(words(guide)).to.equal(label);
  });

  it('says where to take it from, and leaves it selected, where all is refused', async () => {
    clipboard({ refuses: true });
    oldWay(() => false);
    const guide = await opened();
    await press(guide);
    expect(words(guide)).to.equal(inPlace);
    expect(said(guide)).to.equal(inPlace);
    expect(selected(guide).trim()).to.equal('*101#');
  });

  it('goes on in another language after it was pressed', async () => {
    clipboard();
    const guide = await opened();
    await press(guide);
    guide.lang = 'vi';
    await guide.updateComplete;
    one(guide, '.menu summary').focus();
    expect(words(guide)).to.equal(inLanguage('vi', say.copyCode));
    guide.lang = 'en';
    await guide.updateComplete;
    expect(words(guide)).to.equal(label);
  });

  it('is not there for a code that has to be filled in first', async () => {
    const guide = await guideFor('vietnamobile');
    const codes = [...guide.shadowRoot!.querySelectorAll('[data-id=code] .code')];
    expect(codes).not.to.be.empty;
    for (const code of codes) {
      expect(code.textContent).to.include('‹');
      expect(code.querySelector('button')).to.equal(null);
    }
  });
});
