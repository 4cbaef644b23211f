import { webpack, type Configuration } from 'webpack';
import WebpackDevServer, { type Configuration as ServerConfiguration } from 'webpack-dev-server';

type Configure = (
  env: { readonly WEBPACK_SERVE: boolean },
  options: { readonly mode: 'development' | 'production' },
) => Configuration & { readonly devServer: ServerConfiguration };

/**
 * Serves what `npm start` serves, over https with a certificate made on the spot, at a free port: built once, as for
 * production but for the crowding together of names, and never again while tests run.
 */
export async function serveWorkbench(): Promise<WebpackDevServer> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is a script
  const configure = require('../../webpack.config.js') as Configure;
  const { devServer, ...configuration } = configure({ WEBPACK_SERVE: true }, { mode: 'production' });
  const compiler = webpack({
    ...configuration,
    devtool: false,
    optimization: { minimize: false },
    watchOptions: { ignored: /./ },
    infrastructureLogging: { level: 'error' },
    stats: 'none',
  });
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('serveWorkbench', (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  const server = new WebpackDevServer(
    {
      ...devServer,
      // To the same machine: packing takes longer than carrying.
      compress: false,
      port: 'auto',
      client: false,
      hot: false,
      liveReload: false,
      webSocketServer: false,
      onListening: () => undefined,
    },
    compiler,
  );
  await server.start();
  await built;
  return server;
}

/** Where it can be reached. */
export function addressOf({ server }: WebpackDevServer): string {
  const address = server?.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port');
  return `https://localhost:${address.port}`;
}
