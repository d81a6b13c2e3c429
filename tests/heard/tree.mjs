/** Chromium's accessibility tree as text: what it gives to a screen reader, shadow roots included. */

/** Parts of the tree that a screen reader does not speak of. Their contents count. */
const SILENT = ['none', 'generic', 'LabelText', 'Legend', 'strong', 'emphasis'];

/** What has the text inside it as its name. */
const NAMED_BY_TEXT = ['button', 'DisclosureTriangle', 'heading', 'link', 'option'];

const plain = (text = '') => String(text).replace(/\s+/g, ' ').trim();

/** The states that are spoken after the name, such as `collapsed` or `level 2`. */
function statesOf({ role, value, description, properties = [] }) {
  const given = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
  const eitherOr = (state, yes, no) => state !== undefined && (String(state) === 'true' ? yes : no);
  return [
    role.value === 'heading' && `level ${given.level}`,
    eitherOr(given.expanded, 'expanded', 'collapsed'),
    eitherOr(given.checked, 'ticked', 'not ticked'),
    eitherOr(given.pressed, 'pressed', 'not pressed'),
    given.selected && 'selected',
    given.disabled && 'disabled',
    given.invalid === 'true' && 'invalid',
    given.hasPopup && `opens a ${given.hasPopup}`,
    given.live && 'live',
    value && `value “${plain(value.value)}”`,
    description?.value && `description “${plain(description.value)}”`,
  ].filter(Boolean);
}

/** What a screen reader says of one node. */
export function spoken(node) {
  const name = plain(node.name?.value);
  if (node.role.value === 'StaticText') return name;
  const role = node.role.value === 'DisclosureTriangle' ? 'summary' : node.role.value;
  const states = statesOf(node);
  return [role, name && `“${name}”`, states.length > 0 && `(${states.join(', ')})`]
    .filter(Boolean)
    .join(' ');
}

/** Neighbouring pieces of text are spoken as one. */
function joined(lines) {
  const all = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (line.isText && last?.isText && last.block === line.block) {
      last.text += ` ${line.text}`;
      last.nodes.push(...line.nodes);
    } else all.push(line);
  }
  return all;
}

/** The lines of a node and of all in it. `nodes` are those that a line is about. */
function linesOf(byId, node, depth, block) {
  const { role } = node;
  const isSilent = node.ignored || SILENT.includes(role.value);
  const isParagraph = role.value === 'paragraph';
  const inside = (depth, block) =>
    joined(
      (node.childIds ?? [])
        .filter((id) => byId.has(id))
        .flatMap((id) => linesOf(byId, byId.get(id), depth, block)),
    );
  if (isSilent && role.value === 'none') return inside(depth, block);
  if (isSilent || isParagraph) return inside(depth, node.nodeId);
  const text = spoken(node);
  if (role.value === 'StaticText') {
    return text ? [{ depth, text, block, isText: true, nodes: [node] }] : [];
  }
  const below = inside(depth + 1, node.nodeId);
  const isRepeated = NAMED_BY_TEXT.includes(role.value) && below.every(({ isText }) => isText);
  const line = { depth, text, block: node.nodeId, nodes: [node] };
  return isRepeated ? [line] : [line, ...below];
}

const has =
  (name) =>
  ({ role, properties = [] }) =>
    role?.value !== 'RootWebArea' &&
    properties.some((property) => property.name === name && property.value.value);

/**
 * Reads the tree of a page.
 *
 * @param session of the browser's protocol, with `Accessibility` enabled
 * @returns {Promise<{lines: object[], focused: object | undefined, status: string}>} what can be read, in
 *   order; what has the focus; and the text of the live regions
 */
export async function readTree(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // Chromium splits each text into the lines of the layout.
  for (const [id, { role }] of byId) if (role?.value === 'InlineTextBox') byId.delete(id);
  const [root] = nodes;
  const focused = nodes.find(has('focused'));
  const active = focused?.properties.find(({ name }) => name === 'activedescendant');
  const activeId = active?.value.relatedNodes?.[0]?.backendDOMNodeId;
  const statuses = nodes.filter(({ role }) => role?.value === 'status');
  return {
    lines: linesOf(byId, root, 0),
    focused:
      nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === activeId && activeId) ?? focused,
    status: statuses
      .flatMap((node) => linesOf(byId, node, 0).slice(1))
      .map(({ text }) => text)
      .join(' '),
  };
}

export const printed = (lines) =>
  lines.map(({ depth, text }) => `${'  '.repeat(depth)}${text}\n`).join('');
