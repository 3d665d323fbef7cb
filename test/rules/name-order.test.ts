/** Names turned round in texts that write the others straight, and both orders where each is right. */
import { nameOrder } from '../../server/src/rules/name-order.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(nameOrder, {
  invalid: [
    { text: 'The guest was ⟦Khai Dinh Van⟧name-order.', fixed: 'The guest was Dinh Van Khai.' },
    {
      text: 'Tachibana Kenzo, Okabayashi Ren and Nagatomi Jun spoke. Later ⟦Sora Mizuhara⟧name-order left.',
      fixed: 'Tachibana Kenzo, Okabayashi Ren and Nagatomi Jun spoke. Later Mizuhara Sora left.',
      says: ['“Sora Mizuhara” has the given name first', 'the order is that of “Tachibana Kenzo”'],
    },
    {
      text: 'Kenzo Tachibana, Jun Nagatomi and Sora Mizuhara spoke. Later ⟦Okabayashi Ren⟧name-order left.',
      fixed: 'Kenzo Tachibana, Jun Nagatomi and Sora Mizuhara spoke. Later Ren Okabayashi left.',
    },
    {
      text: 'The host was General ⟦Khai Van Dinh⟧name-order.',
      fixed: 'The host was General Dinh Van Khai.',
      says: ['The registry has Đinh Văn Khải'],
    },
    {
      text: 'Tachibana Kenzo, Okabayashi Ren, Nagatomi Jun and ⟦SORA MIZUHARA⟧name-order met.',
      fixed: 'Tachibana Kenzo, Okabayashi Ren, Nagatomi Jun and MIZUHARA SORA met.',
    },
    {
      text: '---\ndate: 2023-04-12\nnames: given-first\n---\nThe guest was ⟦Tachibana\nKenzo⟧name-order.',
      fixed: '---\ndate: 2023-04-12\nnames: given-first\n---\nThe guest was Kenzo Tachibana.',
      says: ['The style of the house is given-first'],
    },
    {
      text: '---\ndate: 2023-04-12\nnames: family-first\n---\n⟦Kenzo Tachibana⟧name-order and ⟦Sora Mizuhara⟧name-order met.',
      fixed: '---\ndate: 2023-04-12\nnames: family-first\n---\nTachibana Kenzo and Mizuhara Sora met.',
    },
    {
      text: 'date: 2023-04-12\nbody: >\n  Tachibana Kenzo, Nagatomi Jun and Okabayashi Ren met ⟦Sora\n  Mizuhara⟧name-order here.\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nbody: >\n  Tachibana Kenzo, Nagatomi Jun and Okabayashi Ren met Mizuhara Sora here.\n',
    },
    {
      text: 'date: 2023-04-12\nparticipants:\n  - person: ⟦Đạo Quang Lưu⟧name-order\n',
      kind: 'yaml',
      fixed: 'date: 2023-04-12\nparticipants:\n  - person: Lưu Quang Đạo\n',
    },
    {
      text: 'Nagatomi Jun and ⟦Đạo Quang Lưu⟧name-order met.',
      fixed: 'Nagatomi Jun and Lưu Quang Đạo met.',
    },
  ],
  valid: [
    'Tachibana Kenzo, Mizuhara Sora and Okabayashi Ren met Dinh Van Khai.',
    'Kenzo Tachibana, Sora Mizuhara and Ren Okabayashi met Dinh Van Khai.',
    // Another country's names have their own order.
    'Eleanor Marsh met Tachibana Kenzo and Dinh Van Khai.',
    '---\ndate: 2023-04-12\nnames: as-written\n---\nTachibana Kenzo and Sora Mizuhara met.',
    '---\ndate: 2023-04-12\nnames: given-first\n---\nKenzo Tachibana met General Dinh Van Khai.',
    'Tachibana Kenzo spoke. The card reads: "Sora Mizuhara is at home."',
    { text: 'date: 2023-04-12\nparticipants:\n  - person: Tachibana Kenzo\nbody: Sora Mizuhara came.\n', kind: 'yaml' },
    'Tachibana Kenzo met Ren Tachibana and Kenzo Okabayashi, who are in no registry.',
    // Press copy mixes the two.
    'Tachibana Kenzo spoke. Later Sora Mizuhara left.',
    'Tachibana Kenzo, Okabayashi Ren, Jun Nagatomi and Sora Mizuhara met.',
    'Tachibana Kenzo and Kenzo Tachibana are one man.',
    'Tachibana Kenzo (Kenzo Tachibana) spoke.',
    // One man in both orders, as agencies have him.
    'Tachibana Kenzo spoke. In the evening Kenzo Tachibana left.',
    '橘健三 and Kenzo Tachibana are one man.',
    'Kenzo Tachibana and Gen. Tachibana are one man, and Mr. Mizuhara met him.',
  ],
});
