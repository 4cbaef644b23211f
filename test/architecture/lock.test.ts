import { readFileSync } from 'node:fs';

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked;

/** npm drops what the machine at hand does not need when it rewrites a lock; then `npm ci` fails on all other machines. */
test('the lock lists the binaries of every platform', () => {
  const native = ['@swc/core', 'esbuild'];
  const lacking = Object.entries(packages)
    .filter(([path]) => native.includes(path.replace(/^.*node_modules\//, '')))
    .flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      ),
    );
  expect(lacking).toEqual([]);
  for (const name of [
    '@swc/core-darwin-arm64',
    '@swc/core-linux-x64-gnu',
    '@swc/core-win32-x64-msvc',
    '@esbuild/win32-x64',
  ])
    expect(packages).toHaveProperty([`node_modules/${name}`]);
});
test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
