/** The search of file systems without a search of their own: everything, or as much as is allowed, and which it was. */
import assert from 'node:assert/strict';
import { walk } from '../../client/src/walk.ts';

/** A folder of `width` folders, each with a file, as deep as that. */
async function list(folder: string) {
  const deep = folder.split('/').length;
  return {
    folders: deep > 2 ? [] : ['a', 'b'].map((name) => `${folder}/${name}`),
    files: [`${folder}/file`],
  };
}

describe('walk', () => {
  it('finds every file, nearer ones first', async () => {
    const { files, complete } = await walk('top', list, 7);
    assert.deepEqual(files.slice(0, 3), ['top/file', 'top/a/file', 'top/b/file']);
    assert.equal(files.length, 7);
    assert.equal(complete, true);
  });

  it('says when it had to stop', async () => {
    for (const max of [1, 2, 3, 6]) {
      const { files, complete } = await walk('top', list, max);
      assert.equal(files.length, max);
      assert.equal(complete, false, `${max} folders`);
    }
  });
});
