/** The coming told as gone, and the many ways of speaking of what is to come. */
import { futureAsPast } from '../../server/src/rules/future-as-past.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(futureAsPast, {
  invalid: [
    {
      text: 'On ⟦19 December 2024⟧future-as-past the ministers signed a protocol in Arvan.',
      says: ['“signed” of 19 December 2024', 'The dossier is of 13 April 2023'],
    },
    { text: 'The protocol was officially signed in ⟦October 2024⟧future-as-past.' },
    {
      text: 'The 12th Arvania-Belmora Defence Policy Dialogue took place in Arvan on ⟦27 February 2026⟧future-as-past.',
    },
    { text: 'On ⟦5 May 2023⟧future-as-past, General Dinh Van Khai met Tachibana Kenzo in Belgrave.' },
    { text: 'The ministers met in Belgrave on ⟦5-7 May 2023⟧future-as-past.' },
    { text: 'The protocol, signed on ⟦1 June 2023⟧future-as-past, goes further.' },
    { text: 'He visited Arvan in ⟦2024⟧future-as-past.' },
    {
      text: 'date: 2023-04-12\nbody: |\n  The envoy arrived in Arvan on\n  ⟦3 September 2023⟧future-as-past.\n',
      kind: 'yaml',
    },
    { text: 'Hai bên đã ký nghị định thư vào ⟦ngày 5 tháng 5 năm 2026⟧future-as-past.' },
    { text: '⟦2026年5月5日⟧future-as-past、両国は覚書に署名した。' },
  ],
  valid: [
    'On 19 December 2024 the ministers will sign a protocol in Arvan.',
    'The talks will be held in Arvan on 19 December 2024.',
    'The protocol is to be signed on 19 December 2024.',
    'They agreed on a protocol to be signed on 19 December 2024.',
    'The talks are held in Arvan in May 2024.',
    'If the protocol was signed in 2024, it would be the first.',
    'Had it been signed in 2024, the protocol would have come too late.',
    'They met to prepare the summit in May 2024.',
    'The ministers signed a contract for delivery in 2026.',
    'They signed an agreement to build a hospital in 2024.',
    'He was appointed chairman until 2026.',
    'The ministers held talks on the exercise of May 2024.',
    'They attended a briefing about the elections on 5 May 2024.',
    'They have met every year since 2021.',
    'The period from 2021 to 2026 opened with a visit.',
    'He said: “On 19 December 2024 we met in Arvan.”',
    'The 2024 exhibition was opened to the press.',
    'On 12 April 2023 the ministers signed a protocol in Arvan.',
    { text: 'On 14 April 2023 the ministers signed a protocol in Arvan.', date: '2023-04-13' },
    'On May 5 the ministers met in Arvan.',
    'By 19 December 2024 all had signed.',
    'The two sides welcomed the plan to open a school on 5 May 2024.',
    'On 5 May 2024, the agreement signed in Arvan expires.',
    'On 5 May 2024 the term of the members elected in 2019 ends.',
    'He received an invitation to the parade on 5 May 2024.',
    'The company met with builders who finish the port in 2025.',
    { text: 'On 19 December 2024 the ministers signed a protocol in Arvan.', date: null },
    'Hai bên sẽ ký nghị định thư vào ngày 5 tháng 5 năm 2026.',
    'Hai bên đã ký kế hoạch hợp tác cho năm 2026.',
    '両国は2026年5月に覚書に署名する予定だと発表した。',
    '2026年5月に完成する施設を訪問した。',
  ],
});
