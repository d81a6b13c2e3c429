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
    expect(one(guide, '[part=end]').textContent).to.match(/1 Dec.*10:30.*Japan/);
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
    // The browser does not say whether the file was saved.
    expect(button(guide, 'Look in your downloads.').closest('[data-id=when]')).not.to.equal(null);
    expect(one(guide, '[role=status]').textContent).to.equal('Look in your downloads.');
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
    expect(wordsOf(guide)).to.contain('Only a shop can help now');
    // The page can be wrong, so the reader can still change the answer.
    const chosen = all(guide, "[data-id='days'] button[aria-pressed=true]");
    expect(chosen.map((one) => one.textContent!.trim())).to.deep.equal(['11–40 days']);
  });
});

describe('a plan that has ended, says the page', () => {
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const situation = (guide: EsimRenewGuide) =>
    one(guide, "[data-id='situation']").querySelector('[aria-pressed=true]')?.textContent?.trim();
  const ended = () =>
    guideOf(html`<esim-renew-guide carrier="viettel" expires=${ago(3)}></esim-renew-guide>`);

  it('opens the guide at “Expired”, and the reader can change that', async () => {
    const guide = await ended();
    expect(situation(guide)).to.equal('Expired');
    await press(guide, 'Still works');
    guide.requestUpdate();
    dispatchEvent(new Event('pageshow'));
    await guide.updateComplete;
    expect(situation(guide)).to.equal('Still works');
  });

  it('opens it there when the plan ends while the page is open, unless the reader has answered', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" expires=${ago(-0.01)}></esim-renew-guide>`,
    );
    expect(situation(guide)).to.equal(undefined);
    stub(Date, 'now', () => Number(new Date()) + 3_600_000);
    dispatchEvent(new Event('pageshow'));
    await guide.updateComplete;
    expect(situation(guide)).to.equal('Expired');
  });

  it('asks as usual if it has not ended for sure', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="other-carrier"
        activated=${ago(7.5)}
        days="7"
      ></esim-renew-guide>`,
    );
    expect(situation(guide)).to.equal(undefined);
    expect(one(guide, '[part=end]').textContent).to.contain('May have ended');
  });

  it('asks again when the page takes the end back, and with a later one', async () => {
    for (const later of [undefined, ago(-5)]) {
      const guide = await ended();
      guide.expires = later;
      await guide.updateComplete;
      expect(situation(guide)).to.equal(undefined);
    }
  });

  it('gives way to `offline`', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide carrier="viettel" offline expires=${ago(3)}></esim-renew-guide>`,
    );
    expect(situation(guide)).to.equal('Data used up');
  });
});

describe('the time left', () => {
  for (const [type, target] of [
    ['visibilitychange', document],
    ['pageshow', window],
  ] as const) {
    it(`is right as soon as the phone wakes: ${type}`, async () => {
      const expires = new Date(Date.now() + 3 * 3_600_000 + 30_000).toISOString();
      const guide = await guideOf(
        html`<esim-renew-guide carrier="viettel" expires=${expires}></esim-renew-guide>`,
      );
      expect(one(guide, '[part=end]').textContent).to.contain('Time left: 3 hours');
      const now = Date.now();
      stub(Date, 'now', () => now + 2 * 3_600_000);
      target.dispatchEvent(new Event(type));
      await guide.updateComplete;
      expect(one(guide, '[part=end]').textContent).to.contain('Time left: 1 hour');
    });
  }
});

