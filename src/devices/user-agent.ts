/** Parts of an Android user agent that are not a model. */
const NOT_A_MODEL =
  /^(linux.*|android.*|u|k|wv|mobile|tablet|arm.*|x86.*|rv:.*|harmonyos.*|openharmony.*|[hg]mscore.*|phone|[a-z]{2}([-_][a-z]{2,4}){0,2}|build.*|unknown|generic.*|compatible|opera .*|.*bot[/-].*|https?:.*|\+http.*)$/i;

/** Whether a text from the browser can be a model, and not a placeholder such as `K`. */
export const isModel = (text: string): boolean => !!text && !NOT_A_MODEL.test(text);

/** The model in an Android user agent: `SM-S918B` in `(Linux; Android 14; SM-S918B Build/UP1A; wv)`. */
export function modelInUserAgent(userAgent: string): string | undefined {
  return /\(([^()]*Android(?:[^()]|\([^()]*\))*)\)/
    .exec(userAgent)?.[1]
    ?.split(';')
    .map((part) => part.replace(/^ SAMSUNG |\bBuild\/.*|\bMIUI\/.*/g, '').trim())
    .find(isModel);
}
