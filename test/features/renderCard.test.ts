/** Cards as text: whatever a registry holds is shown as itself and does nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Card } from '../../server/src/features/card.ts';
import { cardMarkdown, cardText, escapeMarkdown } from '../../server/src/features/renderCard.ts';

const empty: Card = { title: 'T', native: null, kind: 'K', lead: [], facts: [], tables: [], sources: [] };

describe('renderCard', () => {
  it('escapes links, images, HTML, code, tables and icons', () => {
    assert.equal(
      escapeMarkdown('[a](command:x) ![i](u) <b> `c` | $(bell) &lt;'),
      ['\\[a\\]\\(command:x\\) \\!\\[i\\]\\(u\\) \\<b\\> \\`c\\` \\| \\$\\(bell\\) \\&lt;'].join(''),
    );
  });

  it('keeps bare addresses from becoming links', () => {
    assert.equal(
      escapeMarkdown('see https://a.example, www.b.example, c@d.example'),
      ['see https\\://a.example, www\\.b.example, c\\@d.example'].join(''),
    );
  });

  it('leaves no active character of any text unescaped, and no line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeMarkdown(text);
        assert.doesNotMatch(escaped.replace(/\\[\s\S]/g, ''), /[\n\r`*_{}[\]()<>#|~&@!$]/);
      }),
    );
  });

  it('links to web addresses only, and nothing can end the link early', () => {
    const sources = [
      { label: 'web', url: 'https://x.example/a(b)>c "d"' },
      { label: 'bad', url: 'command:workbench.action.quit' },
      { label: 'js', url: 'javascript:alert(1)' },
      { label: 'none', url: null },
    ];
    assert.equal(
      cardMarkdown({ ...empty, sources }),
      '**T**  \n_K_\n\nSources: [web](<https://x.example/a%28b%29%3ec%20%22d%22>) · bad · js · none',
    );
  });

  it('sets what is in force in bold and keeps a cell in its cell', () => {
    const rows = [
      { cells: ['a | b', ''], current: true },
      { cells: ['c\nd', 'e'], current: false },
    ];
    const card = { ...empty, tables: [{ columns: ['X', 'Y'], rows }] };
    assert.equal(cardMarkdown(card).split('\n\n')[1], '| X | Y |\n| :-- | :-- |\n| **a \\| b** |  |\n| c d | e |');
    assert.equal(cardText(card).split('\n\n')[1], 'X:\n> a | b\n- c\nd, e');
  });
});
