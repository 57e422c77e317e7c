// The page's only Trusted Types policy. Import it before anything else: a library's script URL or markup passes here
// or nowhere. Where a browser has no Trusted Types there is nothing to do.

type Rules = { createScriptURL(url: string): string; createHTML(html: string): string };

/** TypeScript's DOM library does not know this interface yet. */
type WithTrustedTypes = { readonly trustedTypes?: { createPolicy(name: 'default', rules: Rules): unknown } };

/** MapLibre reads each attribution as HTML (and then cleans it itself): text and https links are all it needs. */
const textAndLinks = /^(?:[^<]|<a href="https:\/\/[^"<>]*"(?: target="_blank")?(?: rel="[a-z ]*")?>|<\/a>)*$/;

(globalThis as WithTrustedTypes).trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    const { origin, protocol } = new URL(url, document.baseURI);
    // A blob: URL bears our origin too, but its text could come from anywhere.
    if (origin === location.origin && protocol === location.protocol) return url;
    throw new TypeError(`Refused to load a script that is not ours: ${url}`);
  },
  createHTML(html) {
    if (textAndLinks.test(html)) return html;
    throw new TypeError(`Refused to read this as HTML: ${html.slice(0, 80)}`);
  },
});
