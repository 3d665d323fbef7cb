/**
 * Words of Vietnamese and Japanese official titles with the English words that say the same. These are words of the
 * languages, not facts: who and what exists stands in the registry, whose English titles they are compared with.
 */

/** `meaning | Vietnamese, Vietnamese | Japanese Japanese`: any part may be empty. A meaning of "-" adds nothing. */
export type GlossaryList = string;

/** Heads of offices that are titles by themselves. */
export const OFFICES: GlossaryList = `
prime minister | thủ tướng, thủ tướng chính phủ | 首相 内閣総理大臣 総理大臣
president | chủ tịch nước, tổng thống | 大統領 国家主席
general secretary | tổng bí thư | 書記長 党書記長
chief general staff | tổng tham mưu trưởng | 参謀総長 総参謀長
deputy chief staff joint | | 統合幕僚副長 統幕副長
chief staff joint | tham mưu trưởng liên quân | 統合幕僚長 統幕長 統合参謀本部議長
chief cabinet secretary | chánh văn phòng nội các | 官房長官 内閣官房長官
first sea lord | | 第一海軍卿
secretary-general | tổng thư ký | 事務総長
commander in chief | tổng tư lệnh | 総司令官
defence attache | tùy viên quốc phòng, tuỳ viên quốc phòng | 防衛駐在官 駐在武官 国防武官
foreign minister | ngoại trưởng, bộ trưởng ngoại giao | 外相 外務大臣
secretary state | | 国務長官
home minister | | 内相
agriculture minister | | 農相
justice minister | | 法相
finance minister | | 財務相 財相
economy minister | | 経産相
transport minister | | 国交相
health minister | | 厚労相
environment minister | | 環境相
defence minister | | 国防大臣 防衛大臣 国防相 防衛相 国防長官
speaker assembly | chủ tịch quốc hội | 国会議長
`;

/** Heads that need a field of work or an organisation; alone before a name they are only an address. */
export const BARE_OFFICES: GlossaryList = `
minister | bộ trưởng | 大臣 相
state minister | quốc vụ khanh | 副大臣
permanent secretary | thư ký thường trực | 常任次官
mayor | thị trưởng | 市長
deputy minister | thứ trưởng | 次官
administrative deputy minister | | 事務次官
deputy minister senior | | 筆頭次官
councillor | | 審議官 参事官
parliamentary deputy minister | | 大臣政務官 政務官
assistant secretary | | 次官補
commissioner | cao ủy | 長官
director bureau | | 局長
deputy director bureau | | 次長
director department | cục trưởng, vụ trưởng | 部長
director division | trưởng phòng | 課長 室長
director-general | tổng cục trưởng |
director-general | tổng giám đốc | 総局長
director | giám đốc, chủ nhiệm, viện trưởng | 所長 理事長 総裁 最高経営責任者
head headquarters | | 本部長
commandant academy | | 大学校長
president university | | 学長
commandant | hiệu trưởng | 校長 学校長
commander division | sư đoàn trưởng |
commander brigade | lữ đoàn trưởng |
commander | tư lệnh | 司令官 総監 司令 師団長 旅団長 団長
political commissar | chính ủy | 政治委員
deputy chief staff | | 幕僚副長 参謀副長
chief staff | tham mưu trưởng | 参謀長 幕僚長
deputy chief staff | tham mưu phó, phó tham mưu trưởng |
commissioner | | 庁長 処長
ambassador | đại sứ | 大使 特命全権大使
consul general | tổng lãnh sự | 総領事
minister envoy | công sứ | 公使
envoy | đặc phái viên, đặc sứ | 特使
chairman | chủ tịch | 議長 委員長 主席 党首
secretary | bí thư | 書記 書記官
member | ủy viên, uỷ viên, đại biểu |
representative | | 代表
president company | chủ tịch tập đoàn | 社長 会長 頭取
spokesperson | người phát ngôn | 報道官
adviser | cố vấn | 補佐官 顧問
attache | tùy viên, tuỳ viên |
head | trưởng ban, trưởng đoàn, chánh văn phòng |
governor | thống đốc | 知事
inspector | chánh thanh tra, tổng thanh tra | 監察官
`;

