import { createServer } from 'node:net';

/** A port of this machine that nothing listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || !address) throw new Error('a listening server has an address');
      const { port } = address;
      server.close(() => resolve(port));
    });
  });
}
