import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { listed } from '../locales/format.js';
import { inLanguage } from '../locales/localize.js';
import { waysToRenew } from '../rules/ways.js';
import { blocks, details, quiet, strong, text, when } from './builders.js';
import type { Block, Content, Scene, Step } from './builders.js';
import { ageBlock } from './facts.js';
import { inOurLanguage, withTag } from './names.js';

export const findInAccount = (): string => msg('In your account, find “My plan” or “Renew”');
export const choosePlan = (): string => msg('Choose a plan');

/** The step that spends money. Its warning comes first, because orders are usually final. */
export const payStep = (scene: Scene, id: string, title: string): Step => ({
  id,
  title,
  warning: msg('Check the price and how long it lasts. Orders are usually final.'),
  blocks: foreignCard(scene, id),
});

export const orderAndPay = (): string => msg('Order and pay');

function foreignCard(scene: Scene, id: string): Block[] {
  if (takesForeignCards(scene.carrier)) {
    return blocks(quiet(foreignCardsAccepted()), otherMethods(scene));
  }
  const instead = insteadOfCard(scene);
  return blocks(
    instead.length > 0 &&
      details(
        `${id}.card`,
        scene.carrier.payment?.foreignCard === 'no' && knowsAnotherWay(scene.carrier)
          ? msg('Foreign cards aren’t accepted: pay like this')
          : msg('Foreign card refused?'),
        [instead, noForeignPayment(scene)],
      ),
  );
}

/** Answers what travellers ask most. We know it only of carriers in Vietnam. */
export const noForeignPayment = ({ carrier }: Scene): Content =>
  carrier.country === 'VN' &&
  carrier.payment?.foreignCard !== 'yes' &&
  quiet(
    msg(
      'No Vietnamese carrier’s app is known to accept foreign cards, PayPal, Alipay, WeChat Pay, UnionPay or KakaoPay.',
    ),
  );

/** The ids of ways to pay. Any other is in words of the page. */
const METHOD_IDS = ['app', 'scratch-card'];

/** `app` alone is the way that refused the card. */
const knowsAnotherWay = (carrier: Carrier): boolean =>
  canPayAtShop(carrier) || !!carrier.payment?.methods?.some((method) => method !== 'app');

/** Whether a shop is known, and the page did not leave it out. */
const canPayAtShop = (carrier: Carrier): boolean =>
  !!carrier.store && waysToRenew(carrier).includes('store');

/** What a page says of a seller's payment is not shown. */
const takesForeignCards = ({ payment, kind }: Carrier): boolean =>
  kind === 'carrier' && payment?.foreignCard === 'yes';

/** Ways to pay in the page's own words. */
function otherMethods({ carrier: { payment }, place }: Scene): Content {
  const others = (payment?.methods ?? [])
    .filter((method) => !METHOD_IDS.includes(`${method}`))
    .map((method) => withTag(method, place));
  return when(others.length, () => ({
    ...text(msg(str`Ways to pay: ${listed(others.map(({ text }) => text))}.`)),
    foreign: others.filter(({ lang }) => lang),
  }));
}

/** Other ways to pay than the card that was refused. */
export function insteadOfCard(scene: Scene): Block[] {
  const { payment, kind } = scene.carrier;
  if (kind === 'seller') return [];
  if (takesForeignCards(scene.carrier)) {
    return blocks(foreignCardsAccepted(), tryAnotherCard(), otherMethods(scene));
  }
  const cash = cashForCard(scene);
  return blocks(
    cash || when(payment?.methods?.includes('scratch-card'), buyScratchCard()),
    otherMethods(scene),
    when(
      canPayAtShop(scene.carrier),
      cash ? msg('Or pay at the carrier’s shop.') : msg('Pay at the carrier’s shop.'),
    ),
    when(!knowsAnotherWay(scene.carrier), [
      payment?.foreignCard === 'no' && msg('Foreign cards aren’t accepted.'),
      tryAnotherCard(),
    ]),
  );
}

const foreignCardsAccepted = (): string => msg('Foreign cards are accepted.');

export const tryAnotherCard = (): string => msg('Try another card, or another way to pay.');

export const buyScratchCard = (): string => msg('Buy a scratch card with cash');

/** Cash for a scratch card, if that is known to work, and what to do with the card. */
export function cashForCard(scene: Scene): Content {
  const { payment, country } = scene.carrier;
  const method = payment?.methods?.indexOf('scratch-card') ?? -1;
  return (
    country === 'VN' &&
    method >= 0 && [
      scratchCard(scene.carrier),
      msg(
        'Scratch it, top up with the hidden code, order the plan. The serial number is not the code.',
      ),
      {
        type: 'picture',
        picture: 'scratch-card',
        alt: msg('A scratch card: the hidden code is marked, the serial number is crossed out'),
      },
      ageBlock(scene, `payment.methods.${method}`),
    ]
  );
}

/** What to show over the counter in Vietnam. Cards are sold by carrier and value. */
export function scratchCard({ name }: Carrier): Block[] {
  const carrier = name ? `${inLanguage('vi', () => inOurLanguage(name))} ` : '';
  return blocks(
    msg(
      'Phone and convenience stores sell scratch cards for cash. Choose one that covers the plan. Show this:',
    ),
    { ...strong(`Thẻ cào ${carrier}100.000đ`), lang: 'vi' },
  );
}
