import { expect, waitUntil } from '@open-wc/testing';
import { Frame, loadHeightScript } from '../support/frame.js';

before(async () => {
  // Some optimisers load a script twice.
  await loadHeightScript();
  await loadHeightScript();
});

it('a frame settles within two messages each time the content grows or shrinks', async function () {
  this.timeout(60_000);
  const frame = await new Frame('element=faq&carrier=viettel').open();
  await frame.settled();
  const folds = [...frame.root.querySelectorAll<HTMLDetailsElement>('.all details[part=question]')];
  const shown = folds.filter((fold) => fold.checkVisibility()).slice(0, 5);
  const counts: number[] = [];
  for (let turn = 0; turn < 100; turn++) {
    const before = [frame.heights.length, frame.height] as const;
    const fold = shown[turn % shown.length]!;
    fold.open = !fold.open;
    await waitUntil(() => Math.abs(frame.height - before[1]) > 2, `turn ${turn}`, {
      interval: 5,
      timeout: 10_000,
    });
    await frame.settled();
    counts.push(frame.heights.length - before[0]);
  }
  frame.close();
  expect(Math.max(...counts)).to.be.at.most(2);
  expect(Math.min(...counts)).to.be.at.least(1);
});
