// Builds every bundle: server (Node, worker), client (Node, web), command line, and with --tests the test bundles.
//   node esbuild.config.mjs [--tests] [--bench] [--dev]     --dev: no minifying, with source maps
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const root = import.meta.dirname;
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const { values: flags } = parseArgs({
  options: { tests: { type: 'boolean' }, bench: { type: 'boolean' }, dev: { type: 'boolean' } },
});

/** The built-in pack as JSON, decoded and checked at build time so that start-up parses no YAML. */
async function compileBuiltin() {
  const folder = path.join(root, 'server/builtin');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.registry.yaml')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })),
  );
  const { compilePack } = await importSource('server/src/registry/compile.ts');
  return JSON.stringify(compilePack(files));
}

/**
 * Where `chancery:builtin` is: inside the bundle, for tests; else in dist/builtin.json, which is shipped once. Node's
 * bundles read that file beside them, the worker is given it by the client, as a worker can read no files.
 */
const builtinFrom = {
  bundle: (pack) => ({ loader: 'json', contents: pack }),
  file: () => ({
    loader: 'js',
    contents: `module.exports = globalThis.chanceryBuiltin
  ?? JSON.parse(require('node:fs').readFileSync(__dirname + '/builtin.json', 'utf8'));`,
  }),
};

function builtinPack(source) {
  return {
    name: 'builtin-pack',
    setup(b) {
      b.onResolve({ filter: /^chancery:builtin$/ }, () => ({ path: 'builtin', namespace: 'chancery' }));
      b.onLoad({ filter: /.*/, namespace: 'chancery' }, () => ({ ...builtinFrom[source](pack), resolveDir: root }));
    },
  };
}

