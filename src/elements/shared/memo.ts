/** A function that computes its result again only when one of its arguments changed. */
export function memo<Args extends unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, index) => arg === args[index])) {
      last = { args, result: compute(...args) };
    }
    return last!.result;
  };
}
