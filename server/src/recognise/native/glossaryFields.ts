/** Words of Vietnamese and Japanese titles for what a body, an office or an agreement is about, with the English words that say the same. */

/**
 * Words of Vietnamese and Japanese official titles with the English words that say the same. These are words of the
 * languages, not facts: who and what exists stands in the registry, whose English titles they are compared with.
 */

/** `meaning | Vietnamese, Vietnamese | Japanese Japanese`: any part may be empty. A meaning of "-" adds nothing. */
export type GlossaryList = string;

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
people police | cảnh sát nhân dân |
drug crime investigation | điều tra tội phạm về ma túy, điều tra tội phạm về ma tuý |
crime investigation | điều tra tội phạm |
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

/** Joins the words of a title and says nothing. */
export const LINKS: GlossaryList = `
- | và, về, vì, ở, của, tại, trong, các, những, đối với, hướng tới, nhằm, cho, việc, đến, giữa | に関する に係る についての における に向けた のための に対する との間の の間の での と との 及び および 並びに 等 ・ の 間 対
`;
