/** Strangers in offices that the registry knows, and the many strangers of whom nothing can be said. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { unknownOfficial } from '../../server/src/rules/unknown-official.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(
  unknownOfficial,
  {
    invalid: [
      { text: '⟦加納浩二⟧unknown-official防衛審議官が出席した。', date: '2025-02-10', says: ['Kano Koji'] },
      {
        text: 'The toast was given by Vietnamese Minister of National Defence ⟦Nguyen Van Long⟧unknown-official.',
        date: '2024-02-27',
        says: ['“Nguyen Van Long”', 'Phan Van Giang in that office on 27 February 2024, since 8 April 2021'],
      },
      {
        text: '⟦Tran Hai Son⟧unknown-official, Deputy Minister of National Defence, opened the fair. Mr. Son stayed long.',
        date: '2024-02-27',
        says: ['others in that office then'],
      },
      {
        text: 'Japanese Defense Minister ⟦Kitamura Shiro⟧unknown-official and Defense Minister Phan Van Giang met.',
        date: '2024-02-27',
        says: ['Kihara Minoru'],
      },
      {
        text: '⟦Shiro Kitamura⟧unknown-official, Chief of Staff of the Joint Staff, spoke. Later Shiro Kitamura left.',
        date: '2023-05-02',
      },
      {
        text: '⟦Nguyen Hai Lan⟧unknown-official, President of the Socialist Republic of Viet Nam, spoke.',
        date: '2024-02-27',
      },
      {
        text: 'date: 2024-02-27\nbody: >\n  The host was ⟦Le Hai\n  Ha⟧unknown-official, Minister of Public Security.\n',
        kind: 'yaml',
      },
      {
        text: 'State President ⟦Pham Van Tam⟧unknown-official received them.',
        date: '2025-02-27',
      },
      {
        text: 'The Minister of National Defence of Viet Nam, ⟦Bùi Đức Anh⟧unknown-official, cut the ribbon.',
        date: '2024-05-05',
      },
      { text: '⟦Bui Ngoc Anh⟧unknown-official is Viet Nam’s Minister of National Defence.', date: '2024-05-05' },
      { text: 'Prime Minister of Japan: ⟦Kitamura Shiro⟧unknown-official', date: '2024-05-05' },
      {
        text: 'Prime Minister of the Socialist Republic of Viet Nam ⟦Le Minh Khoi⟧unknown-official spoke.',
        date: '2024-05-05',
      },
    ],
    valid: [
      // The registry does not have the kanji of the minister.
      { text: '上川洋子外務大臣が会談した。', date: '2023-10-09' },
      { text: '山田太郎統合幕僚長補佐官が会談した。', date: '2024-06-15' },
      { text: '佐藤一郎外務審議官代理が会談した。', date: '2025-06-15' },
      { text: '中国の山下国防大臣が会談した。', date: '2023-10-09' },
      { text: '加納首相が会談した。', date: '2023-10-09' },
      { text: 'The President of the Republic of Kenya, Yusuf Abdalla, spoke.', date: '2024-02-27' },
      {
        text: 'Colonel Nguyen Van Long led the escort of Minister of National Defence Phan Van Giang.',
        date: '2024-02-27',
      },
      {
        text: 'President Yusuf Abdalla of Kenya spoke to the Minister of Defence, Luiz de Almeida.',
        date: '2024-02-27',
      },
      { text: 'Shihab Al Harthy, Deputy Prime Minister for Defence Affairs, spoke in Muscat.', date: '2025-01-20' },
      { text: 'Former Minister of National Defence Nguyen Van Long wrote a book.', date: '2024-02-27' },
      { text: 'Minister of National Defence Nguyen Van Long took part in the campaign of 1968.', date: '2024-02-27' },
      { text: 'Minister of National Defence Nguyen Van Long spoke.', date: null },
      { text: 'Minister of National Defence Nguyen Van Long spoke.', date: '1968-02-03' },
      { text: 'The Minister of Rice and Salt, Nguyen Van Long, and Director Tran Hai Son spoke.', date: '2024-02-27' },
      {
        text: 'The Minister of National Defence received Nguyen Van Long, a farmer, and Tran Hai Son.',
        date: '2024-02-27',
      },
      { text: 'The Chief of the General Staff of the Mongolian Armed Forces, Ganbold Bat, spoke.', date: '2024-02-27' },
      {
        text: 'The speech said: "Minister of National Defence Nguyen Van Long is a man of the pen."',
        date: '2024-02-27',
      },
      { text: 'Signed by Ty Coon, President of Vice, in 2025.', date: '2025-02-27' },
      { text: 'Minister Long spoke, and so did Deputy Minister Son.', date: '2024-02-27' },
      { text: 'Incoming Minister of National Defence Nguyen Van Long took his seat.', date: '2024-02-27' },
    ],
  },
  createEngine(builtinRegistry()),
);
