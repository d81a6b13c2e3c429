/** Parameters that say where a reader came from. */
const TRACKING =
  /^(utm|mc|hsa|pk|mtm|fb|ga)_|clid$|^(_g[al]|_hs\w+|[gw]braid|igsh(id)?|spm|srsltid|mkt_tok|ref(errer)?|source)$/i;

/** Parameters that let a reader in, or say who it is. */
const PRIVATE =
  /token|secret|passw|e-?mail|^((php|j)?sess(ion)?_?(id)?|auth|(api_?)?key|sid|code|otp|jwt|user|phone|sig|sign(ature)?|nonce|state)$/i;

/** A long code, or an email address. */
const NO_WORD = /\w{32}|@/;

/** The same address without what is only about one visit or one reader. */
export function withoutVisit(address: URL): URL {
  const url = new URL(address);
  url.username = url.password = '';
  for (const [name, value] of [...url.searchParams]) {
    if (TRACKING.test(name) || PRIVATE.test(name) || NO_WORD.test(value)) {
      url.searchParams.delete(name);
    }
  }
  return url;
}