/** Ranks that registries write in other scripts; what they are in a ladder, the ladder's own titles say. */
export const RANKS: GlossaryList = `
general | | 大将 陸軍大将 空軍大将
lieutenant general | | 中将 陸軍中将 空軍中将
major general | | 少将 陸軍少将 空軍少将
brigadier general | | 准将
colonel | | 大佐 陸軍大佐 空軍大佐
senior colonel | | 上級大佐
lieutenant colonel | | 中佐
major | | 少佐
captain | | 大尉 海軍大佐
lieutenant | | 中尉
second lieutenant | | 少尉
admiral | | 海軍大将
vice admiral | | 海軍中将
rear admiral | | 海軍少将
marshal | | 元帥
- | chuẩn tướng, nguyên soái, thống chế, chuẩn úy, tướng |
- | | 海兵隊大将 海兵隊中将 海兵隊少将 海兵隊准将 海兵隊大佐
senior general | | 上級大将
- | | 1等陸佐 2等陸佐 3等陸佐 1等海佐 2等海佐 3等海佐 1等空佐 2等空佐 3等空佐 一等陸佐 二等陸佐 三等陸佐 一等海佐 二等海佐 三等海佐 一等空佐 二等空佐 三等空佐
- | | 1等陸尉 2等陸尉 3等陸尉 1等海尉 2等海尉 3等海尉 1等空尉 2等空尉 3等空尉 一等陸尉 二等陸尉 三等陸尉 一等海尉 二等海尉 三等海尉 一等空尉 二等空尉 三等空尉
- | | 1佐 2佐 3佐 1尉 2尉 3尉 一佐 二佐 三佐 一尉 二尉 三尉 陸将 海将 空将 陸将補 海将補 空将補 将補
`;

/** Organisations; a nationality before or behind them is no part of the name. */
export const ORGANISATIONS: GlossaryList = `
ministry | bộ | 省
department grand | | 総省
service | quân chủng, binh chủng |
agency | tổng cục, cơ quan | 庁
coast guard agency | | 海上保安庁
bureau | | 局
department | cục, vụ |
staff general | bộ tổng tham mưu | 参謀本部 総参謀部
command | bộ tư lệnh, bộ chỉ huy | 司令部
press | báo |
broadcaster | đài, truyền hình |
team | đội |
un | liên hợp quốc, liên hiệp quốc |
eu | liên minh châu âu |
press agency | thông tấn xã |
police | công an |
port authority | cảng vụ |
court | tòa án, toà án, viện kiểm sát |
fund | quỹ |
league | | 連盟 連合
party | | 党
newspaper | | 紙 |
academy | học viện | 大学校 アカデミー
institute | viện | 研究所
university | đại học |
school | trường sĩ quan, trường đại học |
committee | ủy ban, uỷ ban, ban | 委員会
council | hội đồng | 評議会 審議会
assembly | quốc hội | 国会
centre | trung tâm | センター
office | văn phòng | 事務局 本部 事務所
corporation | tập đoàn, tổng công ty |
bank | ngân hàng | 銀行
corps | quân đoàn, binh đoàn | 軍団
region military | quân khu |
region | vùng |
military commission central | quân ủy trung ương, quân uỷ trung ương |
organisation | tổ chức | 機構
programme | chương trình lương thực thế giới |
club | | クラブ 商工会議所
association | | 経団連
company | công ty | 会社 公社 株式会社
firm | | 商事 物産 汽船 郵船 製鉄 証券 重工業 重工 電機 製作所 製鋼所 新聞社 通信社
association | hội, liên hiệp, liên đoàn, hiệp hội, hội hữu nghị, hội cựu chiến binh, liên hiệp các tổ chức hữu nghị | 協会
foundation | | 財団 基金
community | | 共同体 議会
mission | phái bộ | 派遣団 支援団 監視団 ミッション
division section | phòng | 課
ceremonies | đoàn nghi lễ |
hospital | bệnh viện | 病院
shipyard | | 造船所
staff office | | 幕僚監部
district | | 地方総監部 総監部
school | | 学校 士官学校 幹部学校 候補生学校 幹部候補生学校 術科学校
fleet group | | 隊群 潜水隊群 掃海隊群 航空群 航空団 航空隊 飛行隊 空挺団 方面隊
press | | 共同通信 時事通信 朝日新聞 読売新聞 毎日新聞 産経新聞 日本経済新聞 ロイター通信 新華社 聯合ニュース
division | sư đoàn | 師団
brigade | lữ đoàn | 旅団
regiment | trung đoàn | 連隊
battalion | tiểu đoàn | 大隊
squadron | hải đội, hải đoàn | 護衛隊群 護衛隊
department local | sở |
factory | nhà máy, xưởng |
secretariat | ban thư ký |
`;