/** Bundles one of our TypeScript modules and imports it here, so that build and product share the same code. */
async function importSource(file) {
  const outfile = path.join(root, 'out/build', `${path.basename(file, '.ts')}.cjs`);
  await build({
    entryPoints: [path.join(root, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  return import(`${pathToFileURL(outfile)}?t=${Date.now()}`);
}

/**
 * The package's build for browsers runs in Node, too. That for Node asks for modules of Node as soon as it is loaded, and
 * for an environment variable at every token, which is a tenth of the time of reading YAML.
 */
const yaml = path.join(root, 'node_modules/yaml/browser/index.js');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !flags.dev,
  sourcemap: flags.dev ? 'linked' : false,
  target: 'es2023',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [builtinPack('file')],
  // The documents of the rules.
  loader: { '.md': 'text' },
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  alias: { yaml },
  // CommonJS has no import.meta. A bundled library makes the `require` of its file from it, a test asks for its folder.
  define: {
    CHANCERY_VERSION: JSON.stringify(version),
    'import.meta.url': '__filename',
    'import.meta.filename': '__filename',
    'import.meta.dirname': '__dirname',
  },
};
const web = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};
/**
 * The server in one script for both hosts, as two copies of what they share would not fit the extension's size: the
 * branch that is not taken is never run, so that a worker needs no Node and Node no worker.
 */
const server = {
  ...common,
  stdin: {
    contents: `if (typeof WorkerGlobalScope === 'undefined') import('./server/src/node/main.ts');
else import('./server/src/browser/main.ts');`,
    resolveDir: root,
    loader: 'ts',
  },
  platform: 'node',
  conditions: ['node', 'browser'],
  alias: { yaml },
  define: { CHANCERY_VERSION: JSON.stringify(version) },
  format: 'iife',
  outfile: 'dist/server.code.js',
};

await rm(path.join(root, 'dist'), { recursive: true, force: true });
await mkdir(path.join(root, 'dist'), { recursive: true });
await mkdir(path.join(root, 'out/build'), { recursive: true });
const pack = await compileBuiltin();
await writeFile(path.join(root, 'dist/builtin.json'), pack);
await Promise.all([
  build(server),
  build({ ...node, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/client.js', external: ['vscode'] }),
  build({
    ...web,
    entryPoints: ['client/src/extension.web.ts'],
    outfile: 'dist/clientWeb.js',
    format: 'cjs',
    external: ['vscode'],
  }),
  build({ ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.code.js' }),
]);
await Promise.all(['server', 'cli'].map(launcher));

/** What runs the code of a program in Node: it knows by the hash which compiled code is of this source. */
async function launcher(program) {
  const file = path.join(root, `dist/${program}.code.js`);
  const code = inAscii(await readFile(file, 'utf8'));
  await writeFile(file, code);
  await build({
    ...node,
    entryPoints: ['server/src/node/launch.ts'],
    outfile: `dist/${program}.js`,
    banner: { js: '#!/usr/bin/env node' },
    define: {
      CHANCERY_PROGRAM: JSON.stringify(program),
      CHANCERY_BUILD: JSON.stringify(createHash('sha256').update(code).digest('hex').slice(0, 16)),
    },
  });
}

/**
 * Regular expressions are what the bundler leaves in other letters. V8 keeps a script with one such letter in two bytes
 * a letter, for as long as it runs.
 */
function inAscii(code) {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code)) throw new Error('A raw template would not be the same in ASCII.');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

if (flags.tests) {
  const tests = {
    ...node,
    minify: false,
    sourcemap: 'inline',
    external: ['vscode', 'mocha', 'esbuild'],
    plugins: [builtinPack('bundle')],
  };
  const suite = (name, patterns, more = {}) =>
    build({
      ...tests,
      stdin: {
        contents: globSync(patterns, { cwd: root })
          .sort()
          .map((file) => `import './${file}';`)
          .join('\n'),
        resolveDir: root,
        loader: 'ts',
      },
      outfile: `out/test/${name}.cjs`,
      ...more,
    });
  /** VS Code calls the `run` of the bundle; its tests define themselves once mocha's globals are there. */
  const editorSuite = (name, host, patterns, more) =>
    build({
      ...tests,
      stdin: {
        contents: [
          `import { runMocha } from './test/vscode/mocha.${host}.ts';`,
          'export const run = () => runMocha(async () => {',
          ...globSync(patterns, { cwd: root })
            .sort()
            .map((file) => `  await import('./${file}');`),
          '});',
        ].join('\n'),
        resolveDir: root,
        loader: 'ts',
      },
      outfile: `out/test/${name}.cjs`,
      ...more,
    });
  await Promise.all([
    suite('unit', ['test/**/*.test.ts', '!test/{protocol,cli,vscode,grammar}/**']),
    suite('protocol', ['test/protocol/**/*.test.ts']),
    suite('cli', ['test/cli/**/*.test.ts']),
    editorSuite('vscode', 'node', ['test/vscode/*.test.ts', 'test/vscode/node/*.test.ts']),
    editorSuite('vscode-restricted', 'node', ['test/vscode/restricted/*.test.ts']),
    editorSuite('vscode-web', 'web', ['test/vscode/*.test.ts', 'test/vscode/web/*.test.ts'], {
      ...web,
      format: 'cjs',
      external: ['vscode'],
    }),
  ]);
}

if (flags.bench) {
  // The echo server is bundled as ours is, so that both load alike.
  await Promise.all([
    build({
      ...node,
      plugins: [builtinPack('bundle')],
      entryPoints: ['test/perf/core.ts'],
      outfile: 'out/bench/core.cjs',
    }),
    build({
      ...node,
      plugins: [builtinPack('bundle')],
      entryPoints: ['test/perf/registryCore.ts'],
      outfile: 'out/bench/registryCore.cjs',
    }),
    build({ ...node, entryPoints: ['test/perf/dates.ts'], outfile: 'out/bench/dates.cjs' }),
    build({ ...node, entryPoints: ['test/perf/echoServer.mjs'], outfile: 'out/bench/echoServer.cjs' }),
  ]);
}
