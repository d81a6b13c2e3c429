/** An element that may hold the question that an address names. */
export interface Linked extends Element {
  /** Opens the question and brings it into view; false when it has none of that id. */
  reveal(id: string): boolean;
}

const PREFIX = '#esim-faq-';
const connected = new Set<Linked>();

export const addressOf = (id: string): string => {
  const url = new URL(location.href);
  url.hash = `${PREFIX.slice(1)}${encodeURIComponent(id)}`;
  return url.href;
};

const wanted = (): string | undefined => {
  if (!location.hash.startsWith(PREFIX)) return undefined;
  try {
    return decodeURIComponent(location.hash.slice(PREFIX.length));
  } catch {
    return undefined;
  }
};

/** Which of two elements stands first on the page, though they may stand in different shadow roots. */
function byPlace(a: Element, b: Element): number {
  const hosts = (element: Element): Node[] => {
    const chain: Node[] = [element];
    for (
      let root = element.getRootNode();
      root instanceof ShadowRoot;
      root = root.host.getRootNode()
    ) {
      chain.unshift(root.host);
    }
    return chain;
  };
  const [left, right] = [hosts(a), hosts(b)];
  const fork = left.findIndex((node, index) => node !== right[index]);
  const [one, other] = [left[fork], right[fork]];
  if (!one || !other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Who answered the address that the page has now: it is not answered a second time. */
let answered: { hash: string; by: Linked } | undefined;

/** The first element that has the question answers. */
function follow(): void {
  const id = wanted();
  const by = id ? [...connected].sort(byPlace).find((element) => element.reveal(id)) : undefined;
  answered = by && { hash: location.hash, by };
}

/** Follows the page's address for as long as the element is connected. Gives the way to stop. */
export function followAddress(element: Linked): () => void {
  if (!connected.size) addEventListener('hashchange', follow);
  connected.add(element);
  return () => {
    connected.delete(element);
    if (!connected.size) removeEventListener('hashchange', follow);
  };
}

let soon: ReturnType<typeof setTimeout> | undefined;

const isOpen = (): boolean =>
  !!wanted() && !(answered?.hash === location.hash && connected.has(answered.by));

/**
 * An element has come, or has other questions than before: it may be the one that the address
 * waits for. A moment later, since one that comes first on the page may still be on its way.
 */
export function followLate(): void {
  if (!isOpen()) return;
  soon ??= setTimeout(() => {
    soon = undefined;
    if (isOpen()) follow();
  });
}