/** Organisations to whose name the nationality belongs: armed services and missions. */
export const NATIONAL_ORGANISATIONS: GlossaryList = `
people army | quân đội nhân dân, quân đội | 人民軍
politburo | bộ chính trị |
army | lục quân | 陸軍
navy | hải quân | 海軍
people navy | hải quân nhân dân | 人民海軍
air force | không quân | 空軍
air defence air force | phòng không - không quân | 防空空軍 防空・空軍
university | | 大学
armed force | | 国軍 国防軍 防衛軍 統合軍 軍
armed forces | lực lượng vũ trang, lực lượng vũ trang nhân dân |
fleet | hạm đội | 艦隊
red cross | hội chữ thập đỏ | 赤十字社 赤新月社
coast guard | cảnh sát biển, lực lượng bảo vệ bờ biển | 沿岸警備隊 海上警察
border guard | bộ đội biên phòng | 国境警備隊
self-defence force | lực lượng phòng vệ, lực lượng tự vệ |
defence force | lực lượng quốc phòng |
ground self-defence force | lực lượng phòng vệ mặt đất, lực lượng phòng vệ trên bộ, lực lượng tự vệ mặt đất, lực lượng tự vệ trên bộ |
maritime self-defence force | lực lượng phòng vệ trên biển, lực lượng phòng vệ biển, lực lượng tự vệ trên biển, lực lượng tự vệ biển |
air self-defence force | lực lượng phòng vệ trên không, lực lượng tự vệ trên không |
embassy | đại sứ quán | 大使館
consulate general | tổng lãnh sự quán | 総領事館
`;

export const AGREEMENTS: GlossaryList = `
agreement | hiệp định, thỏa thuận, thoả thuận | 協定 取決め 取り決め 合意
treaty | hiệp ước, công ước | 条約
memorandum | bản ghi nhớ, biên bản ghi nhớ | 覚書 了解覚書
statement | tuyên bố | 声明 宣言
joint statement | tuyên bố chung | 共同声明 共同宣言
joint vision statement | tuyên bố tầm nhìn chung | 共同ビジョン声明
protocol | nghị định thư | 議定書
charter | hiến chương | 憲章
action plan | kế hoạch hành động, chương trình hành động | 行動計画 アクションプラン
cooperation plan | kế hoạch hợp tác, chương trình hợp tác |
code conduct | bộ quy tắc ứng xử | 行動規範
arrangement | văn kiện thỏa thuận |
letter intent | ý định thư, thư bày tỏ ý định | 意図表明文書 意向表明書
exchange notes | công hàm trao đổi | 交換公文
agreed document | | 合意文書 合意書 共同文書
communique | thông cáo chung | 共同コミュニケ コミュニケ
arrangement | | 取極 実施取決め 実施取極
convention | | 規約
`;

export const EVENTS: GlossaryList = `
dialogue | đối thoại | 対話 トークス
meeting | hội nghị, cuộc họp | 会談 会合 会議
consultation | tham vấn, tham khảo | 協議
summit | hội nghị cấp cao, hội nghị thượng đỉnh | 首脳会議 首脳会談 サミット
forum | diễn đàn | フォーラム
exhibition | triển lãm | 展示会 見本市 エキスポ 博覧会 防衛展 宇宙展 装備展 防衛展示会 装備展示会 宇宙展示会 航空ショー エアショー
review fleet | duyệt binh | 観艦式 観閲式
conference | | 総会 カンファレンス ワークショップ
session | phiên họp, kỳ họp, khóa họp |
exchange | giao lưu hữu nghị, giao lưu |
exercise | diễn tập | 演習 共同訓練 合同演習
symposium | hội thảo, tọa đàm | シンポジウム セミナー
`;

/** Heads of partnerships. */
export const PARTNERSHIPS: GlossaryList = `
partnership | đối tác | パートナーシップ
`;

