import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Block } from '../../src/content/block.js';
import { faqEntries } from '../../src/content/faq.js';
import { guide, writtenGuide, type GuideOptions } from '../../src/content/guide.js';
import { carrierFrom, everySituation } from '../support/carriers.js';
import { blocksOf, everyBlock, everyStep, everyText } from '../support/blocks.js';
import { validCarrier } from '../support/valid-carriers.js';

const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** What the reader may have answered. The days are those after which something changes, too. */
const options: fc.Arbitrary<GuideOptions> = fc.record({
  situation: fc.constantFrom(...everySituation),
  haveWifi: fc.boolean(),
  answers: fc
    .record({
      days: maybe('1', '11', '41', '56', '90', 'unsure'),
      other: maybe('deleted', 'blocked', 'no-code', 'card', 'unsure'),
      'numbers-on': maybe('esim', 'home', 'both', 'unsure'),
      'bank-texts': maybe('esim', 'home', 'app', 'unsure'),
    })
    .map((answers) => JSON.parse(JSON.stringify(answers)) as Record<string, string>),
});

function expectNothingEmpty(blocks: readonly Block[]) {
  for (const { steps } of blocksOf(blocks, 'steps')) expect(steps).not.to.be.empty;
  for (const { id, blocks: body } of blocksOf(blocks, 'details')) expect(body, id).not.to.be.empty;
  for (const { rows } of blocksOf(blocks, 'table')) expect(rows).not.to.be.empty;
}

/** Steps that say where to go or whom to ask. */
const LEADS = ['look', 'website', 'shop', 'shop.go', 'code', 'call', 'ask', 'seller'];
const LEADS_WHEN_PAID = ['fix.plan', 'fix.seller', 'fix.call', 'fix.shop'];
const LEADS_TO_A_WAY = ['app.open', 'web.log-in', 'seller.open', 'code.top-up', 'code.plan'];
const leads = [...LEADS, ...LEADS_WHEN_PAID, ...LEADS_TO_A_WAY];

/** Something to press or to dial, or a place to go to. */
const isWayToAct = (blocks: readonly Block[]): boolean =>
  everyBlock(blocks).some(({ type }) => ['link', 'phone', 'code'].includes(type)) ||
  everyStep(blocks).some(({ id }) => leads.includes(id)) ||
  // The answers to "Something else" end with whom to ask.
  everyText(blocks).some((text) => /^Still stuck\? (Ask at|Write to) /.test(text));

describe('whatever is known about a carrier', () => {
  it('no list of steps, fold or table of the guide is empty', () => {
    fc.assert(
      fc.property(validCarrier, options, (carrier, options) => {
        expectNothingEmpty(guide(carrier, options).flatMap(({ blocks }) => blocks));
      }),
      { numRuns: 2_000 },
    );
  });

  it('nor is any of the written guide and of the answers', () => {
    fc.assert(
      fc.property(validCarrier, (carrier) => {
        expectNothingEmpty(writtenGuide(carrier).flatMap(({ blocks }) => blocks));
        for (const { answer, id } of faqEntries(carrier)) {
          expect(answer, id).not.to.be.empty;
          expectNothingEmpty(answer);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every situation offers a way to act', () => {
    fc.assert(
      fc.property(validCarrier, options, (carrier, options) => {
        const renew = guide(carrier, options).find(({ id }) => id === 'renew');
        const blocks = renew?.blocks ?? [];
        // Until the reader says what else it is, the question is all there is.
        const asks = blocksOf(blocks, 'question').some(
          ({ id, answered }) => id === 'other' && !answered,
        );
        expect(asks || isWayToAct(blocks), JSON.stringify(carrier)).to.be.true;
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a carrier with a name and a website', () => {
  const chao = carrierFrom({ id: 'chao', name: 'Chao', website: { url: 'https://chao.example/' } });
  const links = (blocks: readonly Block[]) => blocksOf(blocks, 'link').map(({ href }) => href);

  for (const situation of ['used-up', 'expired'] as const) {
    it(`sends its customers to the website: ${situation}`, () => {
      const [renew] = guide(chao, { situation });
      const steps = blocksOf(renew!.blocks, 'steps')[0]!.steps;
      expect(steps.map(({ id }) => id)).to.include('website');
      expect(everyText(renew!.blocks)).to.include('On Wi-Fi, sign in at chao.example');
      expect(links(steps.flatMap(({ blocks }) => blocks))).to.deep.equal(['https://chao.example/']);
    });
  }

  it('sends them there from "No service", too', () => {
    const [renew] = guide(chao, { situation: 'used-up' });
    const fold = blocksOf(renew!.blocks, 'details').find(({ id }) => id === 'no-service');
    expect(links(fold!.blocks)).to.deep.equal(['https://chao.example/']);
  });
});
