import { fact, page, type SourcedCarrier } from '../fact.js';

const alwaysOn = page(
  '2026-02',
  'https://esim.holafly.com/faq/holafly-plans/stay-online-with-always-on/',
);
const unused = page(
  '2025-08-13',
  'https://esim.holafly.com/faq/choosing-buying-esim/what-happens-to-unused-data/',
);

/*
 * Left out on purpose:
 * - Topping up after the end. A guide of 2023 allows it, the help page of 2025 does not. The newer
 *   one counts.
 */
export const holafly: SourcedCarrier = {
  id: 'holafly',
  name: fact('Holafly', alwaysOn),
  kind: 'seller',
  hosts: [fact('holafly.com', alwaysOn)],
  website: { url: fact('https://esim.holafly.com/', alwaysOn) },
  daysStart: fact(
    { at: 'roaming' },
    page(
      'undated',
      'https://esim.holafly.com/zh/faq/using-an-esim/when-does-my-esim-data-plan-start/',
    ),
  ),
  topUp: fact(
    { place: 'Purchases', how: 'if-offered', afterEnd: false },
    unused,
    page(
      'undated',
      'https://esim.holafly.com/ko/faq/how-to-use-an-esim/what-happens-when-you-use-all-your-data/',
    ),
  ),
  // 1 GB every 30 days: short trips bought since 2026-02-16, monthly plans since 2025-11-04. The guide
  // names only the later day, which is right for both.
  alwaysOn: fact(true, alwaysOn),
};