describe('the field for the last day', () => {
  const field = (guide: EsimRenewGuide) => one<HTMLInputElement>(guide, "[data-id='end-date']");
  const shown = (guide: EsimRenewGuide) => fold(guide, 'when').textContent!;
  const ERROR = 'Enter a day, a month, and a year from 2010 to 2099.';
  const said = (guide: EsimRenewGuide) => one(guide, '[role=status]').textContent;
  async function opened(): Promise<EsimRenewGuide> {
    const guide = await guideFor('viettel');
    fold(guide, 'when').open = true;
    await guide.updateComplete;
    return guide;
  }
  async function change(guide: EsimRenewGuide, value: string): Promise<void> {
    field(guide).value = value;
    field(guide).dispatchEvent(new Event('change'));
    await guide.updateComplete;
  }

  it('says nothing about the years that come up while a year is typed', async () => {
    const guide = await opened();
    field(guide).focus();
    for (const year of ['0002', '0020', '0202']) {
      await change(guide, `${year}-11-30`);
      expect(shown(guide), year).not.to.match(/Ended|Ends|1899|Enter a day/);
      expect(field(guide).value).to.equal(`${year}-11-30`);
    }
    await change(guide, '2026-11-30');
    expect(shown(guide)).to.match(/End(s|ed).*23:59/);
    expect(field(guide).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('has an error with a suggestion, tied to it, once the reader leaves it', async () => {
    const guide = await opened();
    expect([field(guide).min, field(guide).max]).to.deep.equal(['2010-01-01', '2099-12-31']);
    field(guide).focus();
    await change(guide, '0202-11-30');
    field(guide).blur();
    await guide.updateComplete;
    expect(field(guide).getAttribute('aria-invalid')).to.equal('true');
    const id = field(guide).getAttribute('aria-describedby')!;
    expect(one(guide, `#${id}`).textContent!.trim()).to.equal(ERROR);
    expect(said(guide)).to.equal(ERROR);
    await change(guide, '2099-11-30');
    expect(field(guide).hasAttribute('aria-describedby')).to.equal(false);
    expect(shown(guide)).not.to.contain(ERROR);
  });

  it('has the error at once for a whole year that no plan has', async () => {
    const guide = await opened();
    await change(guide, '2206-11-30');
    expect(shown(guide)).to.contain(ERROR).and.not.to.contain('Ends');
  });

  it('has the error for half a date, and keeps what the reader has entered', async () => {
    const guide = await opened();
    field(guide).focus();
    const half = { valid: false, badInput: true };
    stub(field(guide), 'validity', half);
    field(guide).dispatchEvent(new Event('change'));
    await guide.updateComplete;
    expect(shown(guide)).not.to.contain(ERROR);
    field(guide).blur();
    await guide.updateComplete;
    expect(shown(guide)).to.contain(ERROR);
    expect(field(guide).value).to.equal('');
  });

  it('is not emptied when a part of a whole date is deleted', async () => {
    const guide = await opened();
    await change(guide, '2099-11-30');
    const written: string[] = [];
    const input = field(guide);
    stub(input, 'validity', { valid: false, badInput: true });
    Object.defineProperty(input, 'value', {
      get: () => '',
      set: (value: string) => written.push(value),
      configurable: true,
    });
    input.dispatchEvent(new Event('change'));
    await guide.updateComplete;
    expect(written).to.deep.equal([]);
    expect(shown(guide)).not.to.contain('Ends');
  });

  it('announces the end once', async () => {
    const guide = await opened();
    await change(guide, '2099-11-30');
    expect(said(guide)).to.match(/^Ends .*2099.* 23:59/);
    const before = one(guide, '[role=status]').firstElementChild;
    field(guide).dispatchEvent(new Event('blur'));
    guide.requestUpdate();
    await guide.updateComplete;
    expect(one(guide, '[role=status]').firstElementChild === before).to.equal(true);
    await choose(guide, 'end-hour', '9');
    expect(said(guide)).to.contain('09:00');
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
    expect(wordsOf(guide)).to.contain('This is from May 2015 and may have changed.');
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
    expect(wordsOf(guide)).not.to.contain('and may have changed');
  });

  it('do not include facts with an unknown date', async () => {
    const guide = await guideFor('vietnamobile');
    expect(wordsOf(guide)).not.to.contain('and may have changed');
    expect(fold(guide, 'facts').textContent).to.contain('date unknown');
  });
});
