const path = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');

/** Where the add-in is served while it is being developed; the manifest names it, and a build may replace it. */
const LOCAL_ADDRESS = 'https://localhost:3000';
/** The product's pages. A page needs an entry, a template, and no more. */
const PAGES = [{ name: 'taskpane', entry: './src/taskpane/index.tsx', template: './src/taskpane/taskpane.html' }];
/** Only served, never built: for developing and showing the product on one's own machine, with no Excel. */
const WORKBENCH = {
  name: 'workbench',
  entry: './src/workbench/page/index.tsx',
  template: './src/workbench/page/workbench.html',
};
/** JavaScript that the pane fetches before it shows anything, gzipped, office.js aside. */
const FIRST_LOAD_LIMIT = { page: 'taskpane', kilobytes: 220 };

const OFFICE_JS_PACKAGE = path.resolve(__dirname, 'node_modules/@microsoft/office-js');
/** What Excel may ask for, out of a package that serves every Office program. */
const OFFICE_JS_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  'excel*.js',
  '*telemetry/*.js',
  '*/office_strings.js',
];

/** Prints what the first load weighs, and fails the build when it is too much. */
class FirstLoadLimit {
  constructor({ page, kilobytes }) {
    this.page = page;
    this.kilobytes = kilobytes;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('FirstLoadLimit', (compilation) => {
      const files = compilation.entrypoints.get(this.page).getFiles();
      const scripts = files.filter((file) => file.endsWith('.js') && !file.endsWith('.hot-update.js'));
      const read = (file) => compiler.outputFileSystem.readFileSync(path.join(compiler.outputPath, file));
      const bytes = scripts.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
      const weight = `First load of ${this.page}: ${(bytes / 1000).toFixed(1)} kB gzipped, limit ${this.kilobytes} kB`;
      compilation.getLogger('FirstLoadLimit').info(weight);
      if (bytes > this.kilobytes * 1000) compilation.errors.push(new Error(weight));
      else process.stdout.write(`${weight}\n`);
    });
  }
}

/** Where webpack-dev-server keeps the certificate that it made for itself. */
const CERTIFICATE = 'node_modules/.cache/webpack-dev-server/server.pem';

/** What a newcomer needs to know when the server is up. */
function welcome({ port }) {
  const at = `https://localhost:${port}`;
  return `
  Tổng hợp đang chạy ở ${at}
    Ngăn tác vụ              ${at}/taskpane.html
    Thử khi không có Excel   ${at}/workbench.html
    Tệp khai báo             ${at}/manifest.xml
  Chứng chỉ tự ký: với Excel trên web, mở trang ngăn tác vụ bằng trình duyệt đó và chấp nhận; với Excel trên máy,
    cài tệp ${CERTIFICATE} vào kho chứng chỉ tin cậy.
  Nạp vào Excel trên web: Trang đầu > Phần bổ trợ > Phần bổ trợ khác > Tải lên phần bổ trợ của tôi > chọn manifest.xml.
  Nạp vào Excel trên Windows: đặt manifest.xml vào một thư mục chia sẻ, thêm thư mục đó ở
    Tệp > Tùy chọn > Trung tâm Tin cậy > Danh mục Phần bổ trợ Tin cậy, rồi vào Trang đầu > Phần bổ trợ.

  Tổng hợp is running at ${at}
    Task pane        ${at}/taskpane.html
    Without Excel    ${at}/workbench.html
    Manifest         ${at}/manifest.xml
  The certificate is self-signed: for Excel on the web open the task pane's page in that browser and accept it; for
    Excel on a desktop add ${CERTIFICATE} to the trusted certificates.
  Sideload in Excel on the web: Home > Add-ins > More Add-ins > Upload My Add-in > manifest.xml.
  Sideload in Excel on Windows: put manifest.xml into a shared folder, add the folder under
    File > Options > Trust Center > Trusted Add-in Catalogs, then Home > Add-ins.

`;
}

module.exports = (env, { mode = 'production' }) => {
  const isServed = Boolean(env.WEBPACK_SERVE);
  // Microsoft's address by default; a copy beside the page for offices without internet, and wherever there is no Excel.
  const localOfficeJs = isServed || process.env.OFFICE_JS === 'local';
  const pages = isServed ? [...PAGES, WORKBENCH] : PAGES;
  const address = process.env.ADDIN_URL?.replace(/\/+$/, '') ?? LOCAL_ADDRESS;
  return {
    mode,
    context: __dirname,
    entry: Object.fromEntries(pages.map(({ name, entry }) => [name, entry])),
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      clean: true,
    },
    devtool: mode === 'production' ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          // Types are checked by `npm run types`; here they are only taken away.
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: mode === 'development' } },
            },
          },
        },
      ],
    },
    plugins: [
      ...pages.map(
        ({ name, template }) =>
          new HtmlWebpackPlugin({
            filename: `${name}.html`,
            template,
            chunks: [name],
            inject: false,
            scriptLoading: 'blocking',
            templateParameters: (compilation, assets, tags, options) => ({
              htmlWebpackPlugin: { files: assets, options },
              officeJs: localOfficeJs
                ? 'office-js/office.js'
                : 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
            }),
          }),
      ),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'src/taskpane/start.js', to: 'start.js', info: { minimized: true } },
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(LOCAL_ADDRESS, address),
          },
          ...(localOfficeJs && !isServed ? officeJsPatterns() : []),
          ...(isServed ? [{ from: 'src/workbench/grid/grid.css', to: 'grid.css' }] : []),
        ],
      }),
      ...(mode === 'production' && !isServed ? [new FirstLoadLimit(FIRST_LOAD_LIMIT)] : []),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
    devServer: {
      port: 3000,
      server: 'https',
      // For this machine alone.
      host: 'localhost',
      // Served at another port, the pane is given a process of its own, as it has in Excel.
      headers: { 'Access-Control-Allow-Origin': '*', 'Origin-Agent-Cluster': '?1' },
      static: [{ directory: path.join(OFFICE_JS_PACKAGE, 'dist'), publicPath: '/office-js', watch: false }],
      client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
      onListening: (server) => process.stdout.write(welcome(server.server.address())),
    },
  };
};

/** Microsoft's files as they are, with their licence. */
function officeJsPatterns() {
  const dist = path.join(OFFICE_JS_PACKAGE, 'dist');
  return [
    ...OFFICE_JS_FILES.map((from) => ({
      from,
      context: dist,
      to: 'office-js/[path][name][ext]',
      globOptions: { ignore: ['**/*.debug.js'] },
      info: { minimized: true },
    })),
    { from: 'LICENSE.md', context: OFFICE_JS_PACKAGE, to: 'office-js/LICENSE.md' },
  ];
}
