/** Names that the relation never had, on the real registry, as the parties have to be countries that grammar knows. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { partnershipName } from '../../server/src/rules/partnership-name.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(
  partnershipName,
  {
    invalid: [
      // The aim of an earlier level behind the name of the present one.
      {
        text: 'The ⟦Comprehensive Strategic Partnership for Peace and Prosperity in Asia⟧partnership-name of both countries, Viet Nam and Japan, is developing.',
        date: '2024-07-16',
        fixed:
          'The Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World of both countries, Viet Nam and Japan, is developing.',
      },
      {
        text: 'The ⟦Comprehensive Strategic Partnership for Peace and Stability in Asia and the World⟧partnership-name between Viet Nam and Japan is developing.',
        date: '2024-07-16',
        fixed:
          'The Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World between Viet Nam and Japan is developing.',
      },
      {
        text: 'Viet Nam and Japan value the ⟦Enhanced Strategic Partnership⟧partnership-name.',
        date: '2024-02-27',
        fixed: 'Viet Nam and Japan value the Comprehensive Strategic Partnership.',
        says: ['Enhanced Strategic Partnership', 'since 27 November 2023'],
      },
      {
        text: 'Vietnam and Japan value the ⟦Comprehensive Strategic Partnership for Peace and Security in Asia and the World⟧partnership-name.',
        date: '2024-02-27',
        fixed:
          'Vietnam and Japan value the Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World.',
      },
      {
        text: 'Vietnam values the ⟦Extensive Strategic Partnership for Peace and Prosprity in Asia⟧partnership-name with Japan.',
        date: '2019-02-27',
        fixed: 'Vietnam values the Extensive Strategic Partnership for Peace and Prosperity in Asia with Japan.',
      },
      {
        text: 'Defence is a pillar of the ⟦broad strategic partnership⟧partnership-name between Japan and Viet Nam.',
        date: '2018-05-31',
        fixed: 'Defence is a pillar of the extensive strategic partnership between Japan and Viet Nam.',
      },
      {
        text: 'date: 2025-12-01\nbody: |\n  Viet Nam and Malaysia work for their ⟦Extensive Strategic\n  Partnership⟧partnership-name.\n',
        kind: 'yaml',
        fixed:
          'date: 2025-12-01\nbody: |\n  Viet Nam and Malaysia work for their Comprehensive Strategic Partnership.\n',
      },
      {
        text: 'Japan and Vietnam are linked by an ⟦All-weather Strategic Partnership⟧partnership-name.',
        date: '2024-05-05',
        fixed: 'Japan and Vietnam are linked by a Comprehensive Strategic Partnership.',
      },
    ],
    valid: [
      {
        text: 'The Comprehensive Strategic Partnership for Peace and Prosperity between Viet Nam and Japan is developing.',
        date: '2024-07-16',
      },
      {
        text: 'The Comprehensive Strategic Partnership for Peace and Prosperity in the World between Viet Nam and Japan is developing.',
        date: '2024-07-16',
      },
      {
        text: 'A Strategic Partnership for Peace and Stability in Asia and the World with Japan and Viet Nam exists.',
        date: '2024-07-16',
      },
      { text: 'Viet Nam and Japan value the Strategic Partnership for Green Growth.', date: '2024-02-27' },
      { text: 'Viet Nam and Japan value the Comprehensive Strategic Partnership.', date: '2024-02-27' },
      { text: 'Viet Nam and Japan value the strategic partnership.', date: '2024-02-27' },
      { text: 'Viet Nam and the Philippines value the Enhanced Strategic Partnership.', date: '2026-06-08' },
      { text: 'Viet Nam and Peru value the Enhanced Strategic Partnership.', date: '2024-02-27' },
      { text: 'Viet Nam, Japan and Thailand value the Enhanced Strategic Partnership.', date: '2024-02-27' },
      { text: 'Viet Nam and Japan value the Asia Energy Partnership.', date: '2024-02-27' },
      { text: 'Viet Nam and Japan will become partners in an Enhanced Strategic Partnership.', date: '2024-02-27' },
      { text: 'They value the Broad Strategic Partnership.', date: '2024-02-27' },
      { text: 'Viet Nam and Japan value the Enhanced Strategic Partnership.', date: null },
      {
        text: 'Viet Nam and China value the Comprehensive Strategic Cooperative Partnership.',
        date: '2024-02-27',
      },
    ],
  },
  createEngine(builtinRegistry()),
);
