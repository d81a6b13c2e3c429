import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import * as controls from '../../../src/content/controls.js';
import { copy } from '../../../src/elements/shared/copy.js';
import type { EsimRenewGuide } from '../../../src/index.js';
import { inLanguage } from '../../../src/locales/localize.js';
import { all, guideFor, one } from '../../support/guide.js';
import { stub } from '../../support/stubs.js';

/** A clipboard that records what is written to it, or refuses. */
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

const oldCommand = (answer: () => boolean) => stub(document, 'execCommand', answer);

/** The older command, which asks the page as browsers do. Returns what was copied. */
function workingCommand(): string[] {
  const copied: string[] = [];
  oldCommand(() => {
    const clipboardData = new DataTransfer();
    const asked = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(asked);
    copied.push(asked.clipboardData!.getData('text/plain'));
    return true;
  });
  return copied;
}

const fails = () => {
  throw new Error('no');
};

/** The selected text, also inside a shadow root. */
const selected = (guide?: Element): string => {
  const root = guide?.shadowRoot as { getSelection?: () => Selection | null } | undefined;
  return String(root?.getSelection?.() ?? getSelection());
};

describe('copying', () => {
  const place = () => fixture<HTMLElement>(html`<p>*101#</p>`);

  it('goes to the clipboard', async () => {
    const written = clipboard();
    oldCommand(fails);
    expect(await copy('*101#', await place())).to.equal(true);
    expect(written).to.deep.equal(['*101#']);
  });

  for (const [name, refused] of [
    ['is refused', () => void clipboard({ refuses: true })],
    ['is not there', () => stub(navigator, 'clipboard', undefined)],
    ['throws', () => stub(navigator, 'clipboard', { writeText: fails })],
  ] as const) {
    it(`uses the older command if the clipboard ${name}`, async () => {
      refused();
      const copied = workingCommand();
      expect(await copy('*101#', await place())).to.equal(true);
      expect(copied).to.deep.equal(['*101#']);
    });
  }

  it('gives its own text, also if the page would rewrite the copy', async () => {
    clipboard({ refuses: true });
    const copied = workingCommand();
    const rewrite = (event: ClipboardEvent) => {
      event.clipboardData!.setData('text/plain', 'Read more at …');
      event.preventDefault();
    };
    document.addEventListener('copy', rewrite, true);
    try {
      expect(await copy('*101#', await place())).to.equal(true);
    } finally {
      document.removeEventListener('copy', rewrite, true);
    }
    expect(copied).to.deep.equal(['*101#']);
  });

  it('claims nothing if the page stops the copy before it is heard', async () => {
    clipboard({ refuses: true });
    workingCommand();
    const refuse = (event: Event) => event.stopImmediatePropagation();
    addEventListener('copy', refuse, true);
    try {
      expect(await copy('*101#', await place())).to.equal(false);
    } finally {
      removeEventListener('copy', refuse, true);
    }
  });

  it('claims nothing if nothing was selected, so that no copy happened', async () => {
    clipboard({ refuses: true });
    oldCommand(() => true);
    expect(await copy('*101#', await place())).to.equal(false);
  });

  it('listens to no other copy of the page', async () => {
    clipboard({ refuses: true });
    const copied = workingCommand();
    await copy('*101#', await place());
    document.execCommand('copy');
    expect(copied).to.deep.equal(['*101#', '']);
  });

  for (const [name, answer] of [
    ['says no', () => false],
    ['throws', fails],
  ] as const) {
    it(`leaves the text selected if the older command ${name}`, async () => {
      clipboard({ refuses: true });
      oldCommand(answer);
      expect(await copy('*101#', await place())).to.equal(false);
      expect(selected()).to.equal('*101#');
    });
  }
});

