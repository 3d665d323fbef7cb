/**
 * Common Japanese family names: what tells where a name begins and ends in a script without spaces. The commonest few
 * hundred, with those of one character, which leave most doubt, only where they are common.
 */
const SURNAMES =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤 斉藤 齊藤 清水 山崎 山﨑 池田 橋本 阿部 石川 森田 山下 中島 中嶋 小川 石井 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 藤原 三浦 金子 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井 高田 丸山 増田 杉山 村田 大塚 新井 小山 平野 河野 藤本 野口 松井 千葉 岩崎 菅原 木下 久保 松尾 佐野 野村 松下 市川 菊地 菊池 杉本 古川 島田 水野 桜井 櫻井 高野 渡部 山内 西田 飯田 小松 吉川 西川 北村 安田 五十嵐 川口 平田 中田 東 川崎 服部 本田 久保田 飯塚 岩田 土屋 福島 辻 樋口 秋山 田口 永井 中西 山中 吉村 川上 石原 大橋 松岡 浜田 濱田 森本 馬場 吉岡 荒木 矢野 大西 小池 松浦 浅野 荒井 岡崎 大久保 野田 川村 熊谷 田辺 松村 星野 黒田 武田 西山 広瀬 廣瀬 内藤 菅野 関口 大島 早川 片山 尾崎 小西 永田 横田 堀内 須藤 津田 栗原 富田 成田 宮田 渡会 天野 石橋 大石 岩本 松原 上野 小原 児玉 望月 柳田 桑原 根本 平井 本間 三宅 篠原 古田 榎本 白石 大森 川島 川田 岩井 小澤 小沢 土井 岡村 三好 徳永 稲垣 奥村 石塚 松永 細川 村山 大谷 大川 西尾 北川 須田 中井 奥田 小田 宮川 今村 吉野 石黒 坂口 田島 茂木 相澤 相沢 高山 永野 安部 福井 米田 杉浦 飯島 落合 上原 及川 甲斐 神田 黒川 河合 河村 桜庭 佐伯 塩田 下田 白井 杉田 瀬戸 高島 滝沢 滝澤 竹田 谷川 土田 寺田 東條 富永 中谷 長島 長田 西岡 丹羽 野崎 野中 橋口 畑中 花田 林田 日高 平山 福岡 藤岡 藤川 藤沢 古賀 堀田 牧野 町田 松島 三上 水谷 溝口 宮下 宮城 向井 村井 村松 森川 安井 柳 矢島 山岸 山川 山根 山村 湯浅 横井 吉井 米山 若林 渡瀬 岸田 石破 小泉 安倍 菅 高市 麻生 岩屋 中曽根 小野寺 稲田 北澤 一川 森下 内倉 外薗 井筒 船越 加野 芹沢 芹澤 大和 深山 折木 火箱 武居 村川 槌道 玄葉 谷﨑 長浜 林 森 原 岡 岸 関 堀 谷 星 南 北 西 東 辻 森山 秋田 植田 植木 大木 大沢 大澤 大平 大村 大山 岡野 岡部 奥山 小倉 小畑 梶原 片岡 金田 金井 鎌田 川本 川端 神谷 北野 木原 木戸 倉田 栗田 小笠原 小柳 今野 榊原 坂井 坂田 桜田 沢田 澤田 志村 柴山 嶋田 下村 庄司 白川 新田 杉原 関根 高瀬 高井 高松 武藤 立花 田代 田原 塚本 塚田 土居 戸田 長井 長尾 中原 中尾 中沢 中澤 中本 長野 永山 西野 西本 西原 野上 橋爪 長谷 八木 浜口 浜野 羽田 平川 平松 広田 廣田 福原 福本 藤村 藤野 古谷 星 細田 堀川 堀江 本多 前川 前原 松山 松崎 松川 三木 水上 宮内 宮原 三輪 村岡 村瀬 本橋 森岡 森永 門脇 矢部 山岡 山名 山脇 結城 吉原 吉本 若松 和泉 真鍋 河井 梅田 服田 伊東 小谷 大友 大場 大庭 緒方 岸本 黒木 島崎 島袋 比嘉 金城 平良 仲村 新垣 上地 城間 増岡 栗林 佐竹 桐生 鶴田 相馬 有馬 有田 石丸 石山 一ノ瀬 稲葉 岩下 岩瀬 岩永 浦田 江口 江藤 遠山 大城 岡島 沖田 奥野 小沼 香川 勝又 加瀬 門田 金澤 金沢 神山 川野 川瀬 川井 喜多 北原 北田 木山 木島 吉永 國分 国分 熊田 黒澤 黒沢 桑田 河本 小宮 小出 小寺 小暮 西條 西条 佐久間 櫻木 笹川 佐山 塩谷 重光 篠田 柴崎 渋谷 島村 清野 進藤 末永 菅沼 鈴村 砂川 瀬川 仙波 園田 高岡 高倉 高崎 高村 滝川 滝口 竹本 竹中 竹村 田崎 田尻 立石 谷本 田畑 玉井 田丸 塚原 手塚 寺島 寺本 東郷 徳田 戸川 富山 豊田 鳥居 永岡 永瀬 中津 中根 中道 中森 長岡 長沼 名取 成瀬 西島 西沢 仁科 野澤 野沢 野原 野島 萩原 橋田 羽鳥 花井 浜崎 原口 原島 樋渡 久野 兵藤 平賀 平沢 平原 広沢 深沢 深川 福永 福山 藤島 藤森 藤崎 藤澤 淵上 船橋 古屋 保坂 堀口 前島 正木 増井 町村 松坂 松野 松平 丸岡 丸田 三沢 三島 三谷 南雲 宮沢 宮澤 宮脇 武者 村木 室井 元木 森口 森島 森村 諸橋 八代 安川 柳沢 柳原 山県 山形 山城 山添 山路 山野 山野辺 湯川 横尾 横川 吉沢 吉澤 吉見 米沢 脇田 和久 加納 上川 岸川 植村 笠原 北島 窪田 倉持 越智 島本 下山 菅井 杉村 関谷 曽我 高原 高畑 田川 冨田 並木 沼田 長谷部 畠山 古沢 森崎 米倉';

/** Every name of the list by itself. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(SURNAMES.split(' '));

const LONGEST = 3;

/** The family name that `text` begins with, the longest that leaves something over where it can, or null. */
export function familyNameOf(text: string): string | null {
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) {
    const name = text.slice(0, length);
    if (FAMILY_NAMES.has(name)) return name;
  }
  return null;
}

/** Family names of one character in China and Korea; the second list has those that begin common words as well. */
const HAN_SURNAMES: ReadonlySet<string> = new Set([
  ...'王李張劉陳楊趙黄周呉徐孫胡朱郭羅梁宋鄭謝韓唐馮于董蕭程曹袁鄧許傅沈曾彭呂蘇盧蒋蔡賈丁魏薛葉閻潘杜戴鍾汪姜范姚譚廖鄒熊金郝孔崔秦顧邵孟銭尹黎喬賀頼龔朴申権柳洪裵曺禹閔辛玄咸廉卓慎苗',
]);
const COMMON_HAN_SURNAMES: ReadonlySet<string> = new Set([...'高文方成石元池車具白史康任田何馬夏侯安南河']);

/** The family name that a Chinese or Korean name of two or three characters begins with, or null. */
export function hanFamilyOf(name: string): string | null {
  const first = name.charAt(0);
  if (name.length > 3) return null;
  return HAN_SURNAMES.has(first) || (name.length === 3 && COMMON_HAN_SURNAMES.has(first)) ? first : null;
}
