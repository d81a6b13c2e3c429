import { expect, fixture, html } from '@open-wc/testing';
import * as controls from '../../../src/content/controls.js';
import { guideTitle } from '../../../src/content/guide.js';
import { pickerQuestion, type PickerPage } from '../../../src/content/picker.js';
import type { EsimRenewGuide } from '../../../src/index.js';
import { inLanguage } from '../../../src/locales/localize.js';
import {
  carrierIds,
  carriersByNumber,
  numberPrefixes,
  sellerIds,
} from '../../../src/rules/which-carrier.js';
import { carrierFrom, thai } from '../../support/carriers.js';
import { all, guideFor, guideOf, one, press } from '../../support/guide.js';
import { collectEvents } from '../../support/stubs.js';

const pageOf = (page: PickerPage) => inLanguage('en', () => pickerQuestion(page));
const question = (guide: Element) => one(guide, '#picker-question').textContent!.trim();
const hints = (guide: Element) =>
  all(guide, '.picker .question > p.quiet').map(({ textContent }) => textContent!.trim());
const buttons = (guide: Element) => all<HTMLButtonElement>(guide, '.picker .answers button');
const labels = (guide: Element) => buttons(guide).map(({ textContent }) => textContent!.trim());
const titleOf = (carrier: string | object) =>
  inLanguage('en', () => guideTitle(carrierFrom(carrier)));
const title = (guide: Element) => one(guide, '[part=heading]').textContent!.trim();
const [change, back] = inLanguage('en', () => [controls.change(), controls.back()]);

const noCarrier = () => guideOf(html`<esim-renew-guide lang="en"></esim-renew-guide>`);

/** Presses the choice that leads to this page. */
async function go(guide: EsimRenewGuide, from: PickerPage, to: Partial<PickerPage>): Promise<void> {
  const index = pageOf(from).choices.findIndex(
    (choice) =>
      'to' in choice &&
      Object.entries(to).every(([key, value]) => choice.to[key as keyof PickerPage] === value),
  );
  expect(index, `a way from ${from.at} to ${to.at}`).to.be.at.least(0);
  buttons(guide)[index]!.click();
  await guide.updateComplete;
}

/** Leads a reader who does not know the carrier to the question about the ICCID. */
async function toIccid(guide: EsimRenewGuide): Promise<void> {
  await go(guide, { at: 'start' }, { at: 'came' });
  await go(guide, { at: 'came' }, { at: 'issuer' });
}

/** Picks the carrier with this id on this page. */
async function pick(guide: EsimRenewGuide, page: PickerPage, id: string): Promise<void> {
  const index = pageOf(page).choices.findIndex(
    (choice) => 'carrier' in choice && choice.carrier === id,
  );
  expect(index, `${id} on ${page.at}`).to.be.at.least(0);
  buttons(guide)[index]!.click();
  await guide.updateComplete;
}

const isNamedAtOnce = (id: string) =>
  pageOf({ at: 'start' }).choices.some((choice) => 'carrier' in choice && choice.carrier === id);

/** Picks a carrier from the first page on. */
async function pickFromStart(guide: EsimRenewGuide, id: string): Promise<void> {
  if (isNamedAtOnce(id)) return pick(guide, { at: 'start' }, id);
  const isSeller = sellerIds().includes(id) || id === 'other-seller';
  const page: PickerPage = isSeller ? { at: 'seller' } : { at: 'carrier', others: true };
  await go(guide, { at: 'start' }, page);
  await pick(guide, page, id);
}

/** Opens the picker of a guide with a carrier, and picks another carrier by name. */
async function changeTo(guide: EsimRenewGuide, id: string): Promise<void> {
  await press(guide, change!);
  await pickFromStart(guide, id);
}

describe('on a page that reads from right to left', () => {
  it('the arrows of a text from left to right point to its end', async () => {
    const arrow = (guide: Element) => getComputedStyle(buttons(guide)[0]!, '::after').transform;
    const inside = await guideOf(
      html`<div dir="rtl"><esim-renew-guide lang="en"></esim-renew-guide></div>`,
    );
    expect(arrow(inside)).to.equal(arrow(await noCarrier()));
  });
});

