/** The text that a node shows, in all shadow roots and slots. Runs in a page. */
function shownText(node) {
  if (node.nodeType === 3) return node.data;
  if (node.nodeType === 8 || /^(STYLE|SCRIPT)$/.test(node.nodeName)) return '';
  const assigned = node.nodeName === 'SLOT' ? node.assignedNodes() : [];
  const children = assigned.length ? assigned : (node.shadowRoot ?? node).childNodes;
  return [...children].map(shownText).join('');
}

/** A script that makes it a global function of a page. */
export const shownTextScript = `${shownText}`;
