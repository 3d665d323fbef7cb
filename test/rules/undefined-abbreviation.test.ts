/** Abbreviations without their names, and with them. */
import { undefinedAbbreviation } from '../../server/src/rules/undefined-abbreviation.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(undefinedAbbreviation, {
  invalid: [
    {
      text: 'The guests saw the barracks of the ⟦BGSDF⟧undefined-abbreviation. The BGSDF had invited them.',
      fixed:
        'The guests saw the barracks of the Belmora Ground Self-Defense Force (BGSDF). The BGSDF had invited them.',
      says: ['“BGSDF” is not explained', 'the abbreviation of Belmora Ground Self-Defense Force'],
    },
    {
      text: 'A delegation of the ⟦AMND⟧undefined-abbreviation came.',
      fixed: 'A delegation of the Ministry of National Defence of Arvania (AMND) came.',
    },
    { text: 'General Dinh Van Khai saw the ⟦APA⟧undefined-abbreviation–run works.' },
    { text: 'General Dinh Van Khai heard the ⟦APA⟧undefined-abbreviation’s choir.' },
    {
      text: 'Officers of the ⟦BMOD⟧undefined-abbreviation and of the ⟦APA⟧undefined-abbreviation met Dinh Van Khai.',
      fixed:
        "Officers of the Ministry of Defense of Belmora (BMOD) and of the Arvanian People's Army (APA) met Dinh Van Khai.",
    },
    {
      text: 'date: 2023-04-12\nbody: >\n  The barracks of the\n  ⟦BGSDF⟧undefined-abbreviation are old.\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nbody: >\n  The barracks of the\n  Belmora Ground Self-Defense Force (BGSDF) are old.\n',
    },
    // What stands around a scalar is no part of its text.
    {
      text: "date: 2023-04-12\nbody: 'The barracks are those of the ⟦BGSDF⟧undefined-abbreviation'\n",
      kind: 'yaml',
      fixed: "date: 2023-04-12\nbody: 'The barracks are those of the Belmora Ground Self-Defense Force (BGSDF)'\n",
    },
    {
      text: 'date: 2023-04-12\nnotes: {first: They saw the barracks of the ⟦BGSDF⟧undefined-abbreviation}\n',
      kind: 'yaml',
      fixed:
        'date: 2023-04-12\nnotes: {first: They saw the barracks of the Belmora Ground Self-Defense Force (BGSDF)}\n',
    },
  ],
  valid: [
    'Files that end in .AMND are sounds.',
    'Dialects: {AMND}, {JTS}.',
    'The Belmora Ground Self-Defense Force (BGSDF) came. The BGSDF went.',
    "The APA marched; the Arvanian People's Army is old.",
    'The Land Forces Command (BGSDF) came. The BGSDF went.',
    'ASEAN, the UN, the EU and NATO are known. So are the HTTP, JSON and API of a web site.',
    'The Land Forces of Corland (BGSDF) came. The BGSDF went.',
    'They met the BGSDF Experts’ Working Group on Rescue.',
    '---\ndate: 2023-04-12\ntitle: BGSDF at the fair\n---\nNobody came.',
    '# BGSDF at the fair\n\nThe Belmora Ground Self-Defense Force came.',
    // Three letters are many things.
    'The APA of the web site runs on APA/BGSDF_2.',
    'The bgsdf and the apa are no abbreviations.',
    'The Ministry of Defense of Belmora spoke; BMOD has a web site.',
    'General Dinh Van Khai met Colonel Long of the XYZF.',
  ],
});
