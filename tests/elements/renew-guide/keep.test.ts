import { expect, html } from '@open-wc/testing';
import ICAL from 'ical.js';
import { EsimElement } from '../../../src/elements/shared/element.js';
import type { EsimRenewGuide } from '../../../src/index.js';
import { everyLanguage } from '../../support/carriers.js';
import { all, button, fold, guideFor, guideOf, one, press, wordsOf } from '../../support/guide.js';
import { collectEvents, collectWarnings, stub, stubGetter } from '../../support/stubs.js';

interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** Records the files instead of saving them. */
function collectFiles(): SavedFile[] {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  stub(URL, 'createObjectURL', (blob: Blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob);
    return address;
  });
  stub(URL, 'revokeObjectURL', () => {});
  stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.getAttribute('href')!)!;
    const file = { name: this.download, type: blob.type, text: '' };
    files.push(file);
    void blob.text().then((text) => (file.text = text));
  });
  return files;
}

async function arrived(files: SavedFile[]): Promise<SavedFile> {
  while (!files[0]?.text) await new Promise(requestAnimationFrame);
  return files[0];
}

const choose = async (guide: EsimRenewGuide, id: string, value: string) => {
  const field = one<HTMLSelectElement>(guide, `[data-id='${id}']`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await guide.updateComplete;
};

describe('the end of the plan', () => {
  it('is at the top if the page names it', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" expires="2099-11-30"></esim-renew-guide>`,
    );
    expect(one(guide, '[part=end]').textContent).to.contain('2099');
    expect(one(guide, '[part=end]').textContent).to.contain('Vietnam Time');
    guide.removeAttribute('expires');
    await guide.updateComplete;
    expect(all(guide, '[part=end]')).to.have.length(0);
  });

  it('is also found from the start, the days and the rule', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="viettel"
        activated="2099-11-01T10:30"
        days="30"
        rule="24h"
        zone="Asia/Tokyo"
      ></esim-renew-guide>`,
    );
    expect(one(guide, '[part=end]').textContent).to.match(/Dec 1.*10:30.*Japan/);
  });

  it('is left out and reported if it is wrong, and the guide still works', async () => {
    const warnings = collectWarnings();
    const events = collectEvents('esim-config-error');
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="viettel"
        expires="31/11/2026"
        days="many"
        zone="Mars"
      ></esim-renew-guide>`,
    );
    expect(guide.configErrors.map(({ path }) => path)).to.deep.equal(['expires', 'days', 'zone']);
    expect([warnings.length, events.length]).to.deep.equal([1, 1]);
    expect(warnings[0]).to.contain('2026-11-30').and.to.contain('31/11/2026');
    expect(all(guide, '[part=method]')).not.to.be.empty;
    expect(all(guide, '[part=end]')).to.have.length(0);
  });

  it('is found from the reader’s answers, and saved for the calendar', async () => {
    const files = collectFiles();
    const guide = await guideFor('viettel');
    await choose(guide, 'end-date', '2099-11-30');
    expect(fold(guide, 'when').textContent).to.contain('23:59');
    await press(guide, 'Add to calendar');
    const { name, type, text } = await arrived(files);
    expect([name, type]).to.deep.equal(['esim-viettel.ics', 'text/calendar;charset=utf-8']);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.summary).to.equal('Viettel eSIM ends');
    expect(event.startDate.toJSDate().toISOString()).to.equal('2099-11-30T16:59:00.000Z');
  });

  it('answers the question about the days since it', async () => {
    const ended = new Date(Date.now() - 12 * 86_400_000).toISOString();
    const guide = await guideOf(
      html`<esim-renew-guide carrier="vinaphone" expires=${ended}></esim-renew-guide>`,
    );
    await press(guide, 'Expired');
    expect(wordsOf(guide)).to.contain('Only a shop can help now');
    expect(all(guide, "fieldset[data-id='days']")).to.have.length(0);
    // The page can be wrong, so the reader can still change the answer.
    expect(all(guide, "[data-id='days'] button")).to.have.length(1);
  });
});

