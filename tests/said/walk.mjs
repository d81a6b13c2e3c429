/** Every situation and answer that a reader can come to, from what the guide itself asks. */

/**
 * @typedef {import('./sources.js').Line} Line
 * @typedef {import('./sources.js').State} State
 */

/** A list that is longer is one of numbers, and looked at elsewhere. */
const MANY = 6;

/** Everything that can be pressed or chosen in these lines, each once. */
function asksIn(lines, found = new Map()) {
  for (const { asks, under } of lines) {
    if (asks) found.set(`${asks.kind} ${asks.id}`, asks);
    asksIn(under, found);
  }
  return found;
}

/** The states one step further. */
function* next(state, asks) {
  const { id, kind, text, answers, answered } = asks;
  const isSituation = id === 'situation';
  if (kind === 'action') {
    if (id === 'have-wifi') yield [text, { ...state, haveWifi: true }];
  } else if (kind === 'choice') {
    const last = answers.at(-1);
    if (answers.length <= MANY && last.id !== answered) yield [last.label, given(last)];
  } else if (!answered) {
    for (const answer of answers) {
      yield [answer.label, isSituation ? { ...state, situation: answer.id } : given(answer)];
    }
  }
  function given(answer) {
    return { ...state, answers: { ...state.answers, [id]: answer.id } };
  }
}

/**
 * @param {State} start
 * @param {(state: State) => Line[]} look
 * @param {(path: string[], lines: Line[]) => void} print
 * @param {number} [depth]  how many answers at most, one after the other
 */
export function walk(start, look, print, depth = Infinity) {
  const visit = (state, path, known) => {
    const lines = look(state);
    print(path, lines);
    if (path.length === depth) return;
    const here = asksIn(lines);
    // A situation begins anew; inside it, an answer leads on only to what it brought.
    const fresh = [...here.values()].filter((asks) => !known.has(`${asks.kind} ${asks.id}`));
    for (const asks of fresh) {
      if (asks.id === 'situation' && path.length) continue;
      for (const [said, then] of next(state, asks)) {
        visit(then, [...path, said], asks.id === 'situation' ? new Map() : here);
      }
    }
  };
  visit(start, [], new Map());
}
