import { expect, html } from '@open-wc/testing';
import type { EsimFaq, EsimRenewGuide } from '../../../src/index.js';
import { settled } from '../../support/faq.js';
import { fillNow } from '../../support/filled.js';
import { all, button, fold, guideFor, guideOf, one, press } from '../../support/guide.js';
import { stub, stubGetter } from '../../support/stubs.js';

const MINUTE = 60_000;

const focused = (guide: EsimRenewGuide) => guide.shadowRoot!.activeElement as HTMLElement | null;
const boxes = (guide: EsimRenewGuide) =>
  all<HTMLInputElement>(guide, '[data-id=app] [part~=step] input');
const chosen = (guide: EsimRenewGuide) =>
  all(guide, '[data-id=situation] [aria-pressed=true]').map((one) => one.textContent!.trim());

async function toggle(guide: EsimRenewGuide, index: number): Promise<void> {
  const box = boxes(guide)[index]!;
  box.focus();
  box.click();
  await guide.updateComplete;
}

describe('what the reader is using', () => {
  it('stays when the plan ends meanwhile; only the line about the end changes', async () => {
    const expires = new Date(Date.now() + MINUTE).toISOString();
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" expires=${expires}></esim-renew-guide>`,
    );
    await toggle(guide, 0);
    const before = one(guide, '[part=end]').textContent;
    const now = Date.now();
    stub(Date, 'now', () => now + 2 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    await guide.updateComplete;
    expect(chosen(guide)).to.deep.equal([]);
    expect(focused(guide) === boxes(guide)[0]).to.equal(true);
    expect(one(guide, '[part=end]').textContent).not.to.equal(before);
  });

  it('is replaced when the page itself says that the plan has ended', async () => {
    const guide = await guideFor('viettel');
    guide.setAttribute('expires', '2020-01-01');
    await guide.updateComplete;
    expect(chosen(guide)).to.deep.equal(['Expired']);
  });

  it('is no longer “Expired” when the reader enters a later day, unless they say so themselves', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" expires="2020-01-01"></esim-renew-guide>`,
    );
    fold(guide, 'when').open = true;
    fillNow();
    const day = one<HTMLInputElement>(guide, '[part~=end-date]');
    day.value = '2098-12-31';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await guide.updateComplete;
    expect(chosen(guide)).to.deep.equal([]);
    await press(guide, 'Expired');
    expect(chosen(guide)).to.deep.equal(['Expired']);
  });

  it('has no answer about days that another carrier asked for', async () => {
    const guide = await guideFor('vietnamobile');
    await press(guide, 'Expired');
    await press(guide, '1–30 days');
    guide.carrier = 'vinaphone';
    await guide.updateComplete;
    expect(chosen(guide)).to.deep.equal(['Expired']);
    expect(all(guide, '[data-id=days] button').length).to.be.above(1);
    expect(all(guide, '[data-id=days] [aria-pressed=true]').length).to.equal(0);
  });

  it('keeps the focus when the last tick is removed', async () => {
    const guide = await guideFor('viettel');
    for (const index of [0, 4, 0, 4]) await toggle(guide, index);
    expect(boxes(guide).some(({ checked }) => checked)).to.equal(false);
    expect(focused(guide) === boxes(guide)[4]).to.equal(true);
    expect(boxes(guide)[4]!.checkVisibility()).to.equal(true);
  });

  it('is the button that was pressed: “Save for offline” says what it did', async () => {
    stub(URL, 'createObjectURL', () => '#');
    const guide = await guideFor('viettel');
    fold(guide, 'keep').open = true;
    fillNow();
    const save = button(guide, 'Save for offline');
    save.focus();
    save.click();
    await guide.updateComplete;
    expect(focused(guide) === save).to.equal(true);
    expect(save.textContent).to.include('Look in your downloads');
  });

  it('moves the focus to the answer that the line about the lost connection gave', async () => {
    stubGetter(navigator, 'onLine', () => false);
    const guide = await guideFor('viettel');
    window.dispatchEvent(new Event('offline'));
    await guide.updateComplete;
    const offer = one<HTMLButtonElement>(guide, '.offer button');
    offer.focus();
    offer.click();
    await guide.updateComplete;
    await Promise.resolve();
    expect(chosen(guide)).to.deep.equal(['Data used up']);
    expect(focused(guide)?.textContent).to.include('Data used up');
  });
});

describe('on a page with a guide and questions, neither with a carrier', () => {
  async function both(): Promise<[EsimRenewGuide, EsimFaq]> {
    const guide = await guideOf(
      html`<div>
        <esim-renew-guide lang="en"></esim-renew-guide><esim-faq lang="en"></esim-faq>
      </div>`,
    );
    const faq = guide.nextElementSibling as EsimFaq;
    await settled(faq);
    return [guide, faq];
  }

  const title = (element: Element) => one(element, '[part=heading]').textContent;

  it('the newest pick holds for both', async () => {
    const [guide, faq] = await both();
    await press(guide, 'Viettel');
    await settled(faq);
    expect(title(faq)).to.include('Viettel');
    for (const words of ['Change', 'MobiFone']) {
      button(faq, words).click();
      await settled(faq);
    }
    await guide.updateComplete;
    expect(title(faq)).to.include('MobiFone');
    expect(title(guide)).to.include('MobiFone');
  });

  it('a pick ends the other one’s half-answered question', async () => {
    const [guide, faq] = await both();
    await press(guide, 'I don’t know');
    button(faq, 'Viettel').click();
    await settled(faq);
    await guide.updateComplete;
    expect(all(guide, '.picker').length).to.equal(0);
    expect(all(guide, '[part=method]').length).to.be.above(0);
  });
});
