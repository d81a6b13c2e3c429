/** An element that may hold the question that an address names. */
export interface Linked extends Element {
  /** Opens the question and brings it into view; false when it has none of that id. */
  reveal(id: string): boolean;
}

const PREFIX = '#esim-faq-';
const connected = new Set<Linked>();

export const addressOf = (id: string): string => {
  const url = new URL(location.href);
  url.hash = `${PREFIX.slice(1)}${id}`;
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

/** The first element that has the question answers. */
function follow(): void {
  const id = wanted();
  if (id) [...connected].sort(byPlace).some((element) => element.reveal(id));
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

/** Once at the beginning: an element that comes first on the page may still be on its way. */
let first: Promise<void> | undefined;

export function followFirstAddress(): void {
  if (!wanted()) return;
  first ??= new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
    first = undefined;
    follow();
  });
}
