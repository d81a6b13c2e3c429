import { expect } from '@open-wc/testing';
import { readCarrier } from '../../src/carriers/carrier.js';
import { builtIns } from '../../src/carriers/carriers.js';
import { factsBlock } from '../../src/content/facts.js';
import { knownFakes } from '../../src/content/help.js';
import { nameOf } from '../../src/content/names.js';
import { provenance } from '../../src/content/provenance.js';
import { onPaper } from '../../src/content/scene.js';
import { inLanguage } from '../../src/locales/localize.js';
import { toText } from '../../src/render/to-text.js';

const NOW = Date.parse('2026-11-29');

const read = (id: string, value: object) =>
  inLanguage('en', () => readCarrier(id, [{ from: 'config', value }], 'https://blog.example/'))
    .carrier!;

/** The line about one fact in the list of facts. */
const factLine = (id: string, value: object, name: string): string | undefined =>
  inLanguage('en', () => toText([factsBlock(onPaper(read(id, value), NOW, []))!]))
    .split('\n')
    .find((line) => line.includes(name));

describe('the mark of a carrier’s own site', () => {
  for (const [id, { name, website, hosts }] of Object.entries(builtIns)) {
    if (!name || !website?.url || !hosts.length) continue;
    it(`names ${id} as our table does, even if the page calls it otherwise`, () => {
      for (const given of ['MobiFone', { en: 'MobiFone', vi: 'MobiFone' }, null]) {
        const carrier = read(id, { name: given });
        const { origin, mark } = inLanguage('en', () =>
          provenance(carrier, 'website.url', website.url),
        );
        expect(origin).to.equal('carrier');
        expect(mark).to.equal(`${inLanguage('en', () => nameOf(builtIns[id]!))}’s own site`);
      }
    });
  }
});

describe('what a carrier itself says', () => {
  it('is said in the name that our table knows', () => {
    const ids = Object.keys(builtIns).filter((id) => knownFakes(read(id, {})).length);
    expect(ids).not.to.deep.equal([]);
    for (const id of ids) {
      const says = (value: object) => inLanguage('en', () => toText(knownFakes(read(id, value))));
      expect(says({ name: 'Another' }), id).to.equal(says({}));
    }
  });
});

describe('a fact of the page in the list of facts', () => {
  const hotlines = [{ number: '19009999', from: 'country' }];

  it('is “given by this website”, not the carrier’s, whatever source the page names', () => {
    for (const url of [
      'https://vietteltelecom.vn/ho-tro',
      'https://www.viettel.vn/ho-tro',
      'https://VIETTEL.vn/',
      'https://my.viettel.vn/',
    ]) {
      const sources = { hotlines: { url, date: '2026-08' } };
      const line = factLine('viettel', { hotlines, sources }, 'Hotline');
      expect(line).to.include('given by this website').and.to.include('Aug 2026');
      expect(line).not.to.match(/viettel/i);
    }
  });

  it('is so in every fact that a page can give', () => {
    const facts = {
      'website.url': { website: { url: 'https://viettel.vn/' } },
      'app.name': { app: { name: 'App' } },
      'store.locator': { store: { locator: 'https://viettel.vn/shops' } },
      codes: { codes: [{ for: 'balance', renews: false, ussd: '*1#' }] },
      'payment.methods': { payment: { methods: ['card'] } },
      numbers: { numbers: ['098'] },
    };
    for (const [path, value] of Object.entries(facts)) {
      const carrier = read('viettel', {
        ...value,
        sources: { [path]: { url: 'https://viettel.vn/', date: '2026-08' } },
      });
      const block = inLanguage('en', () => factsBlock(onPaper(carrier, NOW, [])))!;
      const rows = (block.blocks[0] as { rows: ReadonlyArray<readonly [string, string]> }).rows;
      const given = rows.filter(([, source]) => source.includes('given by this website'));
      expect(given, path).to.have.length(1);
      expect(given[0]![1], path).not.to.include('viettel');
    }
  });

  it('keeps a source that is not the carrier’s own', () => {
    const sources = { hotlines: { url: 'https://press.example/a', date: '2026-08' } };
    const line = factLine('viettel', { hotlines, sources }, 'Hotline');
    expect(line).to.include('given by this website, press.example (Aug 2026)');
  });

  it('has no such words if it is from our own table', () => {
    expect(factLine('viettel', {}, 'Hotline')).not.to.include('given by this website');
  });
});

describe('the list of facts', () => {
  const list = (id: string) => inLanguage('en', () => factsBlock(onPaper(read(id, {}), NOW, []))!);

  it('opens with “Facts and dates” and names no range', () => {
    for (const id of Object.keys(builtIns).filter((id) => builtIns[id]!.sources)) {
      expect(list(id).summary).to.equal('Facts and dates');
    }
  });

  it('has a source or a date for every fact, and says “checked” of none of our own', () => {
    for (const id of Object.keys(builtIns).filter((id) => builtIns[id]!.sources)) {
      const [table] = list(id).blocks;
      if (table?.type !== 'table') throw new Error('no table');
      for (const [fact, source] of table.rows) {
        expect(source, `${id} ${fact}`).to.match(/\d{4}|date unknown/);
        expect(source, `${id} ${fact}`).not.to.include('checked');
      }
    }
  });

  it('says “checked” only with the day that the page gives', () => {
    const sources = { numbers: { url: 'https://a.example/', date: '2024', checked: '2026-11-02' } };
    const line = factLine('viettel', { numbers: ['098'], sources }, 'Number');
    expect(line).to.include('a.example (2024, checked 2 Nov 2026)');
  });

  it('calls the carrier’s site its own source', () => {
    expect(factLine('viettel', {}, 'Website'))
      .to.include('viettel.vn')
      .and.to.include('Viettel’s own site');
  });
});
