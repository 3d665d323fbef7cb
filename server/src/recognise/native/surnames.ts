/**
 * Common Japanese family names: what tells where a name begins and ends in a script without spaces. The commonest few
 * hundred, with those of one character, which leave most doubt, only where they are common.
 */
const SURNAMES =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤 斉藤 齊藤 清水 山崎 山﨑 池田 橋本 阿部 石川 森田 山下 中島 中嶋 小川 石井 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 藤原 三浦 金子 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井 高田 丸山 増田 杉山 村田 大塚 新井 小山 平野 河野 藤本 野口 松井 千葉 岩崎 菅原 木下 久保 松尾 佐野 野村 松下 市川 菊地 菊池 杉本 古川 島田 水野 桜井 櫻井 高野 渡部 山内 西田 飯田 小松 吉川 西川 北村 安田 五十嵐 川口 平田 中田 東 川崎 服部 本田 久保田 飯塚 岩田 土屋 福島 辻 樋口 秋山 田口 永井 中西 山中 吉村 川上 石原 大橋 松岡 浜田 濱田 森本 馬場 吉岡 荒木 矢野 大西 小池 松浦 浅野 荒井 岡崎 大久保 野田 川村 熊谷 田辺 松村 星野 黒田 武田 西山 広瀬 廣瀬 内藤 菅野 関口 大島 早川 片山 尾崎 小西 永田 横田 堀内 須藤 津田 栗原 富田 成田 宮田 渡会 天野 石橋 大石 岩本 松原 上野 小原 児玉 望月 柳田 桑原 根本 平井 本間 三宅 篠原 古田 榎本 白石 大森 川島 川田 岩井 小澤 小沢 土井 岡村 三好 徳永 稲垣 奥村 石塚 松永 細川 村山 大谷 大川 西尾 北川 須田 中井 奥田 小田 宮川 今村 吉野 石黒 坂口 田島 茂木 相澤 相沢 高山 永野 安部 福井 米田 杉浦 飯島 落合 上原 及川 甲斐 神田 黒川 河合 河村 桜庭 佐伯 塩田 下田 白井 杉田 瀬戸 高島 滝沢 滝澤 竹田 谷川 土田 寺田 東條 富永 中谷 長島 長田 西岡 丹羽 野崎 野中 橋口 畑中 花田 林田 日高 平山 福岡 藤岡 藤川 藤沢 古賀 堀田 牧野 町田 松島 三上 水谷 溝口 宮下 宮城 向井 村井 村松 森川 安井 柳 矢島 山岸 山川 山根 山村 湯浅 横井 吉井 米山 若林 渡瀬 岸田 石破 小泉 安倍 菅 高市 麻生 岩屋 中曽根 小野寺 稲田 北澤 一川 森下 内倉 外薗 井筒 船越 加野 芹沢 芹澤 大和 深山 折木 火箱 武居 村川 槌道 玄葉 谷﨑 長浜 林 森 原 岡 岸 関 堀 谷 星 南 北 西 東 辻 森山 秋田 植田 植木 大木 大沢 大澤 大平 大村 大山 岡野 岡部 奥山 小倉 小畑 梶原 片岡 金田 金井 鎌田 川本 川端 神谷 北野 木原 木戸 倉田 栗田 小笠原 小柳 今野 榊原 坂井 坂田 桜田 沢田 澤田 志村 柴山 嶋田 下村 庄司 白川 新田 杉原 関根 高瀬 高井 高松 武藤 立花 田代 田原 塚本 塚田 土居 戸田 長井 長尾 中原 中尾 中沢 中澤 中本 長野 永山 西野 西本 西原 野上 橋爪 長谷 八木 浜口 浜野 羽田 平川 平松 広田 廣田 福原 福本 藤村 藤野 古谷 星 細田 堀川 堀江 本多 前川 前原 松山 松崎 松川 三木 水上 宮内 宮原 三輪 村岡 村瀬 本橋 森岡 森永 門脇 矢部 山岡 山名 山脇 結城 吉原 吉本 若松 和泉 真鍋 河井 梅田 服田 伊東 小谷 大友 大場 大庭 緒方 岸本 黒木 島崎 島袋 比嘉 金城 平良 仲村 新垣 上地 城間';

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
