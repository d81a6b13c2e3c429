/**
 * Every state of every element, for the gallery and its picture tests. A state is attributes, and what a
 * reader does next.
 */

/** Chooses the answer to a question: by its place, because its words differ by language. */
const answer = (place) => (root) =>
  root.querySelectorAll('[part~="answers"] button')[place - 1].click();

/** Opens a part, and the parts around it. */
const open = (selector) => (root) => {
  for (
    let details = root.querySelector(selector).closest('details');
    details;
    details = details.parentElement.closest('details')
  ) {
    details.open = true;
  }
};

const type = (text) => (root) => {
  const field = root.querySelector('input');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

const tick = (root) => root.querySelector('input[type="checkbox"]:not(:checked)').click();

const guide = (title, attributes = {}, ...steps) => ({
  tag: 'esim-renew-guide',
  title,
  attributes: { carrier: 'viettel', ...attributes },
  steps,
});
const faq = (title, attributes = {}, ...steps) => ({
  tag: 'esim-faq',
  title,
  attributes: { carrier: 'viettel', ...attributes },
  steps,
});
const check = (title, attributes = {}, ...steps) => ({
  tag: 'esim-device-check',
  title,
  attributes,
  steps,
});

const ownCarrier = JSON.stringify({
  id: 'chao-mobile',
  name: 'Chao Mobile',
  country: 'TH',
  website: { url: 'https://chao.example/' },
  hotlines: [{ number: '1175', from: 'network', free: true }],
});

/** `steps` get the shadow root. After each the element draws itself again. */
export const states = {
  'guide-start': guide('Guide'),
  'guide-still-works': guide('It still works', {}, answer(1)),
  'guide-used-up': guide('Data used up', { offline: '' }),
  'guide-expired': guide('Expired, by the date on the page', { expires: '2026-01-05' }),
  'guide-paid': guide('Paid, but no service', {}, answer(4)),
  'guide-else': guide('Something else', {}, answer(5)),
  'guide-ticked': guide('Two steps done', {}, tick, tick),
  'guide-shop': guide('At a shop', { method: 'store' }),
  'guide-card': guide('The card for the shop', { method: 'store' }, open('[part="card"]')),
  'guide-end': guide('When it ends', { expires: '2027-03-01' }, open('[data-id="when"]')),
  'guide-keep': guide('Keep for later', {}, open('[data-id="keep"]')),
  'guide-facts': guide('Facts and dates', {}, open('[data-id="facts"]')),
  'guide-seller': guide('A seller', { carrier: 'airalo' }),
  'guide-seller-expired': guide('A seller, expired', { carrier: 'airalo' }, answer(3)),
  'guide-own': guide('A carrier of the page’s own', { carrier: '', config: ownCarrier }),
  'guide-other': guide('A carrier that is not in the list', { carrier: 'other-carrier' }),
  'guide-article': guide('As an article', { sections: 'intro prepare renew after help' }),
  'guide-picker': guide('Nobody knows the carrier yet', { carrier: '' }),
  'faq-start': faq('Questions'),
  'faq-open': faq('An open answer', { open: 'payment-failed', feedback: '' }),
  'faq-search': faq('A search', { searchable: '' }, type('esim')),
  'faq-nothing': faq('Nothing found', { searchable: '' }, type('zzzz')),
  'check-start': check('Device check'),
  'check-yes': check('Yes', { device: 'Pixel 8' }),
  'check-unless': check('Yes, with exceptions', { device: 'iPhone 15' }),
  'check-no': check('No', { device: 'iPhone 8' }),
  'check-unknown': check('Cannot tell', { device: 'asdf' }),
  'check-typing': check('A search for a phone', {}, type('galaxy s2')),
};

/** Puts an element in its state into `parent`, and waits until it is drawn. */
export async function show({ tag, attributes, steps }, parent, { lang, theme }) {
  const element = document.createElement(tag);
  const all = { lang, ...(theme && { theme }), ...attributes };
  for (const [name, value] of Object.entries(all)) {
    if (value || name !== 'carrier') element.setAttribute(name, value);
  }
  parent.append(element);
  await element.updateComplete;
  await element.filled;
  for (const step of steps) {
    step(element.shadowRoot);
    await element.updateComplete;
    await element.filled;
  }
  return element;
}
