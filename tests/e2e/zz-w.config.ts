import config from './playwright.config.ts';

const { webServer: _, ...rest } = config;
export default {
  ...rest,
  workers: 1,
  outputDir: '/tmp/w-pw',
  reporter: [['list']],
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: { ...rest.use, baseURL: 'http://127.0.0.1:4731/' },
};
