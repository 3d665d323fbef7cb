/** The README says what is so: tables as the code has them, examples that give the findings named, links that lead somewhere. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../server/src/analysis/engine.ts';
import { buildRegistry } from '../../server/src/registry/load.ts';
import { readRegistryFile } from '../../server/src/registry/read.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { rules } from '../../server/src/rules/index.ts';
import { CONFIG_FIELDS, type Config, defaultConfig } from '../../server/src/workspace/config.ts';
import { findingsIn } from '../support/analyseText.ts';
import { builtinPack } from '../support/builtinPack.ts';
import { expectFile } from '../support/expectFile.ts';
import { repositoryRoot } from '../support/repository.ts';

const DOCUMENTS = ['README.md', 'CHANGELOG.md', 'server/ARCHITECTURE.md'];

interface Setting {
  readonly enum?: readonly string[];
  readonly default: unknown;
  readonly markdownDescription: string;
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly commands: readonly { readonly category: string; readonly title: string }[];
  };
}

const read = (file: string): string => readFileSync(path.join(repositoryRoot, file), 'utf8').replaceAll('\r\n', '\n');
const readme = read('README.md');
const manifest: Manifest = JSON.parse(read('package.json'));

/** The fenced block behind `<!-- example: NAME -->`. */
function example(name: string): string {
  const [, body] = new RegExp(`^<!-- example: ${name} -->\\n\`\`\`\\w+\\n([^]*?)^\`\`\`$`, 'm').exec(readme) ?? [];
  assert.ok(body !== undefined, `the README has no example “${name}”`);
  return body;
}

function findings(
  name: string,
  kind: 'text' | 'yaml' = 'text',
  ...registryFiles: readonly string[]
): readonly Finding[] {
  const files = registryFiles.map((text, i) => readRegistryFile(`file:///${i}.registry.yaml`, text));
  const { registry } = buildRegistry({ builtin: builtinPack(), files });
  return findingsIn(example(name), { kind }, createEngine(registry));
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
function generated(): Readonly<Record<string, string>> {
  const message = findings('text').find(({ code }) => code === 'rank-not-held')?.message ?? '';
  return {
    message: `> ${message}`,
    rules: table(
      ['Rule', 'What it finds', 'Severity'],
      rules.map(({ id, summary, severity }) => [`[\`${id}\`](server/src/rules/${id}.md)`, summary, severity]),
    ),
    configuration: table(
      ['Key', 'What it holds', 'Without it'],
      Object.entries(CONFIG_FIELDS).map(([key, text]) => [`\`${key}\``, text, without(defaultConfig, key)]),
    ),
    settings: table(
      ['Setting', 'What it does', 'Values'],
      Object.entries(manifest.contributes.configuration.properties).map(([name, setting]) => [
        `\`${name}\``,
        setting.markdownDescription,
        Array.isArray(setting.default)
          ? 'a list, empty if not set'
          : (setting.enum ?? [String(setting.default)])
              .map((value) => (value === setting.default ? `\`${value}\` (if not set)` : `\`${value}\``))
              .join(', '),
      ]),
    ),
  };
}

function without(config: Config, key: string): string {
  const value: unknown = Object.entries(config).find(([name]) => name === key)?.[1];
  if (typeof value === 'boolean') return `\`${value}\``;
  const items = Array.isArray(value) ? value.map((item) => `\`${item}\``) : [];
  return items.length > 0 ? items.join(', ') : 'nothing';
}

function withSections(text: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((result, [name, content]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [result.indexOf(open), result.indexOf(close)];
    assert.ok(start >= 0 && end > start, `the README has no section “${name}”`);
    return `${result.slice(0, start)}${open}\n\n${content}\n\n${result.slice(end)}`;
  }, text);
}

describe('README', () => {
  it('has the tables of the code', () => {
    expectFile('README.md', withSections(readme, generated()));
    assert.deepEqual(Object.keys(CONFIG_FIELDS).sort(), Object.keys(defaultConfig).sort());
  });

  it('names the findings of its dossiers', () => {
    const codes = (found: readonly Finding[]) => found.map(({ code }) => code);
    assert.deepEqual(codes(findings('text')), ['weekday-mismatch', 'rank-not-held', 'event-ordinal']);
    assert.deepEqual(codes(findings('yaml', 'yaml')), ['rank-not-held', 'weekday-mismatch']);
    assert.deepEqual(codes(findings('allowed')), []);
  });

  it('shows a registry that is complete and a dossier that it corrects', () => {
    const uri = 'file:///elbonia.registry.yaml';
    const file = readRegistryFile(uri, example('registry'));
    assert.deepEqual(buildRegistry({ builtin: builtinPack(), files: [file] }).problems.get(uri) ?? [], []);
    const found = findings('with registry', 'text', example('registry'));
    assert.deepEqual(
      found.map(({ code, fixes }) => [code, ...fixes.map(({ title }) => title)]),
      [['rank-not-held', 'Write “Colonel”']],
    );
    assert.deepEqual(findings('with registry'), []);
  });

  it('names commands that there are, and all options of the command line', () => {
    const scripts = [...readme.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name ?? '');
    assert.deepEqual(
      scripts.filter((name) => !(name in manifest.scripts)),
      [],
    );
    const program = read('server/src/cli/program.ts') + read('server/src/cli/registry.ts');
    const options = [...program.matchAll(/'(--[a-z-]+)/g)].map(([, name]) => name ?? '');
    assert.ok(options.length > 5);
    assert.deepEqual(
      options.filter((name) => !readme.includes(name)),
      [],
    );
    const { commands } = manifest.contributes;
    const titles = commands.map(({ category, title }) => `**${category}: ${title}**`);
    assert.deepEqual(
      titles.filter((title) => !readme.includes(title)),
      [],
    );
  });
});

describe('documents', () => {
  for (const document of DOCUMENTS) {
    it(`${document} links to what is there`, () => {
      const targets = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
      assert.deepEqual(
        targets.filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(document, target)),
        [],
      );
    });
  }

  it('are told when a link leads nowhere', () => {
    assert.ok(leadsSomewhere('server/ARCHITECTURE.md', '../README.md#try-it'));
    assert.ok(!leadsSomewhere('README.md', '#no-such-heading'));
    assert.ok(!leadsSomewhere('README.md', 'server/NOTHING.md'));
  });
});

function leadsSomewhere(document: string, target: string): boolean {
  const [name = '', anchor] = target.split('#');
  const file = name === '' ? document : path.posix.join(path.posix.dirname(document), name);
  if (!existsSync(path.join(repositoryRoot, file))) return false;
  return anchor === undefined || headings(read(file)).includes(anchor);
}

/** As GitHub names them in addresses. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