describe('the picker', () => {
  it('asks first who sold the eSIM', async () => {
    const guide = await noCarrier();
    expect(question(guide)).to.equal(pageOf({ at: 'start' }).question);
    expect(labels(guide)).to.have.length(6);
    expect(['viettel', 'vinaphone', 'mobifone'].filter(isNamedAtOnce)).to.have.length(3);
    expect(all(guide, '[data-id=app]')).to.be.empty;
  });

  it('offers no field to type into, on any page', () => {
    // Each page is a question, a hint, where to look, and buttons, and nothing else.
    for (const at of ['start', 'carrier', 'seller', 'came', 'issuer', 'number'] as const) {
      const { question: _, hint: _hint, choices: _choices, help = [], ...rest } = pageOf({ at });
      expect(rest).to.deep.equal({});
      for (const { type } of help) expect(['text', 'picture']).to.include(type);
    }
  });

  for (const id of [...carrierIds(), 'other-carrier']) {
    it(`leads to ${id} in one step or two`, async () => {
      const guide = await noCarrier();
      await pickFromStart(guide, id);
      expect(title(guide)).to.equal(titleOf(id));
      expect(all(guide, '.picker')).to.be.empty;
    });
  }

  for (const id of [...sellerIds(), 'other-seller']) {
    it(`leads to ${id} in two steps`, async () => {
      const guide = await noCarrier();
      await pickFromStart(guide, id);
      expect(title(guide)).to.equal(titleOf(id));
    });
  }

  describe('for a reader who does not know', () => {
    it('asks first how the eSIM came, which anybody can answer', async () => {
      const guide = await noCarrier();
      await press(guide, 'I don’t know');
      expect(question(guide)).to.equal('How did you get it?');
      for (const [words, at] of [
        ['email', 'seller'],
        ['phone shop', 'carrier'],
        ['hotel', 'issuer'],
        ['None of these', 'issuer'],
      ] as const) {
        await press(guide, words);
        expect(question(guide), words).to.equal(pageOf({ at }).question);
        await press(guide, back!);
        await press(guide, 'I don’t know');
      }
    });

    it('shows where the ICCID stands: its menu and a picture', async () => {
      const guide = await noCarrier();
      await toIccid(guide);
      const shown = one(guide, '.picker .question').textContent;
      expect(shown).to.contain('iPhone: Settings › General › About › ICCID');
      expect(shown).to.contain('Search the settings for ICCID.');
      expect(one(guide, '.picker svg').getAttribute('aria-label')).to.contain('8984');
    });

    it('asks for the ICCID at once, if only the carrier of a known kind is missing', async () => {
      const guide = await noCarrier();
      await go(guide, { at: 'start' }, { at: 'carrier', others: true });
      await press(guide, 'I don’t know');
      expect(question(guide)).to.equal(pageOf({ at: 'issuer' }).question);
    });
  });

  describe('by the digits of the ICCID', () => {
    const digits: Array<[string, string[], number]> = [
      ['01', ['mobifone'], 0],
      ['02', ['vinaphone', 'wintel', 'itel'], 1],
      ['04', ['viettel'], 1],
    ];
    for (const [pair, ids, remarks] of digits) {
      it(`${pair} offers ${ids.join(', ')}`, async () => {
        const guide = await noCarrier();
        await toIccid(guide);
        await press(guide, pair);
        const page: PickerPage = { at: 'likely', by: 'issuer', digits: pair };
        expect(question(guide)).to.equal(pageOf(page).question);
        expect(labels(guide).slice(0, -1)).to.deep.equal(ids.map((id) => carrierFrom(id).name));
        const { hint } = pageOf(page);
        expect(hints(guide)).to.deep.equal(hint ? [hint] : []);
        expect(hints(guide)).to.have.length(remarks);
        await pick(guide, page, ids[0]!);
        expect(title(guide)).to.equal(titleOf(ids[0]!));
      });
    }

    it('other digits lead on to the number', async () => {
      const guide = await noCarrier();
      await toIccid(guide);
      await go(guide, { at: 'issuer' }, { at: 'number' });
      expect(question(guide)).to.equal(pageOf({ at: 'number' }).question);
    });

    it('another prefix than 8984 leads to the sellers', async () => {
      const guide = await noCarrier();
      await toIccid(guide);
      await go(guide, { at: 'issuer' }, { at: 'seller' });
      expect(question(guide)).to.equal(pageOf({ at: 'seller' }).question);
    });

    it('"None of these" leads to the list of carriers', async () => {
      const guide = await noCarrier();
      await toIccid(guide);
      await press(guide, '01');
      buttons(guide).at(-1)!.click();
      await guide.updateComplete;
      expect(question(guide)).to.equal(pageOf({ at: 'carrier' }).question);
    });
  });

  describe('by the start of the number', () => {
    it('offers all prefixes in two steps, and calls them a hint', async () => {
      const guide = await noCarrier();
      await toIccid(guide);
      await go(guide, { at: 'issuer' }, { at: 'number' });
      expect(hints(guide)).to.deep.equal([pageOf({ at: 'number' }).hint]);
      expect(hints(guide)).to.have.length(1);
      await go(guide, { at: 'number' }, { at: 'number', begins: '09' });
      expect(labels(guide).slice(0, -1)).to.deep.equal(
        numberPrefixes().filter((prefix) => prefix.startsWith('09')),
      );
      await press(guide, '092');
      const page: PickerPage = { at: 'likely', by: 'number', digits: '092' };
      expect(hints(guide)).to.deep.equal([pageOf(page).hint]);
      expect(hints(guide)).to.have.length(1);
      await pick(guide, page, 'vietnamobile');
      expect(title(guide)).to.equal(titleOf('vietnamobile'));
    });

    it('has a button for every prefix, and each leads to a carrier', () => {
      const twos = pageOf({ at: 'number' }).choices.flatMap((choice) =>
        'to' in choice && choice.to.at === 'number' ? [choice.to] : [],
      );
      const threes = twos.flatMap((page) =>
        pageOf(page).choices.flatMap((choice) =>
          'to' in choice && choice.to.at === 'likely' ? [choice.to.digits] : [],
        ),
      );
      expect(threes).to.deep.equal(numberPrefixes());
      for (const digits of threes) {
        const named = pageOf({ at: 'likely', by: 'number', digits }).choices.flatMap((choice) =>
          'carrier' in choice ? [choice.carrier] : [],
        );
        expect(named).to.deep.equal(carriersByNumber(digits));
      }
    });

    it('has an answer for an eSIM without a number', async () => {
      const guide = await noCarrier();
      await toIccid(guide);
      await go(guide, { at: 'issuer' }, { at: 'number' });
      await go(guide, { at: 'number' }, { at: 'seller' });
      expect(question(guide)).to.equal(pageOf({ at: 'seller' }).question);
    });
  });

  it('has no dead end', () => {
    const seen = new Map<string, PickerPage>();
    const walk = (page: PickerPage) => {
      if (seen.has(JSON.stringify(page))) return;
      seen.set(JSON.stringify(page), page);
      const { question, choices } = pageOf(page);
      expect(question, JSON.stringify(page)).to.match(/\?$/);
      expect(choices, JSON.stringify(page)).not.to.be.empty;
      for (const choice of choices) {
        expect(choice.label).to.match(/\S/);
        if ('to' in choice) walk(choice.to);
        else expect(carrierFrom(choice.carrier).known).to.equal(true);
      }
    };
    walk({ at: 'start' });
    expect(seen.size).to.be.above(10);
  });

  it('goes back to the carrier from before', async () => {
    const guide = await guideFor('viettel');
    await press(guide, change!);
    await go(guide, { at: 'start' }, { at: 'seller' });
    await press(guide, back!);
    expect(title(guide)).to.equal(titleOf('viettel'));
    expect(all(guide, '.picker')).to.be.empty;
    expect(all(guide, '[data-id=app]')).to.have.length(1);
  });

  it('goes back to its first question if there was no carrier', async () => {
    const guide = await noCarrier();
    await go(guide, { at: 'start' }, { at: 'seller' });
    await press(guide, back!);
    expect(question(guide)).to.equal(pageOf({ at: 'start' }).question);
  });

  it('is not offered for a carrier of another country', async () => {
    const guide = await guideOf(html`<esim-renew-guide .config=${thai}></esim-renew-guide>`);
    expect(all(guide, '.not-yours')).to.be.empty;
  });
});