describe('the button that copies a code', () => {
  const label = inLanguage('en', controls.copyCode);
  const copied = inLanguage('en', controls.copied);
  const inPlace = inLanguage('en', controls.selected);
  const button = (guide: Element) => one(guide, '[data-id=after] .code button');
  const labelOf = (guide: Element) => button(guide).textContent!.trim();
  const announced = (guide: Element) => one(guide, '[role=status]').textContent;

  async function press(guide: EsimRenewGuide): Promise<void> {
    const before = announced(guide);
    button(guide).focus();
    button(guide).click();
    if (!before) await waitUntil(() => announced(guide));
    await guide.updateComplete;
  }

  async function opened(): Promise<EsimRenewGuide> {
    const guide = await guideFor('vinaphone');
    one<HTMLDetailsElement>(guide, '[data-id=after]').open = true;
    expect(labelOf(guide)).to.equal(label);
    return guide;
  }

  it('copies the code, and confirms it on the button and to screen readers', async () => {
    const written = clipboard();
    const guide = await opened();
    await press(guide);
    expect(written).to.deep.equal(['*101#']);
    expect(labelOf(guide)).to.equal(copied);
    expect(announced(guide)).to.equal(copied);
  });

  it('shows its label again when it loses the focus', async () => {
    clipboard();
    const guide = await opened();
    await press(guide);
    one(guide, '.menu summary').focus();
    expect(labelOf(guide)).to.equal(label);
  });

  it('shows its label again in browsers that do not focus a pressed button', async () => {
    clipboard();
    const guide = await opened();
    button(guide).click();
    await waitUntil(() => labelOf(guide) === copied);
    one(guide, '.menu summary').focus();
    expect(labelOf(guide)).to.equal(label);
  });

  it('can be pressed twice', async () => {
    const written = clipboard();
    const guide = await opened();
    await press(guide);
    await press(guide);
    await waitUntil(() => written.length === 2);
    expect(labelOf(guide)).to.equal(copied);
    one(guide, '.menu summary').focus();
    expect(labelOf(guide)).to.equal(label);
  });

  it('shows its label again if the second press is refused', async () => {
    clipboard();
    const guide = await opened();
    await press(guide);
    clipboard({ refuses: true });
    oldCommand(() => false);
    await press(guide);
    await waitUntil(() => labelOf(guide) === inPlace);
    one(guide, '.menu summary').focus();
    expect(labelOf(guide)).to.equal(label);
  });

  it('shows its label again if it was pressed again in another language', async () => {
    clipboard();
    const guide = await opened();
    await press(guide);
    guide.lang = 'vi';
    await guide.updateComplete;
    await press(guide);
    await waitUntil(() => labelOf(guide) === inLanguage('vi', controls.copied));
    one(guide, '.menu summary').focus();
    expect(labelOf(guide)).to.equal(inLanguage('vi', controls.copyCode));
  });

  it('says so and leaves the code selected, if copying is refused', async () => {
    clipboard({ refuses: true });
    oldCommand(() => false);
    const guide = await opened();
    await press(guide);
    expect(labelOf(guide)).to.equal(inPlace);
    expect(announced(guide)).to.equal(inPlace);
    expect(selected(guide).trim()).to.equal('*101#');
  });

  it('follows a change of language after it was pressed', async () => {
    clipboard();
    const guide = await opened();
    await press(guide);
    guide.lang = 'vi';
    await guide.updateComplete;
    one(guide, '.menu summary').focus();
    expect(labelOf(guide)).to.equal(inLanguage('vi', controls.copyCode));
    guide.lang = 'en';
    await guide.updateComplete;
    expect(labelOf(guide)).to.equal(label);
  });

  it('is missing for a code with a part to fill in', async () => {
    const guide = await guideFor('vietnamobile');
    const codes = all(guide, '[data-id=code] .code');
    expect(codes).not.to.be.empty;
    for (const code of codes) {
      expect(code.textContent).to.include('‹');
      expect(code.querySelector('button')).to.equal(null);
    }
  });
});
