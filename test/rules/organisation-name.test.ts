/** Names of bodies with a slip, out of their time or of another country, and the many that are right. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { organisationName } from '../../server/src/rules/organisation-name.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(
  organisationName,
  {
    invalid: [
      {
        text: 'They met at the ⟦Ministry of National Defence⟧organisation-name of Japan.',
        date: '2024-02-27',
        fixed: 'They met at the Ministry of Defense of Japan.',
        says: ['not a name that the registry has there', 'Ministry of Defense as the ministry of Japan'],
      },
      {
        text: 'The ⟦Ministry of Defense⟧organisation-name of Japan received them.',
        date: '2005-03-03',
        fixed: 'The Defense Agency of Japan received them.',
        says: ['Defense Agency of Japan on 3 March 2005, until 9 January 2007'],
      },
      {
        text: 'The ⟦Japan Defense Agency⟧organisation-name received them.',
        fixed: 'The Japan Ministry of Defense received them.',
      },
      {
        text: 'The ⟦Defense Agency of Japan⟧organisation-name received them.',
        date: '2015-03-03',
        fixed: 'The Ministry of Defense of Japan received them.',
        says: ['since 9 January 2007'],
      },
      {
        text: 'They saw the ⟦Japan International Corporation Agency⟧organisation-name.',
        date: '2024-02-27',
        fixed: 'They saw the Japan International Cooperation Agency.',
      },
      {
        text: 'The ⟦MINISTRY OF PUBLIC SECURTY⟧organisation-name spoke.',
        date: '2024-02-27',
        fixed: 'The MINISTRY OF PUBLIC SECURITY spoke.',
      },
      {
        text: 'The ⟦Association of South East Asian Nations⟧organisation-name met.',
        date: '2024-02-27',
        fixed: 'The Association of Southeast Asian Nations met.',
      },
      {
        text: 'The ⟦Military Central Commission⟧organisation-name met.',
        date: '2024-02-27',
        fixed: 'The Central Military Commission met.',
      },
      {
        text: 'date: 2024-02-27\nbody: >\n  They saw the ⟦Japan International\n  Corporation Agency⟧organisation-name there.\n',
        kind: 'yaml',
        fixed: 'date: 2024-02-27\nbody: >\n  They saw the Japan International Cooperation Agency there.\n',
      },
      {
        text: 'They wrote to the ⟦National Defence and Securrity Council⟧organisation-name.',
        date: '2024-05-05',
        fixed: 'They wrote to the National Defence and Security Council.',
      },
      {
        text: 'They wrote to the ⟦General Politicaal Department⟧organisation-name.',
        date: '2024-05-05',
        fixed: 'They wrote to the General Political Department.',
      },
      {
        text: 'They visited the ⟦International Institute of Strategic Studies⟧organisation-name.',
        date: '2024-05-05',
        fixed: 'They visited the International Institute for Strategic Studies.',
      },
      {
        text: 'They visited the ⟦General Department of Defence Industries⟧organisation-name.',
        date: '2024-05-05',
        fixed: 'They visited the General Department of Defence Industry.',
      },
    ],
    valid: [
      {
        text: 'They visited the Institute of Strategic Studies and the Forum for the Association of Southeast Asian Nations.',
        date: '2024-05-05',
      },
      { text: 'They visited the Ministry for Foreign Affairs of Japan.', date: '2024-05-05' },
      'The Association of South-East Asian Nations met.',
      'The Central Committee of the Party voted the list down.',
      { text: 'They wrote to the General Politics Department.', date: '2024-05-05' },
      { text: 'They wrote to the National Defence and Sports Council.', date: '2024-05-05' },
      {
        text: 'The Maritime Self-Defense Force of Japan and the Air Self-Defense Force of Japan sent ships.',
        date: '2024-02-27',
      },
      { text: 'The Ministry of National Defense, the Ministry of Defence of Viet Nam: one body.', date: '2024-02-27' },
      { text: 'The Ministry of Defence of Japan and the Japanese Ministry of Defense are one.', date: '2024-02-27' },
      { text: 'In 2005 the Defense Agency of Japan had sent a letter.', date: '2015-03-03' },
      { text: 'The Japan Defense Agency received them.', date: '2005-03-03' },
      { text: 'The former Defense Agency of Japan had sent a letter.', date: '2015-03-03' },
      { text: 'The Ministry of Defense of Japan sent a letter in 2005.', date: '2015-03-03' },
      { text: 'The Ministry of Defense of Japan sent a letter.', date: null },
      { text: 'The Ministry of Defense of Japan sent a letter.', date: '2007-01-05' },
      { text: 'The Ministry of Public Security of Japan is a body that nobody has.', date: '2024-02-27' },
      { text: 'The Japan Self-Defense Force and the Japan Maritime Self-Defense Forces sailed.', date: '2024-02-27' },
      {
        text: 'The Ministry of National Defence of Mongolia and the Ministry of Foreign Affairs of Kenya met.',
        date: '2024-02-27',
      },
      { text: 'He wrote: "The Ministry of National Defence of Japan is large."', date: '2024-02-27' },
      { text: 'In Japan, the Ministry of National Defence opened an exhibition.', date: '2024-02-27' },
      { text: 'The Central Military Hospital and the Central Musical Commission met.', date: '2024-02-27' },
    ],
  },
  createEngine(builtinRegistry()),
);