describe('a pick', () => {
  it('fires one event', async () => {
    const events = collectEvents('esim-carrier-change');
    const guide = await guideFor('viettel');
    await changeTo(guide, 'mobifone');
    expect(events.map(({ carrier }) => carrier)).to.deep.equal(['mobifone']);
  });

  it('keeps the ticks', async () => {
    const guide = await guideFor('viettel');
    const checked = () =>
      all<HTMLInputElement>(guide, '.tick input').filter(({ checked }) => checked);
    one(guide, '[data-id=prepare] .tick input').click();
    one(guide, '[data-id=app] .tick input').click();
    await changeTo(guide, 'mobifone');
    expect(checked()).to.have.length(2);
    // A seller has other steps in its app. The steps before them are the same.
    await changeTo(guide, 'airalo');
    expect(checked()).to.have.length(1);
    await changeTo(guide, 'viettel');
    expect(checked()).to.have.length(2);
  });

  it('drops the page’s facts about the other carrier, and keeps its support link', async () => {
    const guide = await guideOf(
      html`<esim-renew-guide
        carrier="viettel"
        carrier-name="Viettel by us"
        website="https://ours.example/"
        hotline="1234567"
        app-name="Our app"
        store-locator="https://shops.example/"
        support="https://help.example/"
        support-label="Ask us"
        config='{"lifecycle": [{"day": 1, "state": "recalled"}], "without": ["section:intro"]}'
      ></esim-renew-guide>`,
    );
    await changeTo(guide, 'mobifone');
    const addresses = all<HTMLAnchorElement>(guide, 'a').map(({ href }) => href);
    expect(addresses.join()).not.to.match(/ours\.example|shops\.example|1234567/);
    expect(addresses).to.include('https://www.mobifone.vn/');
    expect(addresses).to.include('https://help.example/');
    expect(one(guide, '.esim').textContent).not.to.include('Our app');
    expect(one(guide, '.esim').textContent).not.to.include('Viettel by us');
    expect(one(guide, '.support').textContent).to.include('Ask us');
    expect(all(guide, '[data-id=intro]')).to.be.empty;
    expect(guide.configErrors).to.deep.equal([]);

    await changeTo(guide, 'viettel');
    expect(all<HTMLAnchorElement>(guide, 'a').map(({ href }) => href)).to.include(
      'https://ours.example/',
    );
  });

  it('opens the best way of the new carrier if the chosen way is missing', async () => {
    const guide = await guideFor('vietnamobile');
    one(guide, '[data-id=code] > summary').click();
    await guide.updateComplete;
    await changeTo(guide, 'viettel');
    const open = all<HTMLDetailsElement>(guide, '[part=method]').filter(({ open }) => open);
    expect(open.map(({ dataset }) => dataset.id)).to.deep.equal(['app']);
  });

  it('is followed by elements that name no carrier, also by later ones', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <esim-renew-guide></esim-renew-guide>
        <esim-renew-guide></esim-renew-guide>
      </div>`,
    );
    const [first, second] = [...root.querySelectorAll('esim-renew-guide')];
    await second!.updateComplete;
    const events = collectEvents('esim-carrier-change');
    await pickFromStart(first!, 'vinaphone');
    await second!.updateComplete;
    expect(title(first!)).to.equal(titleOf('vinaphone'));
    expect(title(second!)).to.equal(titleOf('vinaphone'));
    expect(title(await noCarrier())).to.equal(titleOf('vinaphone'));
    expect(events).to.have.length(1);
  });

  it('is not followed by elements that name a carrier in the attribute or the config', async () => {
    const named = await guideFor('viettel');
    const described = await guideOf(html`<esim-renew-guide .config=${thai}></esim-renew-guide>`);
    const other = await noCarrier();
    await pickFromStart(other, 'mobifone');
    await named.updateComplete;
    await described.updateComplete;
    expect(title(named)).to.equal(titleOf('viettel'));
    expect(title(described)).to.equal(titleOf(thai));
  });

  it('is dropped when the page names another carrier', async () => {
    const guide = await guideFor('viettel');
    await changeTo(guide, 'mobifone');
    guide.carrier = 'itel';
    await guide.updateComplete;
    expect(title(guide)).to.equal(titleOf('itel'));
  });

  it('is possible if the page is locked but names no carrier', async () => {
    const guide = await guideOf(html`<esim-renew-guide locked></esim-renew-guide>`);
    await press(guide, 'MobiFone');
    expect(one(guide, 'h2').textContent).to.include('MobiFone');
  });

  it('does not reach a locked element', async () => {
    const locked = await guideOf(
      html`<esim-renew-guide carrier="viettel" locked></esim-renew-guide>`,
    );
    const other = await guideFor('vinaphone');
    await changeTo(other, 'mobifone');
    await locked.updateComplete;
    expect(title(locked)).to.equal(titleOf('viettel'));
  });
});
