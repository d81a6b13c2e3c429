import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageAddress } from '../shared/place.js';

/** An element that may contain the question in the page's address. */
interface Host extends Element, ReactiveControllerHost {
  /** Opens the question and scrolls to it. False if there is no question with this id. */
  reveal(id: string): boolean;
}

const PREFIX = '#esim-faq-';
const connected = new Set<Host>();

/** The page's address with a link to this question. Undefined if it would lead elsewhere. */
export const addressOf = (id: string): string | undefined =>
  pageAddress(`${PREFIX}${encodeURIComponent(id)}`);

/** What senders append to a link: `?utm_source=x`, `&fbclid=x`, `/` */
const TAIL = /[?&/#;,].*$/s;

/** The question in the page's address: its id as written, then without a tail. */
function linkedIds(): string[] {
  const { hash } = location;
  if (!hash.toLowerCase().startsWith(PREFIX)) return [];
  const written = hash.slice(PREFIX.length);
  return [written, written.replace(TAIL, '')]
    .flatMap(decode)
    .flatMap((id) => [id, id.replace(TAIL, '')])
    .filter(Boolean);
}

function decode(text: string): string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}

/** Sorts elements by their order on the page, even if they are in different shadow roots. */
function byPageOrder(a: Element, b: Element): number {
  const [left, right] = [withHosts(a), withHosts(b)];
  const fork = left.findIndex((node, index) => node !== right[index]);
  const [one, other] = [left[fork], right[fork]];
  if (!one || !other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The hosts of all shadow roots around an element, outermost first, then the element. */
function withHosts(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...withHosts(root.host), element] : [element];
}

/** Whether readers see the element. A page may hold one copy for phones and one for wide windows. */
const isVisible = (element: Element): boolean =>
  typeof element.checkVisibility === 'function'
    ? element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true })
    : element.getClientRects().length > 0;

/**
 * Which element answered the current address. The address is not answered twice, unless another element replaces
 * that one: none of those that were there.
 */
let answered: { hash: string; by: Host; there: WeakSet<Host> } | undefined;

/** The elements that may still answer the current address. */
function waiting(): Host[] {
  if (answered?.hash !== location.hash) return [...connected];
  const { by, there } = answered;
  return connected.has(by) ? [] : [...connected].filter((host) => !there.has(host));
}

/** The first visible element that has the question opens it. If none is visible, the first hidden one. */
function follow(among: Host[]): void {
  const hosts = among.sort(byPageOrder);
  const inOrder = [...hosts.filter(isVisible), ...hosts.filter((host) => !isVisible(host))];
  let by: Host | undefined;
  for (const id of linkedIds()) by ??= inOrder.find((host) => host.reveal(id));
  if (by) answered = { hash: location.hash, by, there: new WeakSet(connected) };
}

let scheduled: ReturnType<typeof setTimeout> | undefined;

/** The address may be another one. Routers change it without `hashchange`. */
function onAddress(): void {
  if (answered?.hash !== location.hash) answered = undefined;
  follow(waiting());
}

/** A link to the present address changes nothing, so browsers send no event for it. */
function onClick(event: MouseEvent): void {
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  const opensElsewhere =
    event.ctrlKey || event.metaKey || event.shiftKey || link?.target === '_blank';
  const isAgain = link?.href === location.href && !opensElsewhere;
  setTimeout(() => (isAgain ? follow([...connected]) : onAddress()));
}

/** Every change of the address, in browsers that have it. */
const { navigation } = globalThis as { navigation?: EventTarget };

const WATCHED = [
  [globalThis, 'hashchange', onAddress],
  [globalThis, 'popstate', onAddress],
  [globalThis, 'click', onClick],
  [navigation, 'currententrychange', onAddress],
] as ReadonlyArray<readonly [EventTarget | undefined, string, EventListener]>;

/** Opens the question in the page's address, while the element is connected. */
export class DeepLinks implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  hostConnected(): void {
    if (!connected.size) {
      for (const [target, type, on] of WATCHED) target?.addEventListener(type, on);
    }
    connected.add(this.#host);
  }

  hostDisconnected(): void {
    connected.delete(this.#host);
    if (connected.size) return;
    for (const [target, type, on] of WATCHED) target?.removeEventListener(type, on);
  }

  /**
   * The element may now have the question that the address waits for. It looks a moment later, because
   * an element that is earlier on the page may still be loading.
   */
  hostUpdated(): void {
    if (!linkedIds().length || !waiting().length) return;
    scheduled ??= setTimeout(() => {
      scheduled = undefined;
      follow(waiting());
    });
  }
}
