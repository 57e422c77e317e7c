// The page's only Trusted Types policy. Import it before anything else: a library's script URL or markup passes here
// or nowhere. Where a browser has no Trusted Types there is nothing to do.

/** MapLibre reads each attribution as HTML (and then cleans it itself): text and https links are all it needs. */
const textAndLinks = /^(?:[^<]|<a href="https:\/\/[^"<>]*"(?: target="_blank")?(?: rel="[a-z ]*")?>|<\/a>)*$/;

globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, document.baseURI).origin === location.origin) return url;
    throw new TypeError(`Refused to load a script from ${url}: it is not ours.`);
  },
  createHTML(html) {
    if (textAndLinks.test(html)) return html;
    throw new TypeError(`Refused to read as HTML: ${html.slice(0, 80)}`);
  },
});
