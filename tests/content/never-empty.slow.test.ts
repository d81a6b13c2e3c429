import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Block } from '../../src/render/block.js';
import { faqEntries } from '../../src/content/faq.js';
import { guide, writtenGuide } from '../../src/content/guide.js';
import type { Answers } from '../../src/content/scene.js';
import { carrierFrom, everySituation } from '../support/carriers.js';
import { blocksOf, everyBlock, everyStep, everyText } from '../support/blocks.js';
import { sceneOf } from '../support/scenes.js';
import { validCarrier } from '../support/valid-carriers.js';

const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Answers of a reader. The days are the first ones on which the advice changes for a carrier. */
const answers: fc.Arbitrary<Answers> = fc.record({
  situation: fc.constantFrom(...everySituation),
  'have-wifi': maybe('yes'),
  days: maybe('1', '11', '41', '56', '90', 'unsure'),
  other: maybe('log-in', 'no-code', 'card', 'wrong-plan', 'deleted', 'blocked', 'unsure'),
  'numbers-on': maybe('esim', 'home', 'both', 'unsure'),
  'bank-texts': maybe('esim', 'home', 'app', 'unsure'),
});

function expectNothingEmpty(blocks: readonly Block[]) {
  for (const { steps } of blocksOf(blocks, 'steps')) expect(steps).not.to.be.empty;
  for (const { id, blocks: body } of blocksOf(blocks, 'details')) expect(body, id).not.to.be.empty;
  for (const { rows } of blocksOf(blocks, 'table')) expect(rows).not.to.be.empty;
}

/** Ids of steps that name a place to go to or somebody to ask. */
const LEADS = ['look', 'website', 'shop', 'shop.go', 'code', 'call', 'ask', 'seller'];
const LEADS_WHEN_PAID = ['fix.plan', 'fix.seller', 'fix.call', 'fix.shop'];
const LEADS_TO_A_WAY = ['app.open', 'web.log-in', 'seller.open', 'code.top-up', 'code.plan'];
const leads = [...LEADS, ...LEADS_WHEN_PAID, ...LEADS_TO_A_WAY];

/** Whether there is a link, a code to dial, or a place to go to. */
const isWayToAct = (blocks: readonly Block[]): boolean =>
  everyBlock(blocks).some(({ type }) => ['link', 'code'].includes(type)) ||
  everyStep(blocks).some(({ id }) => leads.includes(id)) ||
  // The answers to "Something else" end with the place to ask.
  everyText(blocks).some((text) => /^Still stuck\? (Ask at|Contact) /.test(text));

describe('whatever is known about a carrier', () => {
  it('the guide has no empty list of steps, details or table', () => {
    fc.assert(
      fc.property(validCarrier, answers, (carrier, answers) => {
        expectNothingEmpty(guide(sceneOf(carrier, { answers })).flatMap(({ blocks }) => blocks));
      }),
      { numRuns: 2_000 },
    );
  });

  it('the written guide and the answers have none either', () => {
    fc.assert(
      fc.property(validCarrier, (carrier) => {
        expectNothingEmpty(writtenGuide(sceneOf(carrier)).flatMap(({ blocks }) => blocks));
        for (const { answer, id } of faqEntries(sceneOf(carrier))) {
          expect(answer, id).not.to.be.empty;
          expectNothingEmpty(answer);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every situation offers a way to act', () => {
    fc.assert(
      fc.property(validCarrier, answers, (carrier, answers) => {
        const renew = guide(sceneOf(carrier, { answers })).find(({ id }) => id === 'renew');
        const blocks = renew?.blocks ?? [];
        // Until "Something else" has an answer, there is only its question.
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
      const [renew] = guide(sceneOf(chao, { answers: { situation } }));
      const steps = blocksOf(renew!.blocks, 'steps')[0]!.steps;
      expect(steps.map(({ id }) => id)).to.include('website');
      expect(everyText(renew!.blocks)).to.include('Connect to Wi-Fi and sign in at chao.example');
      expect(links(steps.flatMap(({ blocks }) => blocks))).to.deep.equal(['https://chao.example/']);
    });
  }

  it('sends them to the website from "No service", too', () => {
    const [renew] = guide(sceneOf(chao, { answers: { situation: 'used-up' } }));
    const details = blocksOf(renew!.blocks, 'details').find(({ id }) => id === 'no-service');
    expect(links(details!.blocks)).to.deep.equal(['https://chao.example/']);
  });
});
