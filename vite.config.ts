import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

/** Origins of an operator's own backdrop, by a space: the only ones besides ours that the page may ask (README, Hosting). */
const backdropOrigins = process.env.BACKDROP_ORIGINS?.split(/\s+/).filter(Boolean) ?? [];

/** What a page may load and run: this origin only, no inline code, and no string becomes code or markup unchecked. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': ["'self'", ...backdropOrigins].join(' '),
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

let outDir = 'dist';

/**
 * The service worker: keeps all that the build made, whatever its kind. `src/app/offline.ts` registers it and offers what is
 * newer; it takes over only when told to.
 */
const offline = (): Plugin[] => [
  {
    name: 'out-dir',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
    },
  },
  ...VitePWA({
    injectRegister: false,
    registerType: 'prompt',
    // In public/, as it is.
    manifest: false,
    workbox: {
      globPatterns: ['**/*'],
      // What an operator may edit is asked for anew each time; whatever runs this app reads woff2.
      globIgnores: ['**/*.map', '**/*.woff', 'config.json'],
      maximumFileSizeToCacheInBytes: 16 * 2 ** 20,
      cleanupOutdatedCaches: true,
      // The first visit's own page is served from then on too.
      clientsClaim: true,
      // One page and no routes, here as on the server.
      navigateFallback: null,
      ignoreURLParametersMatching: [/./],
      // A worker under the same policy as the page may not import scripts by a string.
      inlineWorkboxRuntime: true,
      sourcemap: false,
      dontCacheBustURLsMatching: /^assets\//,
      manifestTransforms: [
        // A hashed file has one content for ever: the browser refuses another, and a lost one can be put back.
        (entries) => ({
          manifest: entries.map((entry) =>
            entry.url.startsWith('assets/')
              ? { ...entry, integrity: integrityOf(resolve(outDir, entry.url)) }
              : entry,
          ),
          warnings: [],
        }),
      ],
      runtimeCaching: [
        {
          urlPattern: ({ url }) => url.pathname.endsWith('/config.json'),
          handler: 'NetworkFirst',
          options: { cacheName: 'operator', networkTimeoutSeconds: 4 },
        },
      ],
    },
  }),
];

const integrityOf = (path: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;

export default defineConfig({
  base: './',
  // One page and no routes: a file that is missing answers 404, not the page.
  appType: 'mpa',
  plugins: [react(), policyMeta(), offline()],
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
    setupFiles: ['tests/support/one-seed.ts'],
  },
});
