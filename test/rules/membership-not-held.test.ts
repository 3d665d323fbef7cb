/** Seats that were not held, and those of which nobody knows. */
import { createEngine } from '../../server/src/analysis/engine.ts';
import { membershipNotHeld } from '../../server/src/rules/membership-not-held.ts';
import { builtinRegistry } from '../support/builtinPack.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(
  membershipNotHeld,
  {
    invalid: [
      {
        text: 'Name: Nguyen Tan Cuong\nPosition: member of the ⟦Politburo⟧membership-not-held',
        date: '2024-02-27',
        severity: 'information',
        fixed: 'Name: Nguyen Tan Cuong\nPosition: member of the Party Central Committee',
      },
      {
        text: 'The guests were received by Phan Van Giang, ⟦Politburo⟧membership-not-held member.',
        date: '2018-04-10',
        says: ['as a member of the Politburo on 10 April 2018', 'has that seat since January 2021'],
      },
      {
        text: '⟦Politburo⟧membership-not-held member and Chief of the General Staff Phan Van Giang spoke.',
        date: '2018-04-10',
      },
      {
        text: 'Phan Van Giang, Chief of the General Staff and member of the ⟦Politburo⟧membership-not-held, spoke.',
        date: '2018-04-10',
      },
      {
        text: 'Vo Van Thuong, a member of the ⟦Political Bureau⟧membership-not-held, was there.',
        date: '2025-02-11',
        says: ['from 27 January 2016 to 20 March 2024'],
      },
      {
        // The registry has the lesser seat before and after: information only.
        text: 'Sen. Lieut. Gen. Hoang Xuan Chien, ⟦Politburo⟧membership-not-held member, led them.',
        date: '2025-02-11',
        severity: 'information',
        fixed: 'Sen. Lieut. Gen. Hoang Xuan Chien, Party Central Committee member, led them.',
        says: ['a seat in the Party Central Committee'],
      },
      {
        text: 'Hoang Xuan Chien, Deputy Minister of National Defence and member of the ⟦Politburo⟧membership-not-held, spoke.',
        date: '2025-02-11',
        severity: 'information',
        fixed:
          'Hoang Xuan Chien, Deputy Minister of National Defence and member of the Party Central Committee, spoke.',
      },
      {
        text: 'date: 2025-02-11\nbody: >\n  The guests met ⟦Politburo⟧membership-not-held member\n  Hoang Xuan Chien.\n',
        kind: 'yaml',
        severity: 'information',
        fixed: 'date: 2025-02-11\nbody: >\n  The guests met Party Central Committee member\n  Hoang Xuan Chien.\n',
      },
      {
        text: 'Phan Van Giang, member of the ⟦Central Committee⟧membership-not-held, spoke.',
        date: '2012-04-10',
        says: ['as a member of the Party Central Committee'],
      },
    ],
    valid: [
      { text: 'Name: Phan Van Giang\nRank: General\nPosition: member of the Politburo', date: '2024-02-27' },
      { text: 'Phan Van Giang, member of the Central Committee, spoke.', date: '2018-04-10' },
      { text: 'Phan Van Giang, member of the Central Committee of the Youth Union, spoke.', date: '2012-04-10' },
      { text: 'Politburo member General Phan Van Giang received the guests.', date: '2024-02-27' },
      { text: 'Phan Van Giang, Politburo member and Minister of National Defence, spoke.', date: '2024-02-27' },
      { text: 'Phan Van Giang, member of the Party Central Committee, spoke.', date: '2018-04-10' },
      { text: 'Hoang Xuan Chien, member of the Party Central Committee, spoke.', date: '2025-02-11' },
      { text: 'Vo Van Thuong, former Politburo member, was there.', date: '2025-02-11' },
      { text: 'Phan Van Giang, Politburo member since 2021, spoke.', date: '2024-02-27' },
      { text: 'Phan Van Giang, Politburo member, spoke.', date: null },
      { text: 'Phan Van Giang, Politburo member, spoke.', date: '2021' },
      // The registry has no seat of his at all.
      { text: 'Le Huy Vinh, Politburo member, spoke.', date: '2025-02-11' },
      { text: 'Phan Van Giang, an alternate member of the Politburo, spoke.', date: '2018-04-10' },
      { text: 'Phan Van Giang thanked the members of the Politburo.', date: '2018-04-10' },
      { text: 'The Politburo met; Phan Van Giang was there, a guest.', date: '2018-04-10' },
      { text: 'The paper wrote: "Phan Van Giang, Politburo member, spoke."', date: '2018-04-10' },
      { text: 'In 2022 Phan Van Giang, Politburo member, had spoken.', date: '2018-04-10' },
    ],
  },
  createEngine(builtinRegistry()),
);
