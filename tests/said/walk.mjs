/** Visits every situation and answer of the guide by following its own questions. */

/**
 * @typedef {import('./sources.js').Line} Line
 * @typedef {import('./sources.js').State} State
 */

/** Longer choices are lists of numbers. Other files cover them. */
const MAX_ANSWERS = 6;

/** All controls in these lines, each once. */
function controlsIn(lines, found = new Map()) {
  for (const { control, children } of lines) {
    if (control) found.set(`${control.kind} ${control.id}`, control);
    controlsIn(children, found);
  }
  return found;
}

/** The states after one more answer. */
function* next(state, control) {
  const { id, kind, text, answers, answered } = control;
  const isSituation = id === 'situation';
  if (kind === 'action') {
    if (id === 'have-wifi') yield [text, { ...state, haveWifi: true }];
  } else if (kind === 'choice') {
    const last = answers.at(-1);
    if (answers.length <= MAX_ANSWERS && last.id !== answered) yield [last.label, given(last)];
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
 * @param {number} [depth]  maximum number of answers in a row
 */
export function walk(start, look, print, depth = Infinity) {
  const visit = (state, path, known) => {
    const lines = look(state);
    print(path, lines);
    if (path.length === depth) return;
    const here = controlsIn(lines);
    // A situation starts from the beginning. Inside it, an answer leads only to the controls it added.
    const fresh = [...here.values()].filter(
      (control) => !known.has(`${control.kind} ${control.id}`),
    );
    for (const control of fresh) {
      if (control.id === 'situation' && path.length) continue;
      for (const [label, then] of next(state, control)) {
        visit(then, [...path, label], control.id === 'situation' ? new Map() : here);
      }
    }
  };
  visit(start, [], new Map());
}
