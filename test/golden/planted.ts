/** The mistakes that were written into the samples, by hand: what Chancery must find there, and nothing else. */

export interface Planted {
  readonly code: string;
  readonly text: string;
}

const p = (code: string, text: string): Planted => ({ code, text });

/** By file, in the order of the text. */
export const planted: Readonly<Record<string, readonly Planted[]>> = {
  '2020-03-02-giang-yamazaki.dossier.txt': [
    p('rank-not-held', 'General'),
    p('office-not-held', 'Minister of National Defence'),
    p('misspelt-name', 'Koji Yamazki'),
    p('agreement-date', 'October 2012'),
    p('event-ordinal', '8th'),
    p('impossible-date', 'February 30'),
    p('partnership-not-yet', 'Comprehensive Strategic Partnership'),
    p('weekday-mismatch', 'Tuesday'),
  ],
  '2023-04-12-cuong-yoshida.dossier.yaml': [
    p('rank-not-held', 'General'),
    p('office-not-held', 'Chief of the Ground Staff'),
    p('weekday-mismatch', 'Thursday'),
    p('rank-not-held', 'Lieut. Gen.'),
    p('misspelt-name', 'Nguyen Tan Coung'),
    p('event-ordinal', '10th'),
    p('agreement-date', 'September 2020'),
    p(
      'partnership-not-yet',
      'Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World',
    ),
    p('impossible-date', '31 June 2023'),
  ],
  '2024-02-27-defence-policy-dialogue.dossier.txt': [
    p('rank-not-held', 'Lieutenant General'),
    p('office-not-held', 'Minister of National Defence'),
    p('misspelt-name', 'Serizawa Kiyosh'),
    p('event-ordinal', 'eleventh'),
    p('partnership-outdated', 'Extensive Strategic Partnership for Peace and Prosperity in Asia'),
    p('agreement-date', '24 October 2010'),
    p('agreement-date', 'April 2017'),
    p('weekday-mismatch', 'Friday'),
    p('impossible-date', '31 April'),
  ],
  '2024-08-20-chien-funakoshi.dossier.yaml': [
    p('rank-not-held', 'General'),
    p('weekday-mismatch', 'Monday'),
    p('rank-not-held', 'Lieut. Gen.'),
    p('misspelt-name', 'Funakoshi Takehrio'),
    p('office-not-held', 'Vice-Minister for Foreign Affairs'),
    p('partnership-outdated', 'Extensive Strategic Partnership'),
    p('agreement-date', '11 September 2022'),
    p('event-ordinal', 'ninth'),
    p('impossible-date', '31 September 2024'),
  ],
  'ito-naoki-calls-on-minister.dossier.txt': [
    p('rank-not-held', 'Senior Lieutenant General'),
    p('office-not-held', 'Chief of the General Staff'),
    p('misspelt-name', 'Ito Noaki'),
    p('weekday-mismatch', 'Tuesday'),
    p('partnership-outdated', 'Extensive Strategic Partnership for Peace and Prosperity in Asia'),
    p('agreement-date', 'October 2001'),
    p('event-ordinal', 'third'),
    p('impossible-date', '30 February'),
  ],
};
