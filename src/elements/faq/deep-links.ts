import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that may contain the question in the page's address. */
interface Host extends Element, ReactiveControllerHost {
  /** Opens the question and scrolls to it. False if there is no question with this id. */
  reveal(id: string): boolean;
}

const PREFIX = '#esim-faq-';
const connected = new Set<Host>();

/** The page's address with a link to this question. */
export const addressOf = (id: string): string => {
  const url = new URL(location.href);
  url.hash = `${PREFIX.slice(1)}${encodeURIComponent(id)}`;
  return url.href;
};

/** The question in the page's address. */
const linkedId = (): string | undefined => {
  if (!location.hash.startsWith(PREFIX)) return undefined;
  try {
    return decodeURIComponent(location.hash.slice(PREFIX.length));
  } catch {
    return undefined;
  }
};

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

/** Which element answered the current address. The address is not answered twice. */
let answered: { hash: string; by: Host } | undefined;

/** The first element that has the question opens it. */
function follow(): void {
  const id = linkedId();
  const by = id
    ? [...connected].sort(byPageOrder).find((element) => element.reveal(id))
    : undefined;
  answered = by && { hash: location.hash, by };
}

let scheduled: ReturnType<typeof setTimeout> | undefined;

const isUnanswered = (): boolean =>
  !!linkedId() && !(answered?.hash === location.hash && connected.has(answered.by));

/** Opens the question in the page's address, while the element is connected. */
export class DeepLinks implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  hostConnected(): void {
    if (!connected.size) addEventListener('hashchange', follow);
    connected.add(this.#host);
  }

  hostDisconnected(): void {
    connected.delete(this.#host);
    if (!connected.size) removeEventListener('hashchange', follow);
  }

  /**
   * The element may now have the question that the address waits for. It looks a moment later, because
   * an element that is earlier on the page may still be loading.
   */
  hostUpdated(): void {
    if (!isUnanswered()) return;
    scheduled ??= setTimeout(() => {
      scheduled = undefined;
      if (isUnanswered()) follow();
    });
  }
}