/** Fields of work and other words inside titles. */
export const FIELDS: GlossaryList = `
defence | quốc phòng, phòng thủ | 国防 防衛
foreign | ngoại giao, đối ngoại | 外務 外交
public security | công an | 公安
safety | an toàn |
security | an ninh | 安全保障 安保 安全
finance | tài chính | 財務 財政 金融
economy | kinh tế | 経済
trade | thương mại | 貿易 通商
industry | công nghiệp, công thương | 産業 工業
planning investment | kế hoạch và đầu tư | 計画投資
planning | kế hoạch | 計画
investment | đầu tư | 投資
education | giáo dục | 教育
training | đào tạo, huấn luyện | 訓練 養成
education training | giáo dục và đào tạo | 教育訓練
culture | văn hóa, văn hoá | 文化
sport | thể thao | スポーツ
tourism | du lịch | 観光
health | y tế | 保健 衛生
medicine | quân y | 医療 医学
nuclear | hạt nhân | 核 原子力
weapon | vũ khí | 兵器
friendship | thân thiện | 友好
southeast asia | đông nam á | 東南アジア
humanitarian | nhân đạo | 人道
rural | nông thôn |
shipbuilding | đóng tàu | 造船
science | khoa học | 科学
technology | công nghệ | 技術
information | thông tin | 情報
communication | truyền thông | 通信
transport | giao thông vận tải, giao thông | 運輸 交通
construction | xây dựng | 建設
agriculture | nông nghiệp | 農業 農林水産 農林
rural development | phát triển nông thôn |
resource | tài nguyên | 資源
land transport | | 国土交通
education science | | 文部科学
health labour | | 厚生労働
economy trade industry | | 経済産業
ethnic | dân tộc |
religion | tôn giáo |
invalid | thương binh |
environment | môi trường | 環境
home | nội vụ | 内務
justice | tư pháp | 司法 法務
law | luật, pháp luật | 法
north atlantic treaty | | 北大西洋条約
sea | biển | 海洋 海上 海
navy | hải quân |
maritime | hàng hải |
ground | | 陸上
air | | 航空
army | lục quân |
air force | không quân |
aviation | hàng không | 航空
royal | hoàng gia | 王立 国王
africa | châu phi | アフリカ
europe | châu âu | 欧州 ヨーロッパ
pacific | thái bình dương | 太平洋 南太平洋
island | quốc đảo | 島嶼国 島しょ国 島嶼
central asia | trung á | 中央アジア
middle east | trung đông | 中東
mekong | mê công, mekong | メコン
arctic | bắc cực | 北極
gulf | vùng vịnh | 湾岸
latin america | mỹ latinh | 中南米
north america | bắc mỹ | 北米
oceania | châu đại dương | 大洋州
fishery | thủy sản, thuỷ sản | 水産 漁業
customs | | 税関
hydrography | thủy đạc, thuỷ đạc | 水路
terrorism | chống khủng bố | テロ対策
piracy | chống cướp biển | 海賊対処 海賊対策
climate | khí hậu, biến đổi khí hậu | 気候変動 気候
woman | phụ nữ | 女性
youth | thanh niên | 青年 若者
research | nghiên cứu | 研究
innovation | đổi mới sáng tạo | イノベーション
satellite | vệ tinh | 衛星
missile | tên lửa | ミサイル
submarine | tàu ngầm | 潜水艦
aircraft | máy bay | 航空機
expert | chuyên gia | 専門家 実務者
intergovernmental | liên chính phủ | 政府間
space | vũ trụ, không gian vũ trụ | 宇宙
cyber | mạng, không gian mạng | サイバー サイバーセキュリティ
politics | chính trị | 政治
policy | chính sách | 政策
acquisition | | 事業
strategic | chiến lược | 戦略的 戦略
logistics | hậu cần | 後方 兵站
technical | kỹ thuật | 技術的
operation | tác chiến | 作戦 運用
intelligence | tình báo |
external | | 対外
general staff | tổng tham mưu |
border guard | biên phòng, bộ đội biên phòng | 国境警備
border | biên giới | 国境
coast guard | cảnh sát biển |
people | nhân dân | 人民
national | quốc gia | 国家
international | quốc tế | 国際
military | quân sự, quân đội | 軍事
peacekeeping | gìn giữ hòa bình, gìn giữ hoà bình | 平和維持 平和維持活動
peace | hòa bình, hoà bình | 平和
prosperity | thịnh vượng | 繁栄
stability | ổn định | 安定
development | phát triển | 発展 開発
sustainable | bền vững | 持続可能な 持続的
cooperation | hợp tác | 協力
cooperative | | 協力的
exchange | trao đổi, giao lưu | 交流
armed forces | các lực lượng vũ trang, lực lượng vũ trang, các lực lượng vũ trang cách mạng |
transfer | chuyển giao | 移転
equipment | thiết bị, trang bị, trang thiết bị | 装備品 装備
procurement | mua sắm | 調達
search | tìm kiếm | 捜索
rescue | cứu nạn, cứu hộ | 救助 救難
search rescue | tìm kiếm cứu nạn, tìm kiếm, cứu nạn | 捜索救難 捜索・救難 捜索救助 救助・救難
disaster | thiên tai, thảm họa | 災害
relief | cứu trợ | 救援
human resource | nguồn nhân lực, nhân lực | 人材
law sea | luật biển | 海洋法
southchinasea | biển đông | 南シナ海
conduct | ứng xử | 行動
party | bên | 締約国
history archive | lịch sử |
war | chiến tranh | 戦争
consequence | hậu quả |
overcome | khắc phục |
extensive | sâu rộng | 広範な
comprehensive | toàn diện | 包括的 包括的な
special | đặc biệt | 特別 特別な
bilateral | song phương | 二国間 両国間
joint | chung, liên quân | 共同 統合 合同
multilateral | đa phương | 多国間
vision | tầm nhìn | ビジョン
framework | khung | 枠組み
basic | | 基本
mutual | tương hỗ | 相互
next | tiếp theo | 次
decade | thập kỷ, thập niên | 十年間 十年 10年間 10年
relation | quan hệ | 関係
level | cấp | 級
high level | cấp cao | ハイレベル
minister | bộ trưởng | 閣僚 閣僚級
deputy minister | thứ trưởng | 次官 次官級
foreign minister | | 外相
defence minister | | 防衛相 国防相 防衛大臣 国防大臣
inter-agency | liên ngành | 省庁間
acting | | 代行 臨時
asia | châu á | アジア
asia-pacific | châu á - thái bình dương | アジア太平洋
indo-pacific | ấn độ dương - thái bình dương | インド太平洋
world | thế giới, trên thế giới | 世界
region | khu vực | 地域
field | lĩnh vực | 分野
future | tương lai | 未来
person | con người |
red cross | | 赤十字
un | liên hợp quốc, liên hiệp quốc | 国連 国際連合
asean | asean | アセアン asean
plus | mở rộng | 拡大
retreat | hẹp | 非公式
police | cảnh sát | 警察
veterans | cựu chiến binh | 退役軍人
friendship | hữu nghị | 友好
politburo | chính trị | 政治局
executive committee | chấp hành |
central | trung ương | 中央
party | đảng | 党
inspection | kiểm tra, thanh tra | 監察 査察
labour | lao động | 労働
social | xã hội | 社会
energy | năng lượng | エネルギー
digital | số, chuyển đổi số | デジタル
personnel | cán bộ, nhân sự | 人事
propaganda | tuyên huấn, tuyên giáo |
military training | quân huấn |
manpower | quân lực |
equipment technical | quân khí, xe máy |
finance economy | kinh tế |
policy social | chính sách |
mass | dân vận |
organisation | tổ chức |
civil | dân quân tự vệ, dân quân |
criminal | điều tra hình sự |
fuel | xăng dầu |
construction barracks | doanh trại |
rescue search | cứu hộ - cứu nạn
secretariat minister | | 大臣官房
administration | hành chính | 総務
sapper | đặc công, công binh |
artillery | pháo binh |
armour | tăng thiết giáp, tăng - thiết giáp |
marine | hải quân đánh bộ |
ceremonial | nghi lễ, quân nhạc |
telecommunication | viễn thông |
self-defence | | 自衛
staff | | 幕僚
western | | 西部
eastern | | 東部
northern | | 北部
southern | | 南部
local | | 地方
buildup | | 整備
overall | | 総合
consular | lãnh sự | 領事
protocol | lễ tân | 儀典
secretariat | | 長官官房 官房
visit | thăm | 訪問
force | lực lượng | 部隊
staff officer | sĩ quan | 幹部
language | ngôn ngữ | 語学
strengthen | tăng cường | 強化
promote | thúc đẩy | 促進 推進
implement | triển khai, thực hiện | 実施
direction | phương hướng | 方向性
authority | | 当局 当局間
- | vấn đề | 問題 担当 駐 在 担当特命
`;

/** Before or behind a head they make another office of it. */
export const OFFICE_MODIFIERS: GlossaryList = `
deputy | phó | 副
acting | quyền | 臨時代理 暫定 代行
assistant | trợ lý |
permanent | thường trực | 常務 常任 筆頭
first | thứ nhất | 第一
administrative | hành chính | 事務
honorary | danh dự | 名誉
special | đặc mệnh toàn quyền | 特命全権
`;

/** Joins the words of a title and says nothing. */
export const LINKS: GlossaryList = `
- | và, về, vì, ở, của, tại, trong, các, những, đối với, hướng tới, nhằm, cho, việc, đến, giữa | に関する に係る についての における に向けた のための に対する との間の の間の での と との 及び および 並びに 等 ・ の 間 対
`;
