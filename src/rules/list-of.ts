/** The ids in a list, or in a text with spaces or commas. They ignore case. Undefined if there are none. */
export function listOf(value: string | readonly string[] = ''): string[] | undefined {
  const list = [value].flat().join(' ');
  return list
    ? list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
    : undefined;
}
