/** People who signed something else, and those who only looked on. */
import { agreementSignatory } from '../../server/src/rules/agreement-signatory.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(agreementSignatory, {
  invalid: [
    {
      text: 'The signing of the Memorandum on Bilateral Defence Exchanges by Mizuhara Sora and ⟦Ho Thanh Yen⟧agreement-signatory was a milestone.',
      fixed:
        'The signing of the Memorandum on Bilateral Defence Exchanges by Mizuhara Sora and Dinh Van Khai was a milestone.',
    },
    {
      text: 'The signatories to the Memorandum on Bilateral Defence Exchanges were Mizuhara Sora and ⟦Ho Thanh Yen⟧agreement-signatory.',
      fixed: 'The signatories to the Memorandum on Bilateral Defence Exchanges were Mizuhara Sora and Dinh Van Khai.',
    },
    {
      text: 'Mizuhara Sora, together with ⟦Ho Thanh Yen⟧agreement-signatory, signed the Memorandum on Bilateral Defence Exchanges.',
      fixed: 'Mizuhara Sora, together with Dinh Van Khai, signed the Memorandum on Bilateral Defence Exchanges.',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges carries the names of Mizuhara Sora and ⟦Ho Thanh Yen⟧agreement-signatory.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges carries the names of Mizuhara Sora and Dinh Van Khai.',
    },
    {
      text: 'The signatures under the Memorandum on Bilateral Defence Exchanges are those of Mizuhara Sora and ⟦Ho Thanh Yen⟧agreement-signatory.',
      fixed:
        'The signatures under the Memorandum on Bilateral Defence Exchanges are those of Mizuhara Sora and Dinh Van Khai.',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges, to which Mizuhara Sora and ⟦Ho Thanh Yen⟧agreement-signatory put their names, is short.',
      fixed:
        'The Memorandum on Bilateral Defence Exchanges, to which Mizuhara Sora and Dinh Van Khai put their names, is short.',
    },
    {
      text: 'Mizuhara Sora and ⟦Ho Thanh Yen⟧agreement-signatory had signed the Memorandum on Bilateral Defence Exchanges.',
      fixed: 'Mizuhara Sora and Dinh Van Khai had signed the Memorandum on Bilateral Defence Exchanges.',
    },
    {
      text: 'Signing the Memorandum on Bilateral Defence Exchanges were ⟦Ho Thanh Yen⟧agreement-signatory and Mizuhara Sora.',
      fixed: 'Signing the Memorandum on Bilateral Defence Exchanges were Dinh Van Khai and Mizuhara Sora.',
    },
    {
      text: 'Mizuhara Sora put his name to the Memorandum on Bilateral Defence Exchanges together with ⟦Ho Thanh Yen⟧agreement-signatory.',
      fixed: 'Mizuhara Sora put his name to the Memorandum on Bilateral Defence Exchanges together with Dinh Van Khai.',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges (24 October 2011), signed by Ministers Dinh Van Khai and ⟦Okabayashi Ren⟧agreement-signatory, is old.',
      fixed:
        'The Memorandum on Bilateral Defence Exchanges (24 October 2011), signed by Ministers Dinh Van Khai and Mizuhara Sora, is old.',
    },
    {
      text: 'date: 2023-04-13\nagreements:\n  - title: Memorandum on Bilateral Defence Exchanges\n    signatories: [Dinh Van Khai, ⟦Okabayashi Ren⟧agreement-signatory]\n',
      kind: 'yaml',
      fixed:
        'date: 2023-04-13\nagreements:\n  - title: Memorandum on Bilateral Defence Exchanges\n    signatories: [Dinh Van Khai, Mizuhara Sora]\n',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges was signed by Dinh Van Khai and ⟦Okabayashi Ren⟧agreement-signatory.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges was signed by Dinh Van Khai and Mizuhara Sora.',
      says: ['Okabayashi Ren as a signatory', 'Mizuhara Sora, on 24 October 2011', 'Arvania Gazette'],
    },
    {
      text: '⟦Ho Thanh Yen⟧agreement-signatory and Mizuhara Sora signed the Memorandum on Bilateral Defence Exchanges.',
      fixed: 'Dinh Van Khai and Mizuhara Sora signed the Memorandum on Bilateral Defence Exchanges.',
    },
    {
      text: 'They praised the Memorandum on Bilateral Defence Exchanges, signed in Belgrave on 24 October 2011 by ⟦Luu Quang Dao⟧agreement-signatory and Mizuhara Sora.',
      fixed:
        'They praised the Memorandum on Bilateral Defence Exchanges, signed in Belgrave on 24 October 2011 by Dinh Van Khai and Mizuhara Sora.',
    },
    {
      text: 'Defence Ministers Dinh Van Khai and ⟦Okabayashi Ren⟧agreement-signatory signed the Memorandum on Bilateral Defence Exchanges.',
    },
    {
      text: 'Senior Lieutenant General ⟦Ho Thanh Yen⟧agreement-signatory inked the Memorandum of Understanding on Bilateral Defence Exchanges.',
    },
    {
      text: 'date: 2023-04-13\nbody: |\n  The Memorandum on Bilateral Defence Exchanges, which was signed by ⟦Hồ Thanh Yên⟧agreement-signatory\n  and Mizuhara Sora, is in force.\n',
      kind: 'yaml',
      fixed:
        'date: 2023-04-13\nbody: |\n  The Memorandum on Bilateral Defence Exchanges, which was signed by Đinh Văn Khải\n  and Mizuhara Sora, is in force.\n',
    },
    {
      text: '⟦Tachibana Kenzo⟧agreement-signatory and Dinh Van Khai put their signatures to the Memorandum on Bilateral Defence Exchanges.',
      fixed: 'Mizuhara Sora and Dinh Van Khai put their signatures to the Memorandum on Bilateral Defence Exchanges.',
    },
    {
      text: 'The signatories of the Memorandum on Bilateral Defence Exchanges were ⟦Tachibana Kenzo⟧agreement-signatory and Dinh Van Khai.',
      fixed: 'The signatories of the Memorandum on Bilateral Defence Exchanges were Mizuhara Sora and Dinh Van Khai.',
    },
    {
      text: 'Signed by ⟦Tachibana Kenzo⟧agreement-signatory and Dinh Van Khai, the Memorandum on Bilateral Defence Exchanges is short.',
      fixed: 'Signed by Mizuhara Sora and Dinh Van Khai, the Memorandum on Bilateral Defence Exchanges is short.',
    },
    {
      text: 'The Memorandum on Bilateral Defence Exchanges (signed by ⟦Tachibana Kenzo⟧agreement-signatory and Dinh Van Khai) is short.',
      fixed: 'The Memorandum on Bilateral Defence Exchanges (signed by Mizuhara Sora and Dinh Van Khai) is short.',
    },
  ],
  valid: [
    'After meeting Ho Thanh Yen, Dinh Van Khai signed the Memorandum on Bilateral Defence Exchanges.',
    'The reading of the Memorandum on Bilateral Defence Exchanges by Ho Thanh Yen was a milestone.',
    'Ho Thanh Yen, who had spoken with others, praised the Memorandum on Bilateral Defence Exchanges.',
    'The Memorandum on Bilateral Defence Exchanges, to which Ho Thanh Yen and others put questions, is short.',
    'The notes under the Memorandum on Bilateral Defence Exchanges are those of Ho Thanh Yen.',
    'The Memorandum on Bilateral Defence Exchanges carries the stamps of Ho Thanh Yen.',
    'Mizuhara Sora put his name to a paper on the Memorandum on Bilateral Defence Exchanges together with Ho Thanh Yen.',
    'Signing the book at the Memorandum on Bilateral Defence Exchanges exhibition were Ho Thanh Yen and Mizuhara Sora.',
    { text: 'Tachibana Kenzo put his signature to a letter about the Memorandum on Bilateral Defence Exchanges.' },
    { text: 'Tachibana Kenzo met the signatories of the Memorandum on Bilateral Defence Exchanges.' },
    'The Memorandum on Bilateral Defence Exchanges was signed by Dinh Van Khai and Mizuhara Sora.',
    'Mizuhara Sora signed the Memorandum on Bilateral Defence Exchanges in the presence of Okabayashi Ren.',
    'Okabayashi Ren praised the Memorandum on Bilateral Defence Exchanges.',
    'The Memorandum on Bilateral Defence Exchanges was signed while Okabayashi Ren looked on.',
    // The registry does not say who signed these.
    'Ho Thanh Yen signed the Joint Vision Statement on Defence Cooperation towards the Next Decade.',
    'Eleanor Marsh signed the Memorandum on Bilateral Defence Exchanges as a witness.',
    'Ho Thanh Yen will sign the Memorandum on Bilateral Defence Exchanges.',
    'Ho Thanh Yen recalled that Dinh Van Khai signed the Memorandum on Bilateral Defence Exchanges.',
    'A report on the Memorandum on Bilateral Defence Exchanges was signed by Ho Thanh Yen.',
    'Ho Thanh Yen signed the Memorandum on Border Guards.',
  ],
});
