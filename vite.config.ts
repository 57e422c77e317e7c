import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What a page may load and run: this origin only, no inline code, and no string becomes code or markup unchecked. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

const formatPolicy = (directives: Partial<typeof policy>) =>
  Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');

/** The policy for hosts that send no headers. Browsers refuse frame-ancestors there, so it is left out. */
function policyMeta(): Plugin {
  const { 'frame-ancestors': _headerOnly, ...inPage } = policy;
  return {
    name: 'policy-meta',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: formatPolicy(inPage) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  // One page and no routes: a file that is missing answers 404, not the page.
  appType: 'mpa',
  plugins: [react(), policyMeta()],
  assetsInclude: ['**/*.geojson'],
  build: {
    target: 'baseline-widely-available',
    sourcemap: true,
    // Inlined files would be data: URLs, which the policy refuses for all but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // MapLibre comes as one lazy chunk of 1.1 MB.
    chunkSizeWarningLimit: 1200,
  },
  preview: {
    headers: {
      'Content-Security-Policy': formatPolicy(policy),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
  },
});
