/** The smallest registry with something of everything, for tests that read it thousands of times. */

export const TINY = `evidence-until: 2025-12
people:
  - id: an
    country: XA
    name: {full: Trần An, family: Trần, given: An, order: family-first, short: An}
    ranks:
      - {rank: low, from: 2010, to: 2020-05-05, source: [paper]}
      - {rank: high, from: 2020-05-05, source: paper}
    offices: [{office: chief, from: 2021-03, source: paper}]
  - id: mori
    country: XB
    name:
      full: Mori Aoi
      family: Mori
      given: Aoi
      order: family-first
      native: 森葵 # 😀
    born: {date: 1960, source: paper}
rank-ladders:
  - id: army
    country: XA
    service: army
    source: paper
    ranks: [{id: high, order: 2, title: High}, {id: low, order: 1, title: Low}]
offices:
  - {id: chief, country: XA, title: "Chief, Staff", holders: single, source: paper}
agreements:
  - id: pact
    title: Pact
    type: treaty
    parties: [XA, XB]
    signed: {date: 2018-04-10/2018-04-11, source: paper}
event-series:
  - {id: talks, name: Talks, editions: [{ordinal: 1, date: 2018, source: paper}, {ordinal: 2, date: 2019, source: paper}]}
sources:
  - {id: paper, publisher: Paper, title: News}
`;
