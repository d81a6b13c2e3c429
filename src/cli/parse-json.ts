/**
 * What is in a JSON file.
 *
 * @throws TypeError with the reason, and the line of the mistake
 */
export function parseJson(text: string): unknown {
  // Some editors put a byte order mark at the start. Browsers drop it.
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trim()) throw new TypeError('the file is empty');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new TypeError(`no JSON: ${withLine((error as SyntaxError).message, json)}`, {
      cause: error,
    });
  }
}

/** `JSON.parse` gives only the offset of a mistake. */
function withLine(message: string, text: string): string {
  const [, offset] = /position (\d+)/.exec(message) ?? [];
  if (offset === undefined || /line \d/.test(message)) return message;
  const before = text.slice(0, +offset);
  const lines = before.split('\n');
  const comma = /,\s*$/.test(before) ? ' The comma before it is one too many.' : '';
  return `${message} (line ${lines.length}, column ${lines.at(-1)!.length + 1}).${comma}`;
}
