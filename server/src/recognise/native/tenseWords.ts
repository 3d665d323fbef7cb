/** Vietnamese and Japanese words of time and doubt, with the English words that do the same to a sentence. */

export const VIETNAMESE_WORDS: Readonly<Record<string, string>> = {
  nguyên: 'former',
  cựu: 'former',
  'trước đó': 'earlier',
  'trước đây': 'earlier',
  'khi đó': 'earlier',
  'lúc đó': 'earlier',
  'khi ấy': 'earlier',
  sẽ: 'will',
  'dự kiến': 'expected',
  'đề xuất': 'proposed',
  'nâng cấp': 'upgraded',
  'nâng lên': 'upgraded',
  'nâng tầm': 'upgraded',
  'kỷ niệm': 'anniversary',
  'kỉ niệm': 'anniversary',
  'hiệu lực': 'effect',
};

export const JAPANESE_WORDS: Readonly<Record<string, string>> = {
  当時: 'earlier',
  かつて: 'earlier',
  以前: 'earlier',
  格上げ: 'upgraded',
  引き上げ: 'upgraded',
  昇格: 'upgraded',
  予定: 'planned',
  見込: 'expected',
  目指: 'aim',
  検討: 'considering',
  発効: 'effect',
  改定: 'amended',
  周年: 'anniversary',
};
