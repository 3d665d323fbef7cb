/**
 * Makers of arms, wire agencies, papers, stations and banks of which the news speaks the world over without saying what they are.
 * Words of the news, not facts: who exists, and what it is called, stands in the registry.
 */
import { wordSet } from '../../text/wordSet.ts';

/** By one word that is nothing else. */
export const FIRMS = wordSet(
  'Airbus Boeing Saab Thales MBDA Raytheon Rheinmetall Hensoldt Jiji Lockheed Kongsberg Nammo Navantia Fincantieri Embraer Safran Dassault Nexter KNDS Damen Babcock QinetiQ Austal Aselsan Roketsan Havelsan Baykar Elbit Hanwha Rosoboronexport Rostec Gazprom Rosatom Lukoil Petrobras Pemex Ecopetrol Petronas Pertamina Sonatrach Aramco TotalEnergies Equinor Huawei Norinco Sinopec Samsung Hyundai Mitsubishi Toshiba Fujitsu Siemens ThyssenKrupp Ericsson Nokia Microsoft Google SpaceX Palantir Anduril Textron Pindad Viettel L3Harris Barclays Reuters Bloomberg Xinhua Kyodo Yonhap TASS Interfax BP Keidanren Oxfam Greenpeace Anadolu Bernama Agerpres Ritzau Tanjug KUNA WAM PAP ANSA Telesur AFP CNN NBC CBS NHK EFE PTI DPA Aeroflot Ryanair Lufthansa Scania Iveco Arquus Otokar Uralvagonzavod Ukroboronprom Naftogaz Maersk Politico Axios Rappler VnExpress Yomiuri Mainichi Sankei Asahi Aftenposten Berlingske Politiken Kathimerini Haaretz Hürriyet Ifri Clingendael Boskalis Kazatomprom QatarEnergy PetroVietnam Elering Fingrid Cotecmar Meralco Vodafone Digicel Honeywell ExxonMobil Chevron Glencore Perenco Exail Renamo Frelimo Fretilin Fidesz Likud Sida Citi Citigroup Fitch Isuzu Heineken Liebherr Komatsu Volvo Volkswagen Renault Peugeot Unilever Pfizer AstraZeneca Deloitte Accenture McKinsey JPMorgan Nvidia OpenAI Netflix Facebook TikTok WhatsApp Starlink FedEx Telenor Telefónica Repsol Iberdrola Sberbank Rosneft Transneft Gazprombank',
);

/** Things that firms sell. */
export const GOODS = wordSet(
  'aircraft jets planes helicopters drones tanks vehicles trucks boats vessels ships submarines frigates missiles rockets radars engines guns rifles howitzers ammunition equipment simulators systems turbines cameras satellites corvettes carriers cranes buses locomotives sensors torpedoes batteries fighters launchers rounds weapons devices',
);

/** "the LCS programme", "a Zone": what says that the name beside it, or with it, is no body's. */
export const isThing = (word: string): boolean => {
  const noun = word.toLowerCase();
  return GOODS.has(noun) || GOODS.has(`${noun}s`) || THINGS.has(noun);
};

const THINGS = wordSet(
  'class family variant programme program project suite sonar software protocol treaty agreement deal pact model concept exercise degree course frequency test tests code data anti type standard zone area product policy strategy bill law index rate report process corridor line awareness relief operation mechanism disease day order medal procedure rule weapon device',
);

/** Papers that have their article. */
export const ARTICLED = wordSet(
  'Guardian Hindu Economist Telegraph Independent Comercio Tiempo Figaro País Mundo Universal Nación Soleil Monde Parisien Temps Matin Spiegel Zeit Welt Jazeera Arabiya Ahram',
);

/** By one word that somebody may have as a name: not where another word of a name follows. */
export const GIVEN_TOO: ReadonlySet<string> = new Set(['Leonardo', 'Indra', 'Antara', 'Denel', 'Lusa', 'Patria']);

/** By two. */
export const PAIRS: Readonly<Record<string, string>> = {
  Associated: 'Press',
  Northrop: 'Grumman',
  Rolls: 'Royce',
  Pratt: 'Whitney',
  Rio: 'Tinto',
  Kawasaki: 'Heavy',
  Wells: 'Fargo',
  Goldman: 'Sachs',
  Morgan: 'Stanley',
  Agence: 'France',
  Itar: 'Tass',
  Getty: 'Images',
  Amnesty: 'International',
  Transparency: 'International',
};

/** What firms of a trade add to their names. */
export const TRADES = wordSet(
  'Research Consulting Consultants Advisors Advisory Analytics Associates Energy Petroleum Logistics Shipping Motors Dredging Salvage Offshore Solutions Robotics Ventures Airlines Airways Shipyard Shipyards Shipbuilding Shipbuilders Terminal Terminals Pharma Telecom Cement Breweries Refinery Dynamics Electronics Instruments Optronics Avionics Aerospace Aerostructures Marine Maritime Helicopters Ammunition Steel Steelworks Mines Air International TV Radio Television Online Construction Metals Mining Gold Minerals Resources Freight Towing Engineering Capital Ferries Cruises Insurance Securities Foods Chemicals Software Semiconductors Trucking Haulage Renewables',
);