describe('the guide for later', () => {
  for (const language of everyLanguage) {
    it(`is one file without scripts or requests, ${language}`, async () => {
      const files = collectFiles();
      const guide = await guideFor('viettel', language);
      fold(guide, 'keep').querySelector('button')!.click();
      await guide.updateComplete;
      const { name, type, text } = await arrived(files);
      expect(name).to.equal(`esim-viettel-${language}.html`);
      expect(type).to.equal('text/html;charset=utf-8');
      const page = new DOMParser().parseFromString(text, 'text/html');
      expect(page.documentElement.lang).to.equal(language);
      expect(page.querySelectorAll('script, link, img, iframe, form, [onclick]').length).to.equal(
        0,
      );
      expect(text).not.to.match(/@import|url\(/);
      expect(page.body.textContent).to.contain('My Viettel').and.to.contain('198');
      expect(page.body.textContent).to.contain('Xin chào anh/chị');
      expect(page.querySelectorAll('h1').length).to.equal(1);
    });
  }

  it('is also shown as text, in case no file was saved', async () => {
    collectFiles();
    const guide = await guideFor('viettel');
    expect(all(guide, "[data-id='saved']")).to.have.length(0);
    fold(guide, 'keep').open = true;
    await press(guide, 'Save for offline');
    const text = fold(guide, 'saved').textContent!;
    expect(text).to.contain('Data used up').and.to.contain('198').and.to.contain('My Viettel');
  });

  it('is printed by the browser', async () => {
    let printed = 0;
    stub(window, 'print', () => printed++);
    const guide = await guideFor('viettel');
    await press(guide, 'Print');
    expect(printed).to.equal(1);
  });

  it('is shared if the phone can share, and its address can always be copied', async () => {
    const shared: ShareData[] = [];
    stub(navigator, 'share', (data: ShareData) => {
      shared.push(data);
      return Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    const guide = await guideFor('viettel');
    await press(guide, 'Share this page');
    expect(shared.map(({ url }) => url)).to.deep.equal([location.href]);
    expect(fold(guide, 'keep').textContent).to.contain(location.href);
    stub(navigator, 'share', undefined);
    guide.requestUpdate();
    await guide.updateComplete;
    expect(() => button(guide, 'Share this page')).to.throw();
  });
});

describe('the card for the shop', () => {
  it('shows the chosen plan and payment, and fills the screen if allowed', async () => {
    const asked: Element[] = [];
    stub(document, 'fullscreenEnabled', true);
    stub(Element.prototype, 'requestFullscreen', function (this: Element) {
      asked.push(this);
      return Promise.reject(new TypeError('no'));
    });
    const guide = await guideFor('viettel');
    await choose(guide, 'card-plan', '5');
    await choose(guide, 'card-pay', 'cash');
    const card = one(guide, '.card');
    expect(card.textContent).to.contain('5 GB').and.to.contain('tiền mặt');
    await press(guide, 'Full screen');
    expect(asked).to.deep.equal([card]);
    expect(one(guide, '.card p').getAttribute('lang')).to.equal('vi');
  });

  it('has no button for the full screen if that is refused', async () => {
    stub(document, 'fullscreenEnabled', false);
    const guide = await guideFor('viettel');
    expect(() => button(guide, 'Full screen')).to.throw();
    expect(all(guide, '.card')).to.have.length(1);
  });
});

describe('in a sandboxed frame', () => {
  it('the texts are shown from the start instead of the buttons', async () => {
    stubGetter(EsimElement.prototype, 'sandboxed', () => true);
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" expires="2099-11-30"></esim-renew-guide>`,
    );
    for (const words of ['Save for offline', 'Print', 'Share this page', 'Add to calendar']) {
      expect(() => button(guide, words), words).to.throw();
    }
    expect(fold(guide, 'saved').textContent).to.contain('My Viettel');
    expect(fold(guide, 'keep').textContent).to.contain('Viettel eSIM ends: ').and.contain('23:59');
    expect(all(guide, '.card')).to.have.length.greaterThan(0);
  });
});

describe('facts past their shelf life', () => {
  it('are reported to the page once, and marked for the reader if they cost money', async () => {
    const events = collectEvents('esim-stale');
    const guide = await guideFor('vinaphone');
    expect(events).to.have.length(1);
    const old = events[0]!.facts.find(({ path }) => path === 'payment.methods.1');
    expect(old).to.deep.include({ date: '2015-05', costly: true });
    expect(wordsOf(guide)).to.contain('From May 2015: this may have changed.');
    // Each of these makes the element read its carrier again.
    guide.headingLevel = 3;
    await guide.updateComplete;
    guide.support = 'mailto:help@site.example';
    await guide.updateComplete;
    expect(events).to.have.length(1);
  });

  it('are reported again when they change', async () => {
    const events = collectEvents('esim-stale');
    const guide = await guideFor('vinaphone');
    guide.shelfLife = { payment: 1200 };
    await guide.updateComplete;
    guide.shelfLife = { payment: 1 };
    await guide.updateComplete;
    const named = events.map(({ facts }) => facts.some(({ kind }) => kind === 'payment'));
    expect(named).to.deep.equal([true, false, true]);
  });

  it('are fewer if the page sets a longer shelf life', async () => {
    const guide = await guideFor('vinaphone');
    guide.shelfLife = { payment: 1200 };
    await guide.updateComplete;
    expect(wordsOf(guide)).not.to.contain('this may have changed');
  });

  it('do not include facts with an unknown date', async () => {
    const guide = await guideFor('vietnamobile');
    expect(wordsOf(guide)).not.to.contain('this may have changed');
    expect(fold(guide, 'facts').textContent).to.contain('date unknown');
  });
});
