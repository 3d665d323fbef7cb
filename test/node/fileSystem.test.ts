/** The file port on a disk: loops of links, other encodings, and what is no longer there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFileSystem } from '../../server/src/node/fileSystem.ts';
import { readBytes } from '../../server/src/node/readBytes.ts';

describe('disk file system', () => {
  let root: string;
  const uri = (name: string) => pathToFileURL(path.join(root, name)).href;

  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'chancery-'));
    await mkdir(path.join(root, 'deep', 'node_modules'), { recursive: true });
    await writeFile(path.join(root, 'b.yaml'), '\ufeffb: 1\n');
    await writeFile(path.join(root, 'deep', 'à b.yaml'), 'a: 1\n');
    await writeFile(path.join(root, 'deep', 'node_modules', 'c.yaml'), 'c: 1\n');
    await writeFile(path.join(root, 'latin.yaml'), Buffer.from('caf\xe9', 'latin1'));
    await symlink(root, path.join(root, 'deep', 'loop'), 'dir');
  });
  after(() => rm(root, { recursive: true }));

  it('finds files by globs, without following links or entering node_modules', async () => {
    const found = await diskFileSystem.findFiles(uri(''), ['**/*.yaml'], ['latin.*']);
    assert.deepEqual(found, [uri('b.yaml'), uri('deep/à b.yaml')]);
  });

  it('takes no link to a folder for a file', async () => {
    const found = await diskFileSystem.findFiles(uri(''), ['**'], ['latin.*']);
    assert.deepEqual(found, [uri('b.yaml'), uri('deep/à b.yaml')]);
  });

  it('finds nothing in a folder that is gone', async () => {
    assert.deepEqual(await diskFileSystem.findFiles(uri('gone'), ['**'], []), []);
    assert.deepEqual(await diskFileSystem.findFiles('vscode-vfs://a/b', ['**'], []), []);
  });

  it('reads UTF-8 without its byte order mark', async () => {
    assert.deepEqual(await diskFileSystem.readFile(uri('b.yaml')), { text: 'b: 1\n' });
  });

  it('says what is wrong with a file that it cannot read', async () => {
    const code = async (name: string) => {
      const result = await diskFileSystem.readFile(name);
      return 'error' in result ? result.error : null;
    };
    assert.equal(await code(uri('latin.yaml')), 'not-utf8');
    assert.equal(await code(uri('gone.yaml')), 'not-found');
    assert.equal(await code(uri('b.yaml/c.yaml')), 'not-found');
    assert.equal(await code(uri('deep')), 'not-a-file');
    assert.equal(await code('vscode-vfs://a/b.yaml'), 'unreadable');
  });

  // Windows has neither in its folders.
  if (process.platform !== 'win32') {
    it('neither waits for a pipe nor reads a device without an end', async () => {
      execFileSync('mkfifo', [path.join(root, 'pipe.yaml')]);
      await symlink('/dev/zero', path.join(root, 'zero.yaml'));
      for (const name of ['pipe.yaml', 'zero.yaml']) {
        assert.deepEqual(await diskFileSystem.readFile(uri(name)), { error: 'not-a-file' });
      }
    });
  }

  it('reads no more than it may', async () => {
    const file = path.join(root, 'b.yaml');
    assert.deepEqual(await readBytes(file, 7), { error: 'too-large', size: 8 });
    assert.deepEqual(await readBytes(file, 8), { bytes: Buffer.from('\ufeffb: 1\n') });
  });

  if (process.platform === 'linux') {
    it('reads a file whole that is larger than the disk says', async () => {
      const read = await readBytes('/proc/self/status', 1_000_000);
      assert.ok('bytes' in read && read.bytes.length > 100);
      assert.ok('error' in (await readBytes('/proc/self/status', 100)));
    });
  }
});
