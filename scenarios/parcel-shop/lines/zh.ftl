# 这家店的对话，中文。每条译文上方是其原文的四位标记。

# 803a
scenario-title = 一家小网店

# aa92
remedy-fee-waiver = 免除滞纳金

# 44bd
remedy-redelivery = 重新寄送

# 1d63
remedy-refund = 退款

# a1a1
remedy-repair = 维修

# 9571
remedy-replacement = 换货

# e21a
remedy-spare-part = 备件

# 8923
remedy-voucher = 代金券

# eb52
behaviour-belittle = 轻视

# f1ab
behaviour-guess = 猜测

# 81c0
behaviour-reassure = 安抚

# a154
behaviour-say-what-you-do-not-know = 说明不知道的事

# f4e5
behaviour-set-a-boundary = 划清界限

# 75ed
behaviour-threaten = 威胁

# 0b11
policy-before-they-ask = 不等他们问

# 4f16
policy-drop-the-ball = 丢三落四

# 8723
policy-empowered = 有权决定

# b500
policy-empowered-with-guidelines = 有权决定，有章可循

# 3e14
policy-one-more-seat = 多一个座席

# 86ac
policy-script-only = 只按话术

# 21ae
policy-wow-for-some = 只让少数人惊喜

# 9bc1
standard-asked-afterwards = 事后问一声

# a3d1
standard-asked-afterwards-why = 包裹寄出不等于包裹拆开，又出了错，肯写信来说的人不多。

# 004b
standard-asked-afterwards-aim = 不等客户来说，我们先知道。

# 774b
standard-asked-afterwards-how = 结案时把回访的日子写进去；一个问题就够。

# 450f
standard-heard-first = 先被听见

# 5df5
standard-heard-first-why = 不知道自己被听见之前，没人听得进解决办法。

# f318
standard-heard-first-aim = 到您第二句话时，客户已从您口中听到了自己的难处。

# 2f91
standard-heard-first-how = 用平常的话、而不是我们的行话说出哪里出了错；然后再打开订单。

# 7edd
standard-left-in-writing = 留有文字

# bb30
standard-left-in-writing-why = 谈好的事，窗口一关就没了。

# e45c
standard-left-in-writing-aim = 客户不必再问就能查到谈好了什么。

# b50c
standard-left-in-writing-how = 用一句话收尾：我们做什么，您得到什么，哪一天。

# 15b2
standard-nobody-to-blame = 不怪任何人

# 5cfc
standard-nobody-to-blame-why = 我们找谁的错时，客户的麻烦还在。

# 1e8f
standard-nobody-to-blame-aim = 不让任何客户听到这是他自己、快递公司或同事的错。

# a0fb
standard-nobody-to-blame-how = 不提是谁；只说什么事、什么时候。

# eec0
standard-picked-up-in-time = 及时接起

# 3e88
standard-picked-up-in-time-why = 我们的服务里，只有等待是客户能用表来量的。

# d247
standard-picked-up-in-time-aim = 五个人里有四个，还没开始怀疑有没有人，就有人接了。

# c472
standard-picked-up-in-time-how = 第二个座席放在电话上；信件留到清闲的时候回。

# 507c
standard-solved-at-once = 一次解决

# 55cc
standard-solved-at-once-why = 多数人只试一次；要试两次的，不少就去别家试了。

# 46ea
standard-solved-at-once-aim = 四个人里有三个，只需要找我们一次。

# 6a4e
standard-solved-at-once-how = 问清怎样才算解决，就解决那个，而不是表格上要的那个。

# 10f7
standard-solved-this-week = 本周解决

# 9045
standard-solved-this-week-why = 事情没了结，每天晚上都会惦记。

# bd6a
standard-solved-this-week-aim = 当场解决不了的，一周之内解决。

# f14f
standard-solved-this-week-how = 每天早上先办最旧的未结事项，再看最新的来信。

# 0a51
standard-told-only-once = 只讲一遍

# 91f0
standard-told-only-once-why = 要讲两遍的事，就是没人记下的事。

# 950f
standard-told-only-once-aim = 谁再来找我们，无论走哪个渠道，都从上次停下的地方接着办。

# eafe
standard-told-only-once-how = 开口之前把记录看完，第一句就从里面看到的说起。

# a113
standard-true-to-the-facts = 忠于事实

# dbbd
standard-true-to-the-facts-why = 友好却错误的回答，代价是又一次来电和我们的一点信誉。

# 7c4d
standard-true-to-the-facts-aim = 客户回家一查，我们说的依然成立。

# 7913
standard-true-to-the-facts-how = 引用之前先打开记录；不知道，就说不知道。

# 2944
standard-word-kept = 说到做到

# 0cc6
standard-word-kept-why = 承诺是一笔有日期的债，账本在客户手里。

# a59d
standard-word-kept-aim = 每个承诺都在当天兑现，不管是谁许的。

# 926a
standard-word-kept-how = 只承诺您看过确实办得到的；写下什么事、为谁、到哪天。

# 6a40
assembly-title = 歪着的书架

# 82a3
assembly-fact-name = 姓名

# c6fa
assembly-fact-name-record = 哈洛伦先生

# 683b
assembly-fact-price = 价格

# f801
assembly-fact-letter = 字母

# 6b23
assembly-fact-letter-truth = C

# df7e
assembly-fact-letter-claim = B

# ffce
assembly-fact-holes = 孔

# 74c7
assembly-fact-holes-truth = 朝左

# 74c7
assembly-fact-holes-claim = 朝左

# ba60
assembly-fact-remedy = 办法

# 48c8
assembly-fact-remedy-record = 带字母 C 的板放左边，孔朝里

# 3660
assembly-fact-page = 页码

# 3e08
assembly-fact-page-truth = 第 6 页是错的

# aad5
assembly-fact-page-record = 第 6 页是对的

# a5b4
assembly-word-a-fitter = 安装工

# ffce
assembly-word-holes = 孔

# 238f
assembly-word-instructions = 说明书

# f801
assembly-word-letter = 字母

# 1d63
assembly-word-refund = 退款

# cb82
assembly-word-stay-until-it-stands = 陪到立稳为止

# 6e9a
assembly-opening-1 = 我一字不差照着你们的说明书做，结果书架歪得像个醉汉。岳母六点就到。这是她送的。

# 6d57
assembly-opening-point-to-page-six = 指向第六页

# 5097
assembly-opening-point-to-page-six-1 = 您好，{ $name }。第 6 页写得很清楚；大多数人只是漏看了那一页。

# 587a
assembly-opening-point-to-page-six-2 = 您好。在第 6 页。

# e43d
assembly-opening-open-the-instructions = 打开说明书

# 9bf2
assembly-opening-open-the-instructions-1 = 您好。我看看它配的是哪份说明书，好让我们看的是同一本；您也许知道，有好几个版本。

# 332d
assembly-opening-open-the-instructions-2 = 您好，{ $name }。照着书做还是歪：六点前得让它立直。图纸就在我面前。

# 2187
assembly-opening-have-it-all-told-from-the-first-screw = 要他从第一颗螺丝讲起

# 85b7
assembly-opening-have-it-all-told-from-the-first-screw-1 = 您好，{ $name }。请把您做的都告诉我，从第一颗螺丝开始。

# 4375
assembly-to-the-letter-1 = 第 6 页就摊在我膝上。第 6 页我做了两遍。您以为我从中午到现在在干什么？

# e43d
assembly-to-the-letter-open-the-instructions = 打开说明书

# 2e4c
assembly-to-the-letter-open-the-instructions-1 = 我再看看。

# 8346
assembly-to-the-letter-open-the-instructions-2 = 对不起。只是打电话来问这个书架的人，十个里有九个确实漏看了第 6 页的什么，所以我们先问这个。

# 451a
assembly-to-the-letter-open-the-instructions-3 = 第 6 页，两遍，从中午起：那就不是您的问题。对不起。我去看图纸本身。

# 65db
assembly-to-the-letter-send-the-film = 发视频

# d4b6
assembly-to-the-letter-send-the-film-1 = 我们网页上有个视频，每一步都有。您看看，没用再打来。

# 7ad5
assembly-to-the-last-screw-1 = 先是长螺丝，然后侧板，然后隔板，再是另一块侧板。然后我一松手，它就歪了。

# e43d
assembly-to-the-last-screw-open-the-instructions = 打开说明书

# cd42
assembly-to-the-last-screw-open-the-instructions-1 = 谢谢。我现在一步一步对照说明书，这期间请先别动。

# 657b
assembly-to-the-last-screw-open-the-instructions-2 = 就是说您扶着的时候它是直的。我拿图纸对一对。

# 899e
assembly-which-panel-1 = 到底怎么回事？是我，还是书架？

# 5b6a
assembly-which-panel-tell-him-straight-away-what-to-do = 直接告诉他怎么做

# a9d3
assembly-which-panel-tell-him-straight-away-what-to-do-1 = 是说明书的问题，也就是我们的问题。上面该写：{ $remedy }。

# 1051
assembly-which-panel-tell-him-straight-away-what-to-do-2 = 大概是侧板：{ $remedy }。

# 3f60
assembly-which-panel-ask-for-the-letter-on-the-panel = 问板上的字母

# 786c
assembly-which-panel-ask-for-the-letter-on-the-panel-1 = 我想既不是您也不是它，是我们的说明书。左板里侧有个小字母：是哪个？

# 0dbd
assembly-which-panel-ask-for-the-letter-on-the-panel-2 = 板上是什么字母？

# 8381
assembly-which-panel-ask-for-the-letter-on-the-panel-3 = 马上就知道。每个零件都有字母，冲压的或者贴上的，看是哪年造的。左边那块是哪个？

# ea13
assembly-which-panel-send-somebody = 派人上门

# c43c
assembly-which-panel-send-somebody-1 = 我不想在电话里猜。我派安装工过去。

# caaa
assembly-he-says-B-1 = 上面是个 { $letter }。贴在黄标签上。等等，标签底下好像还压着什么，可我没戴眼镜。

# 6b5c
assembly-he-says-B-take-it-that-B-is-right = 认定 B 是对的

# a59c
assembly-he-says-B-take-it-that-B-is-right-1 = 那左边就是对的，第 6 页也没问题。

# 5255
assembly-he-says-B-have-him-look-where-the-holes-are = 让他看孔在哪边

# 6728
assembly-he-says-B-have-him-look-where-the-holes-are-1 = 孔在哪边？

# b581
assembly-he-says-B-have-him-look-where-the-holes-are-2 = 请您戴上眼镜，再给我念一遍，注意要念压印上去的，不是贴上去的。

# bb42
assembly-he-says-B-have-him-look-where-the-holes-are-3 = 标签是包装工贴的，跟左右无关。用拇指摸摸：孔朝哪边？

# ad44
assembly-he-has-tried-1 = 我转了一块，现在它往另一边歪了。

# 5255
assembly-he-has-tried-have-him-look-where-the-holes-are = 让他看孔在哪边

# 8ea0
assembly-he-has-tried-have-him-look-where-the-holes-are-1 = 总算有动静了！咱们靠手摸：字母骗人，孔不会。朝哪边？

# 5c56
assembly-he-has-tried-have-him-look-where-the-holes-are-2 = 那现在孔在哪边？

# 1f20
assembly-he-has-tried-give-up-on-it = 放弃

# 4415
assembly-he-has-tried-give-up-on-it-1 = 也许我们把它收回，对大家都好。

# e692
assembly-turned-round-1 = { $holes }。应该朝里吧？我想是我装反了。或者是你们。

# 521f
assembly-turned-round-let-him-get-on-with-it = 让他自己弄

# 4529
assembly-turned-round-let-him-get-on-with-it-1 = 正是：{ $remedy }。您行的。祝您愉快。

# b212
assembly-turned-round-tell-him-and-stay-on-the-line = 告诉他并陪在线上

# 03cd
assembly-turned-round-tell-him-and-stay-on-the-line-1 = 那就转过来。

# 9d29
assembly-turned-round-tell-him-and-stay-on-the-line-2 = 对：{ $remedy }。就四颗螺丝。您弄，我在线上陪着。

# b2f1
assembly-turned-round-tell-him-and-stay-on-the-line-3 = 从这边看，可能就是它。图纸说：{ $remedy }。您试试，告诉我有没有用；没用我们再想别的。

# 9daf
assembly-it-stands-1 = 立住了！像个士兵。现在才五点一刻。

# ba10
assembly-it-stands-say-goodbye = 道别

# 2ad8
assembly-it-stands-say-goodbye-1 = 太好了。谢谢您的耐心，祝您和岳母晚上愉快。

# f3c4
assembly-it-stands-send-the-right-page = 寄出正确的那页

# 8ada
assembly-it-stands-send-the-right-page-1 = 您看！我就说嘛，其实一点也不难。如果您愿意给我们写个评价，我可以把链接发给您，也谢谢您的来电。

# 8407
assembly-it-stands-send-the-right-page-2 = 谢谢您动手，也谢谢您的耐心！正确的第 6 页正发给您，写明转了什么、为什么，万一搬家用得上。

# 8d81
assembly-it-stands-send-the-right-page-3 = 好。那页发给您了。

# c255
assembly-take-it-away-then-1 = 收回？她六点就到！好吧，拿走。我把书放地上。

# b609
assembly-take-it-away-then-take-it-back = 收回

# bcf6
assembly-take-it-away-then-take-it-back-1 = 登记好了。快递公司会给您打电话。

# 28b6
assembly-take-it-away-then-try-once-more = 再试一次

# 060c
assembly-take-it-away-then-try-once-more-1 = 不。对不起，我放弃得太早了。再来一次，用拇指：孔朝哪边？

# aef6
assembly-take-it-away-then-try-once-more-2 = 我们也可以先试试别的。

# a48f
assembly-still-leaning-1 = 还是歪的。没人收回，也没人来扶正。我怎么跟岳母说？

# f649
assembly-still-leaning-promise-a-fitter = 答应派安装工

# 9d67
assembly-still-leaning-promise-a-fitter-1 = 对不起。会有人上门帮您装好。

# 66c9
assembly-still-leaning-lay-the-plan-beside-it-once-more = 再对一次图纸

# d2b0
assembly-still-leaning-lay-the-plan-beside-it-once-more-1 = 那看看吧。

# b5fa
assembly-still-leaning-lay-the-plan-beside-it-once-more-2 = 就说是我们丢下您一个人，而且顶多一块板的事。对不起。十分钟，您和我：图纸在我面前。

# e4c8
assembly-reaction-1-1 = 从第一颗螺丝讲起？您有时间等到六点吗？

# 0497
assembly-reaction-3-1 = 又是第 6 页！我让您看看第 6 页。烧起来可旺了。

# 4e36
assembly-forbid-1 = 他从中午忙到现在。别人九个粗不粗心，与他无关。

# 6047
coupon-in-the-app-title = 六欧元，这部手机不能用

# 82a3
coupon-in-the-app-fact-name = 姓名

# 4465
coupon-in-the-app-fact-name-record = 费雷拉女士

# 5694
coupon-in-the-app-fact-code = 代码

# 4341
coupon-in-the-app-fact-code-record = THANKS-6

# 4341
coupon-in-the-app-fact-code-claim = THANKS-6

# 2216
coupon-in-the-app-fact-discount = 优惠

# 348d
coupon-in-the-app-fact-in-app = 在应用里

# fa76
coupon-in-the-app-fact-basket = 购物车

# 9fe0
coupon-in-the-app-fact-basket-truth = 一面铁皮鼓

# 9fe0
coupon-in-the-app-fact-basket-claim = 一面铁皮鼓

# 75a3
coupon-in-the-app-fact-held-until = 保留到

# 35af
coupon-in-the-app-fact-held-until-record = 午夜

# cc5b
coupon-in-the-app-word-a-drum-put-by = 留一面鼓

# fa76
coupon-in-the-app-word-basket = 购物车

# 7230
coupon-in-the-app-word-coupon = 优惠券

# 15fe
coupon-in-the-app-word-the-coupon-in-the-app = 应用里的优惠券

# 6eae
coupon-in-the-app-word-the-six-euros = 那六欧元

# 8923
coupon-in-the-app-word-voucher = 代金券

# f4a4
coupon-in-the-app-opening-1 = 你好，我收到你们的感谢券，{ $code }，可应用说没有这个券。逗我玩吗？

# 3daa
coupon-in-the-app-opening-2 = 你好。{ $code }：‘代码不存在’。今天早上你们刚发给我的！上面还有颗爱心！

# 7238
coupon-in-the-app-opening-look-the-coupon-up = 查优惠券

# acdf
coupon-in-the-app-opening-look-the-coupon-up-1 = 您好！请确认代码是大写、没有空格，没有过期，应用也是最新版本。我这边查一下。

# 91be
coupon-in-the-app-opening-look-the-coupon-up-2 = 您好，{ $name }。我们画着爱心谢您，自家的应用却不认您。我来看看这个代码怎么了。

# 8934
coupon-in-the-app-opening-look-the-coupon-up-3 = 您好！我看看。

# f64b
coupon-in-the-app-opening-send-her-to-the-site = 让她去网站用

# 743e
coupon-in-the-app-opening-send-her-to-the-site-1 = 您好，{ $name }！您直接在我们网站上用就行，那儿能用。

# a6f8
coupon-in-the-app-opening-say-that-it-works-everywhere = 说到处都能用

# 6d27
coupon-in-the-app-opening-say-that-it-works-everywhere-1 = 您好！到处都有效。肯定是您手机的问题。

# 56bc
coupon-in-the-app-opening-say-that-it-works-everywhere-2 = 您好，{ $name }。应用里应该能用，到处都有效的。

# 6411
coupon-in-the-app-one-shop-or-two-1 = 可我就在应用里。应用是你们做的。你们是两家店吗？

# 593e
coupon-in-the-app-one-shop-or-two-stay-with-the-site = 坚持去网站

# 2cdb
coupon-in-the-app-one-shop-or-two-stay-with-the-site-1 = 应用是另一家公司做的，抱歉。

# f558
coupon-in-the-app-one-shop-or-two-stay-with-the-site-2 = 不好意思，网站上一分钟就好，您还可以顺便看看我们别的商品。

# 7238
coupon-in-the-app-one-shop-or-two-look-the-coupon-up = 查优惠券

# 4f02
coupon-in-the-app-one-shop-or-two-look-the-coupon-up-1 = 我可以查一下代码。

# f857
coupon-in-the-app-one-shop-or-two-look-the-coupon-up-2 = 一家店，两边对不上是我们的事。对不起。我这就查代码。

# 5e15
coupon-in-the-app-what-the-record-says-1 = 那我这六欧到底给不给？

# 9649
coupon-in-the-app-what-the-record-says-go-by-the-record = 照记录说

# b943
coupon-in-the-app-what-the-record-says-go-by-the-record-1 = 这里写着应用里也能用，那就应该能用。请再试一次，要不先重启一下手机。

# 7de0
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for = 问她想买什么

# c9a7
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for-1 = 给的，给您添麻烦了，对不起：代码没错，是应用还不认得它。您购物车里是什么？

# 04c5
coupon-in-the-app-what-the-record-says-ask-what-she-wants-it-for-2 = 购物车里是什么？

# da57
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here = 在这里给她六欧元

# 1a32
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-1 = 给。我这页说应用里能用；您那页说明不能。对不起。这六欧我亲手给您减掉。

# 5f9a
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-2 = 给。

# 82fb
coupon-in-the-app-what-the-record-says-give-her-the-six-euros-here-3 = 出于善意且不承认任何义务，我们可以把券的面额记到您账上。

# 2b8d
coupon-in-the-app-the-drum-1 = { $basket }，给邻居家小男孩的。邻居准得恨我。

# da57
coupon-in-the-app-the-drum-give-her-the-six-euros-here = 在这里给她六欧元

# 91cc
coupon-in-the-app-the-drum-give-her-the-six-euros-here-1 = 我可以记到这一单上。

# c12d
coupon-in-the-app-the-drum-give-her-the-six-euros-here-2 = 哈，准的！那至少别让您太破费。六欧我手动给您减掉。

# d468
coupon-in-the-app-the-drum-recommend-a-louder-one = 推荐一个更响的

# 0151
coupon-in-the-app-the-drum-recommend-a-louder-one-1 = 加十二欧有一款带镲的，现在卖得特别火！

# 8042
coupon-in-the-app-still-there-1 = 哇，太好了！我还有多少时间？我在火车上，前面要过隧道。

# 93d9
coupon-in-the-app-still-there-put-it-in-her-account = 记到她账上

# b0b7
coupon-in-the-app-still-there-put-it-in-her-account-1 = 已经在账上了。不着急！今天还有别的能帮您的吗？

# 7aab
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long = 记到她账上并说明期限

# bf36
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-1 = 到{ $held-until }。

# 4705
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-2 = 六欧减好了，就在应用里，不用代码，购物车留到{ $held-until }。过隧道没问题。还有别的吗？

# fc32
coupon-in-the-app-still-there-put-it-in-her-account-and-say-how-long-3 = 金额已计入您的账户，可在应用内购物时使用；请注意购物车仅保留到{ $held-until }。还有其他问题吗？请再写信给我们。

# 33a1
coupon-in-the-app-somebody-was-quicker-1 = 现在显示‘售罄’了。就在我们说话的工夫！我只是想付个钱。

# 1a5f
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same = 还是给她六欧元

# 1362
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same-1 = 热门商品难免这样，我们总是备货不够。六欧留在您账上，{ $held-until }之前您可以挑点别的。

# e79a
coupon-in-the-app-somebody-was-quicker-give-her-the-six-euros-all-the-same-2 = 偏在我们补自己过错的时候；对不起。六欧留在您账上，应用和网站都能用，购物车里别的东西给您留到{ $held-until }。

# 4f8a
coupon-in-the-app-somebody-was-quicker-promise-her-the-next-one = 答应给她留下一面

# e121
coupon-in-the-app-somebody-was-quicker-promise-her-the-next-one-1 = 对不起。到货了我给您留一面。

# eaa7
coupon-in-the-app-six-euros-1 = 还得请示？六欧元？你们自己送给我的？

# 98e3
coupon-in-the-app-six-euros-say-why-and-promise-it = 说明原因并承诺

# 2e5c
coupon-in-the-app-six-euros-say-why-and-promise-it-1 = 听着荒唐，我知道。得有人亲眼看到应用不认这张券；我去给她看，再回您消息。

# 40cb
coupon-in-the-app-six-euros-say-why-and-promise-it-2 = 抱歉，我没有办法。

# 4d86
coupon-in-the-app-six-euros-let-it-go = 就此作罢

# 5501
coupon-in-the-app-six-euros-let-it-go-1 = 我知道，可是没批。

# 6ccb
coupon-in-the-app-reaction-1-1 = 算了。我去找只有一家店的人买鼓。

# 55bb
coupon-in-the-app-forbid-1 = 不是她的手机，也不是别的公司。券上印的是我们的名字。

# 8f3a
honest-unknown-title = 到那边还亮吗？

# 82a3
honest-unknown-fact-name = 姓名

# 7176
honest-unknown-fact-name-record = 巴蒂斯特女士

# 082c
honest-unknown-fact-works-there = 那边能用

# 78af
honest-unknown-fact-sheet = 参数表

# 9e95
honest-unknown-fact-sheet-record = 经 230 伏测试

# 5ed0
honest-unknown-fact-leaves = 出发

# f30f
honest-unknown-fact-leaves-truth = 九号

# f30f
honest-unknown-fact-leaves-claim = 九号

# 3c48
honest-unknown-fact-back = 回来

# 06c4
honest-unknown-fact-back-truth = 三十号

# 06c4
honest-unknown-fact-back-claim = 三十号

# 7a74
honest-unknown-fact-return-until = 退货截止

# eb93
honest-unknown-fact-return-until-record = 下个月底

# 878c
honest-unknown-fact-maker = 厂家

# bf12
honest-unknown-fact-maker-record = 厂家的服务台，每天早上九点起

# ee95
honest-unknown-word-an-answer = 答复

# c8b0
honest-unknown-word-an-answer-from-the-maker = 厂家的答复

# e958
honest-unknown-word-an-electrician = 电工

# 3c48
honest-unknown-word-back = 回来

# 665c
honest-unknown-word-data-sheet = 技术参数表

# ee9e
honest-unknown-word-put-it-in-her-basket = 放进她的购物车

# 991c
honest-unknown-word-say-that-we-do-not-know = 说我们不知道

# baab
honest-unknown-word-the-maker = 厂家

# 837a
honest-unknown-opening-1 = 您好！那个小夜灯，狐狸的：在加拿大能用吗？我外孙女住在那儿，我想带给她。

# 6966
honest-unknown-opening-2 = 您好，就问一句。狐狸小夜灯在加拿大能插吗？给我外孙女的，她怕黑。

# 3543
honest-unknown-opening-say-yes = 说能用

# f2f9
honest-unknown-opening-say-yes-1 = 您好，{ $name }！一只狐狸守着她，多好啊。能用，随便哪个机场买个转换插头，一点问题都没有。

# 5ec7
honest-unknown-opening-say-yes-2 = 您好。应该能用。

# 5dc2
honest-unknown-opening-open-the-data-sheet = 打开参数表

# 0c2a
honest-unknown-opening-open-the-data-sheet-1 = 您好。我查一下。

# a88f
honest-unknown-opening-open-the-data-sheet-2 = 您好，{ $name }。她肯定盼着头一晚就亮起来。我先看看上面怎么写，再回答您。

# 259d
honest-unknown-opening-open-the-data-sheet-3 = 您好，感谢您关注我们的产品。技术参数在每个商品的页面上都有，不过我很乐意帮您查一下。

# 070a
honest-unknown-opening-say-that-one-cannot-know-everything = 说不可能什么都知道

# 7ffc
honest-unknown-opening-say-that-one-cannot-know-everything-1 = 您好。很遗憾，我们只在欧洲销售，这个不归我们管。

# 7837
honest-unknown-what-it-says-1 = 怎么样？上面怎么说？

# f7ae
honest-unknown-what-it-says-guess-from-the-sheet = 照着表猜

# 53a9
honest-unknown-what-it-says-guess-from-the-sheet-1 = 上面写着‘{ $sheet }’。这类灯现在大多什么电都吃得消，您放一百个心，能用。

# a884
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there = 念给她听，并说明没写什么

# 6773
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-1 = 上面写着‘{ $sheet }’，那是欧洲。加拿大一个字没提，所以我不知道。与其瞎猜，我宁可跟您直说。

# 142e
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-2 = 只有‘{ $sheet }’。

# 0c7a
honest-unknown-what-it-says-read-it-to-her-and-say-what-is-not-there-3 = 上面写着‘{ $sheet }’。这并不排除其他国家，但也没有明确包括在内，所以究竟怎么样，要看您从哪个角度去理解了。

# fba5
honest-unknown-what-it-says-ask-the-maker-for-her = 替她问厂家

# 4694
honest-unknown-what-it-says-ask-the-maker-for-her-1 = 没写，我也不知道。我去问厂家，再写信告诉您。

# 141f
honest-unknown-what-it-says-ask-the-maker-for-her-2 = 这我得去打听。

# 1e05
honest-unknown-how-nice-1 = 太好了！那我装箱子就行了？您确定？

# 2403
honest-unknown-how-nice-be-sure = 说确定

# 6073
honest-unknown-how-nice-be-sure-1 = 非常确定。祝您旅途愉快！

# 8ba5
honest-unknown-how-nice-take-the-guess-back = 收回猜测

# 8ce5
honest-unknown-how-nice-take-the-guess-back-1 = 当然，不管什么事，都没有百分之百的把握。我看看有没有什么书面的东西，能支持这个说法。

# 4776
honest-unknown-how-nice-take-the-guess-back-2 = 不确定。对不起：我刚才是猜的，其实我不知道。给我一分钟看看参数表。

# e6f3
honest-unknown-so-who-does-1 = 我只想知道它亮不亮。那谁能告诉我呢？

# 8943
honest-unknown-so-who-does-send-her-away = 打发她走

# 431f
honest-unknown-so-who-does-send-her-away-1 = 抱歉。也许问问电工。

# 5dc2
honest-unknown-so-who-does-open-the-data-sheet = 打开参数表

# cc59
honest-unknown-so-who-does-open-the-data-sheet-1 = 我可以看看参数表，不过我说过，这东西不是给海外用的，除了上面写的，我们也没有别的资料。

# b893
honest-unknown-so-who-does-open-the-data-sheet-2 = 我们就能，刚才我该试试的。对不起。我去拿参数表。

# 1247
honest-unknown-then-I-do-not-know-either-1 = 哦。嗯，您倒是实在。可这帮不了我呀，对吧？我们{ $leaves }就飞了。

# 273f
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker = 请她找厂家

# fbb7
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker-1 = 您得找真正清楚的人，还得赶得上：{ $maker }。灯是他们造的。

# ab97
honest-unknown-then-I-do-not-know-either-send-her-to-the-maker-2 = 您可以问问厂家。

# 3230
honest-unknown-then-I-do-not-know-either-sell-it-to-her-all-the-same = 照样卖给她

# 5bb3
honest-unknown-then-I-do-not-know-either-sell-it-to-her-all-the-same-1 = 我理解。不过这款卖得很火，只剩四个了。要给您留一个吗？

# 4462
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe = 找个稳妥的办法

# e024
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-1 = 什么时候结束？

# 61f6
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-2 = 这要看您的安排，而我了解得太少，没法给出什么合理的建议。您的行程哪天结束，定下来了吗？

# cc9e
honest-unknown-then-I-do-not-know-either-look-for-a-way-that-is-safe-3 = 还帮不上，您说得对。咱们找个怎么都稳妥的办法。您什么时候回来？

# 7078
honest-unknown-a-safe-way-1 = 我们{ $back }到家。她生日在中间。要是不亮，那之后还能退给你们吗？

# 0bfe
honest-unknown-a-safe-way-say-yes-without-a-date = 答应，但不说日期

# 12b2
honest-unknown-a-safe-way-say-yes-without-a-date-1 = 当然可以。还有别的吗？

# 7860
honest-unknown-a-safe-way-tell-her-the-date = 告诉她日期

# 2c9c
honest-unknown-a-safe-way-tell-her-the-date-1 = 可以，到{ $return-until }。

# d771
honest-unknown-a-safe-way-tell-her-the-date-2 = 可以。那就这样：加拿大的事，问{ $maker }。{ $return-until }之前，狐狸可以全价退给我们；都写在这条消息里了。路上还需要什么吗？

# 3d39
honest-unknown-a-safe-way-tell-her-the-date-3 = 根据我们的销售条款，只要商品齐全、没有损坏并保留原包装，均可在{ $return-until }前退货。有疑问可以找{ $maker }。还有什么能帮您的吗？

# 85a2
honest-unknown-nobody-asked-1 = 我正收拾行李呢。你们不是要问厂家狐狸的事吗？

# bb9b
honest-unknown-nobody-asked-say-yes-now = 现在说能用

# d5a9
honest-unknown-nobody-asked-say-yes-now-1 = 对不起！能用，我确定。

# a6a4
honest-unknown-nobody-asked-ask-the-maker-there-and-then = 当场问厂家

# c289
honest-unknown-nobody-asked-ask-the-maker-there-and-then-1 = 抱歉耽搁了；我们实在太忙。您要是稍等一会儿，我看看能不能联系上那边的人。

# 4754
honest-unknown-nobody-asked-ask-the-maker-there-and-then-2 = 是要问，可我没问。对不起。我这就用另一条线打给他们，您接着收拾。

# 60ff
honest-unknown-from-the-horses-mouth-1 = 怎么样？狐狸跟我走吗？

# a1da
honest-unknown-from-the-horses-mouth-pass-on-what-they-said = 转告他们说的

# 22df
honest-unknown-from-the-horses-mouth-pass-on-what-they-said-1 = 他们说：这个插头不行，不会亮。狐狸留在家里吧，谢谢您又问了一次。

# 0d98
honest-unknown-from-the-horses-mouth-pass-on-what-they-said-2 = 不能用。

# 485d
honest-unknown-reaction-3-1 = 我问的是能不能用，不是还剩几个。

# a04b
honest-unknown-forbid-1 = 这里没有人知道。最后知道的，是大洋彼岸的一个孩子。

# cdd3
insults-title = 丢了两次，正在吼

# 82a3
insults-fact-name = 姓名

# 9b7c
insults-fact-name-record = 格雷迪先生

# 3eeb
insults-fact-order = 订单

# db86
insults-fact-order-record = W-3305

# 683b
insults-fact-price = 价格

# 76f7
insults-fact-lost = 丢失

# 15f1
insults-fact-lost-truth = 两个包裹

# c451
insults-fact-lost-record = 一个包裹

# 15f1
insults-fact-lost-claim = 两个包裹

# afd1
insults-fact-wedding = 婚礼

# 8a30
insults-fact-wedding-truth = 这个星期六

# 8a30
insults-fact-wedding-claim = 这个星期六

# 49df
insults-fact-courier-day = 快递送达

# e9c8
insults-fact-courier-day-record = 明天中午之前

# 3eeb
insults-word-order = 订单

# 44bd
insults-word-redelivery = 重新寄送

# 1d63
insults-word-refund = 退款

# e9d9
insults-word-the-answer-in-writing = 书面答复

# 76aa
insults-opening-1 = 你们那破地方有没有一个长脑子的？两个包裹！你们弄丢了两个包裹！我妹妹{ $wedding }结婚，灯呢？灯在哪儿？

# c082
insults-opening-open-the-order = 打开订单

# 405e
insults-opening-open-the-order-1 = 您好。请您先冷静，不然我帮不了您；然后慢慢地，一样一样地，把姓名和单号报给我。

# 0b7e
insults-opening-open-the-order-2 = 您好。我看看。

# 372c
insults-opening-open-the-order-3 = 您好。丢了两个包裹，婚礼要摸黑：换了我也要吼。我这就打开订单。

# 8083
insults-opening-set-him-right-about-the-number = 纠正他的数目

# 5889
insults-opening-set-him-right-about-the-number-1 = 您好。我屏幕上显示的是{ $lost }，不是两个。

# ca6d
insults-opening-have-him-begin-again = 要他从头说

# 5d29
insults-opening-have-him-begin-again-1 = 您好。请从头再说一遍，别吼。

# f5b7
insults-and-now-you-personally-1 = 还有你。你是里头最差劲的，知道吗？笨得干不了正经活，才打发你来接电话。

# 3729
insults-and-now-you-personally-pay-him-back-in-kind = 以牙还牙

# 97fa
insults-and-now-you-personally-pay-him-back-in-kind-1 = 您才笨得不会跟人说话。再说一个字我就挂了。

# 8bdb
insults-and-now-you-personally-say-what-is-possible-and-how = 说明能做什么、怎么做

# 4536
insults-and-now-you-personally-say-what-is-possible-and-how-1 = 我没有义务听这种话，而且所有通话都有录音，一开始就告知过您了；不过我会记录您不满意。

# 3169
insults-and-now-you-personally-say-what-is-possible-and-how-2 = 包裹是我们的错，我会解决好。但解决的时候，我不接受辱骂。我们接着谈，好吗？

# cdfc
insults-and-now-you-personally-say-what-is-possible-and-how-3 = 真的非常非常对不起，请您别生我的气。

# b41d
insults-and-now-you-personally-swallow-it-and-go-on = 忍下来继续办

# 9aa0
insults-and-now-you-personally-swallow-it-and-go-on-1 = 我来处理您的包裹。

# 6e72
insults-and-now-you-personally-swallow-it-and-go-on-2 = 嗯。

# 3cc7
insults-quieter-1 = ……是。好吧，行。不是冲您来的。我有四十个客人，院子里黑得像锅底。

# 1385
insults-quieter-offer-the-lights-by-courier = 提议用快递送灯

# 8569
insults-quieter-offer-the-lights-by-courier-1 = 谢谢。

# 0d1a
insults-quieter-offer-the-lights-by-courier-2 = 很高兴我们现在总算能像成年人那样好好说话了，{ $name }。包裹的事，我很抱歉。灯我可以再寄一次。

# 68e1
insults-quieter-offer-the-lights-by-courier-3 = 谢谢您，{ $name }。两个包裹都对不起您。我想把灯再寄一次，这次用会打电话的快递。

# 3135
insults-quieter-offer-the-money = 提议退钱

# 5d4b
insults-quieter-offer-the-money-1 = 谢谢您，{ $name }。对不起。钱可以马上退给您。

# 3b9d
insults-quieter-lecture-him = 教训他

# 5244
insults-quieter-lecture-him-1 = 这就对了。您看，客客气气的，事情好办得多，希望您下次记住。

# 6128
insults-louder-1 = 我爱怎么说就怎么说！白痴！听见没有？白痴！

# 3f5f
insults-louder-draw-the-line-now = 现在划清界限

# 7dc3
insults-louder-draw-the-line-now-1 = 我想帮您，也帮得上。但您骂人的时候不行。咱们谈谈灯的事，好吗？

# 444d
insults-louder-draw-the-line-now-2 = 您说什么？

# 3765
insults-louder-end-it-and-write-to-him-with-the-answer = 结束通话，书面答复他

# 4d4c
insults-louder-end-it-and-write-to-him-with-the-answer-1 = 我说过不接受辱骂，所以这通电话到此为止。灯的事我照样会办；今天给您书面答复。

# e09f
insults-louder-end-it-and-write-to-him-with-the-answer-2 = 您会收到信。再见。

# 41c3
insults-louder-take-it-in-silence = 默默忍受

# ab5d
insults-louder-take-it-in-silence-1 = ……

# 128c
insults-louder-put-the-receiver-down = 挂电话

# 2b68
insults-louder-put-the-receiver-down-1 = 再见。

# 2814
insults-before-noon-1 = 什么时候？别跟我说‘很快’。

# 32a2
insults-before-noon-send-it-off = 寄出

# 6980
insults-before-noon-send-it-off-1 = 尽快，我向您保证。

# aeff
insults-before-noon-send-it-off-and-name-the-hour = 寄出并说明几点

# 09a3
insults-before-noon-send-it-off-and-name-the-hour-1 = 计划是{ $courier-day }送到，这位快递员一般都挺准时，不过到了星期五，要看路况，也要看您前面还有多少站，可能会晚一些。

# 0482
insults-before-noon-send-it-off-and-name-the-hour-2 = { $courier-day }。我向您保证。

# bcc6
insults-before-noon-send-it-off-and-name-the-hour-3 = { $courier-day }。快递有您的电话，会打给您；{ $order }，四十米彩灯，免费。到没到，我会亲自查。

# 7494
insults-the-money-then-1 = 钱又不发光。给我吧，我去五金店碰碰运气。

# 373a
insults-the-money-then-pay-it-back = 退钱

# ed25
insults-the-money-then-pay-it-back-1 = 退了。

# 9644
insults-the-money-then-pay-it-back-2 = 是不发光，我也更想给您寄灯。钱这会儿就退出去了。

# 85f3
insults-not-even-now-1 = 不行？我把嗓门放低了，还是不行？

# cfff
insults-not-even-now-say-why-and-promise-an-answer-today = 说明原因并承诺今天答复

# 1f4e
insults-not-even-now-say-why-and-promise-an-answer-today-1 = 您是放低了，我很感谢。超过我的权限得别人签字；她拒绝的是金额，不是您。我再去找她一次，今天给您写信。

# 7000
insults-not-even-now-say-why-and-promise-an-answer-today-2 = 我只能说不行。

# 3b2c
insults-not-even-now-shrug = 耸耸肩

# 6a7b
insults-not-even-now-shrug-1 = 嗓门是嗓门，包裹是包裹。

# 8f57
insults-no-letter-1 = 又是我。说好的书面答复。我没吼。没收到。

# 1385
insults-no-letter-offer-the-lights-by-courier = 提议用快递送灯

# da2d
insults-no-letter-offer-the-lights-by-courier-1 = 抱歉。昨天跟您那番谈话之后，这事就先搁下了，要等人决定怎么往下办。

# 175e
insults-no-letter-offer-the-lights-by-courier-2 = 没有，而本该有的。对不起，谢谢您再打来。我用快递把灯给您送去。

# 3135
insults-no-letter-offer-the-money = 提议退钱

# 9d11
insults-no-letter-offer-the-money-1 = 对不起。您想退钱吗？

# 90e5
insults-reaction-6-1 = 挂啊！有种你挂！一个钟头后我就到你们门口！

# 86a4
insults-forbid-1 = 界限说的是您会怎么做。威胁说的是要对他怎么样。

# 5989
insults-forbid-2 = 他昨天吼过，不是今天沉默的理由。

# 75a6
late-fee-title = 四年里只迟了一次，六天

# 82a3
late-fee-fact-name = 姓名

# e3a4
late-fee-fact-name-record = 沃伊纳尔先生

# b80c
late-fee-fact-fee = 滞纳金

# df1d
late-fee-fact-late-by = 迟了多久

# e395
late-fee-fact-late-by-truth = 六天

# e395
late-fee-fact-late-by-record = 六天

# cfa6
late-fee-fact-late-by-claim = 两天

# a793
late-fee-fact-first = 以往

# 4186
late-fee-fact-first-record = 四年来从未有过

# 8fcf
late-fee-fact-reason = 原因

# 3d87
late-fee-fact-reason-truth = 医院

# 3d87
late-fee-fact-reason-claim = 医院

# 2499
late-fee-fact-next-due = 下次到期日

# 5759
late-fee-fact-next-due-record = 二十号

# 6222
late-fee-word-a-decision-on-the-fee = 关于滞纳金的决定

# 9af2
late-fee-word-account = 账户

# aa92
late-fee-word-fee-waiver = 免除滞纳金

# 8fcf
late-fee-word-reason = 原因

# 27c3
late-fee-word-taking-his-word = 相信他的话

# a356
late-fee-opening-1 = 您好。因为我晚付了{ $late-by }，你们要我七欧五。这不是钱的事。我这辈子没欠过谁一分钱。

# 345d
late-fee-opening-open-the-account = 打开账户

# 5054
late-fee-opening-open-the-account-1 = 您好。我看看能做些什么。

# cf46
late-fee-opening-open-the-account-2 = 您好。催缴费由系统自动收取，在我们的条款第九条里有明确规定，不过我当然可以帮您看一下。

# ae2e
late-fee-opening-open-the-account-3 = 您好，{ $name }。结果收到一封信，读起来好像您欠了谁似的！让我看看账户本身。

# 4841
late-fee-opening-hold-to-the-conditions = 坚持条款

# c6de
late-fee-opening-hold-to-the-conditions-1 = 您好，{ $name }。这笔费用写在条款里，对谁都一样。

# 3299
late-fee-opening-hold-to-the-conditions-2 = 您好。谁付得晚，谁就得交费。

# 351d
late-fee-not-a-penny-1 = 对谁都一样。明白了。四年老客户，也不过是随便哪个‘谁’。

# 345d
late-fee-not-a-penny-open-the-account = 打开账户

# fe9b
late-fee-not-a-penny-open-the-account-1 = 如果您坚持，我可以打开您的账户，看看有没有什么能让我们破例的。

# be65
late-fee-not-a-penny-open-the-account-2 = 四年老客户，可不是随便哪个‘谁’。对不起，我没看就开口了。我现在就看。

# 2296
late-fee-not-a-penny-stay-with-it = 不松口

# 1c63
late-fee-not-a-penny-stay-with-it-1 = 很抱歉您不满意。

# cdef
late-fee-how-it-came-about-1 = 怎么样？上面写着我是个老赖吗？

# f8bb
late-fee-how-it-came-about-correct-the-days = 纠正天数

# 1078
late-fee-how-it-came-about-correct-the-days-1 = 上面写的是{ $late-by }，不是两天。

# 9062
late-fee-how-it-came-about-correct-the-days-2 = 上面写的是{ $late-by }；不过我不会说这是老赖。

# 6c8b
late-fee-how-it-came-about-ask-how-it-happened = 问问是怎么回事

# 4137
late-fee-how-it-came-about-ask-how-it-happened-1 = 为什么晚了？

# bd7d
late-fee-how-it-came-about-ask-how-it-happened-2 = 在答复您之前，我需要先知道延误的原因，因为我们要区分哪些是客户自己能控制的，哪些不能。

# cf87
late-fee-how-it-came-about-ask-how-it-happened-3 = 上面写着：迟付，{ $first }。这样的人一定另有心事。可以问问是什么事吗？

# 886f
late-fee-how-it-came-about-waive-it-without-a-question = 不问就免掉

# a216
late-fee-how-it-came-about-waive-it-without-a-question-1 = 上面写着您一向按时付。这笔费用是机器收的；我把它去掉。

# 917c
late-fee-how-it-came-about-waive-it-without-a-question-2 = 我可以去掉。

# d475
late-fee-six-or-two-1 = 六天就六天吧。我没数。我那时有别的要数。

# 9824
late-fee-six-or-two-ask-what-things = 问是什么

# 4609
late-fee-six-or-two-ask-what-things-1 = 比如？

# 2e11
late-fee-six-or-two-ask-what-things-2 = 我却数了，这不厚道。对不起。出了什么事？

# 5a98
late-fee-six-or-two-close-the-sum = 就此算账

# 22f7
late-fee-six-or-two-close-the-sum-1 = 六天就是六天，抱歉。

# aeed
late-fee-where-he-was-1 = 我住进了{ $reason }。您知道，在那儿电话会被收走，眼镜也是。账单就躺在家里。

# 3ef2
late-fee-where-he-was-ask-for-a-letter-from-the-hospital = 要医院证明

# 9814
late-fee-where-he-was-ask-for-a-letter-from-the-hospital-1 = 听到这个我很难过。如果您寄来一份写明日期的医院证明，我们可以审核。

# 1c72
late-fee-where-he-was-ask-for-a-letter-from-the-hospital-2 = 这真令人难过，祝您早日康复。不过要免除，我需要书面的东西，否则谁都可以这么说。

# 9b7b
late-fee-where-he-was-waive-the-fee = 免除滞纳金

# b263
late-fee-where-he-was-waive-the-fee-1 = 很抱歉：您从那儿回到家，我们却只会寄一张催单。我把这笔费用划掉。

# ea76
late-fee-where-he-was-waive-the-fee-2 = 既然这样，我可以破例划掉。

# 3ed0
late-fee-where-he-was-waive-the-fee-3 = 听到这个我很难过。费用可以去掉。

# c987
late-fee-prove-it-1 = 您要看证明？就为七欧五？要不要我把伤疤也给您看？

# 9ea4
late-fee-prove-it-take-his-word = 相信他的话

# 1397
late-fee-prove-it-take-his-word-1 = 不用证明。对不起，我不该这么问。您一句话就够了；费用免掉。

# cd47
late-fee-prove-it-take-his-word-2 = 那就不必了。由于金额不大，通常需要提供的那些文件，这一次我们可以破例免掉。

# 1bb2
late-fee-prove-it-wait-for-the-papers = 等证明

# f42b
late-fee-prove-it-wait-for-the-papers-1 = 抱歉，规定就是这样。证明一到我们就决定。

# dfd4
late-fee-struck-out-1 = 好吧。谢谢。那下一张账单呢？我可不想再来一次。

# 1fcb
late-fee-struck-out-strike-it-out = 划掉费用

# af23
late-fee-struck-out-strike-it-out-1 = 已经去掉了。下次的日期总是印在最上面。谢谢您，祝您身体健康。

# 0a35
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due = 划掉并说明下次何时到期

# 5406
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-1 = 已经去掉了。下次是{ $next-due }到期。

# 9d42
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-2 = 费用去掉了，谁也不会再看到。下一张账单{ $next-due }到期；提前一周您会收到我的留言。感谢您这四年。

# 13e4
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-3 = 这笔费用我现在已经去掉了。下一张账单请您最晚在{ $next-due }付清，再有第二次就不可能了。感谢您的理解与配合。

# 3b16
late-fee-the-fee-stands-1 = 那就是不免了。好吧。现在我知道四年在你们眼里值多少：还不到七欧五。

# f2fa
late-fee-the-fee-stands-say-why-and-promise-a-second-look = 说明原因并承诺再看一次

# 0ba5
late-fee-the-fee-stands-say-why-and-promise-a-second-look-1 = 您愿意的话，我可以再提交一次。

# 6615
late-fee-the-fee-stands-say-why-and-promise-a-second-look-2 = 在我这儿不止。主管看的是账单，没有看这四年；我会把两样都摆到她面前，再给您写信。

# 7bc4
late-fee-the-fee-stands-take-note-of-it = 记下来

# e146
late-fee-the-fee-stands-take-note-of-it-1 = 我理解您，会转达的。

# 18d0
late-fee-reaction-1-1 = 看来您那儿有个计算器。

# 1b0c
late-fee-reaction-3-1 = 那就拿去吧，算我送的，顺便把我的名字从名单上划掉。

# f5a0
late-fee-forbid-1 = 他知道自己付晚了；第一句话就说了。

# c707
late-fee-forbid-2 = 附带警告的善意，留在记忆里的只有警告。

# d99e
own-mistake-title = 楼梯上的灯笼

# 82a3
own-mistake-fact-name = 姓名

# f6b9
own-mistake-fact-name-record = 奥孔乔女士

# 683b
own-mistake-fact-price = 价格

# 6a7e
own-mistake-fact-cause = 原因

# 1f5c
own-mistake-fact-cause-truth = 她失手摔了

# b995
own-mistake-fact-cause-record = 不详

# 7a9d
own-mistake-fact-cause-claim = 我失手摔了

# f526
own-mistake-fact-broken = 摔坏的

# 956c
own-mistake-fact-broken-truth = 只有玻璃

# 956c
own-mistake-fact-broken-claim = 只有玻璃

# 37a6
own-mistake-fact-part = 零件

# 88e5
own-mistake-fact-part-record = 小玻璃罩

# 3b45
own-mistake-fact-part-price = 零件价格

# 4d85
own-mistake-fact-part-day = 零件送达

# e21f
own-mistake-fact-part-day-record = 星期五

# 4995
own-mistake-word-an-answer-about-the-glass = 关于玻璃罩的答复

# f526
own-mistake-word-broken = 摔坏的

# 4da9
own-mistake-word-free-exchange = 免费换货

# 47b2
own-mistake-word-goodwill = 善意照顾

# 3eeb
own-mistake-word-order = 订单

# d086
own-mistake-word-order-the-glass = 订玻璃罩

# d887
own-mistake-word-parts = 零件

# e21a
own-mistake-word-spare-part = 备件

# 8923
own-mistake-word-voucher = 代金券

# dea1
own-mistake-opening-1 = 早上好。我先说清楚：{ $cause }。你们那盏灯笼，在楼梯上，偏偏还是头一晚请客。全怪我自己。

# db04
own-mistake-opening-2 = 早上好。说来真傻：{ $cause }，那盏灯笼，从楼梯顶一路滚到底。我只想问问还有没有办法。

# c082
own-mistake-opening-open-the-order = 打开订单

# b93a
own-mistake-opening-open-the-order-1 = 早上好，{ $name }。偏偏是头一晚！谢谢您把经过告诉我。我看看我们这儿有什么。

# c978
own-mistake-opening-open-the-order-2 = 早上好。请问您的订单号？

# eaee
own-mistake-opening-open-the-order-3 = 早上好。遇到破损的情况，我们总要先弄清楚商品是不是按照说明使用的，所以先查一查吧。

# b6dc
own-mistake-opening-say-that-breakage-is-not-covered = 说摔坏不在保障之内

# c8b4
own-mistake-opening-say-that-breakage-is-not-covered-1 = 早上好。既然是您自己摔的，恐怕没什么可索赔的。

# 8be0
own-mistake-opening-say-that-breakage-is-not-covered-2 = 早上好，{ $name }。您应该知道，在顾客手里摔坏的不在保障之内。

# 479e
own-mistake-only-asking-1 = 我没有要索赔。我只是问问。

# 56cc
own-mistake-only-asking-leave-it-at-that = 到此为止

# 55f7
own-mistake-only-asking-leave-it-at-that-1 = 那是误会了，很抱歉。祝您愉快。

# 2a26
own-mistake-only-asking-open-the-order-after-all = 还是打开订单

# 3ce4
own-mistake-only-asking-open-the-order-after-all-1 = 那我可以帮您看一下，但不作保证。

# cbad
own-mistake-only-asking-open-the-order-after-all-2 = 而我答非所问了。对不起。我看看有什么办法。

# f922
own-mistake-what-is-left-of-it-1 = 我扫干净了。女儿说，再买一个得了，别声张。

# 5a65
own-mistake-what-is-left-of-it-sell-her-a-new-one = 卖她一个新的

# 8d54
own-mistake-what-is-left-of-it-sell-her-a-new-one-1 = 您女儿说得对：灯笼有货，我可以把页面发给您。

# 49dd
own-mistake-what-is-left-of-it-ask-what-broke = 问坏的是哪儿

# f687
own-mistake-what-is-left-of-it-ask-what-broke-1 = 先别急着不声张。是架子弯了，还是只碎了玻璃？

# d9c1
own-mistake-what-is-left-of-it-ask-what-broke-2 = 具体是哪儿坏了？

# a1a4
own-mistake-what-is-left-of-it-ask-what-broke-3 = 碎片您还留着吗？要做决定，我们得看到碎片，至少要有碎片的照片，旁边放个能看出大小的东西。

# cf8e
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one = 补贴她买新的

# f4ca
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one-1 = 别按全价买。我想给您添一点。

# 16e7
own-mistake-what-is-left-of-it-give-her-something-towards-a-new-one-2 = 下一个我可以给您减三分之一。

# 2104
own-mistake-the-frame-stands-1 = { $broken }。别的地方一道划痕都没有，我自己都不敢信。

# 7a27
own-mistake-the-frame-stands-look-in-the-parts-list = 查零件表

# 9f5d
own-mistake-the-frame-stands-look-in-the-parts-list-1 = 那您也许根本不用买灯笼：玻璃罩是单独的零件。请稍等。

# c2e0
own-mistake-the-frame-stands-look-in-the-parts-list-2 = 我看看有没有。

# 943c
own-mistake-the-frame-stands-guess-that-there-is-no-such-part = 猜没有这种零件

# 5e72
own-mistake-the-frame-stands-guess-that-there-is-no-such-part-1 = 据我所知，玻璃不单卖；这种都是一体的。

# ef07
own-mistake-a-pity-1 = 真可惜。就为一片玻璃，整盏灯笼得扔了。

# 19bd
own-mistake-a-pity-agree-that-it-is-a-pity = 附和说可惜

# ef90
own-mistake-a-pity-agree-that-it-is-a-pity-1 = 是的，真可惜，我完全明白。不过还是谢谢您给我们写信，祝您一切都好。

# 57cd
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin = 扔掉之前先查一下

# d75f
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin-1 = 我可以查查。

# eea7
own-mistake-a-pity-look-it-up-before-it-goes-into-the-bin-2 = 是啊，扔了太可惜。等等：我刚才是凭记忆说的。我查一下。

# f365
own-mistake-a-little-glass-1 = 怎么样？不会真有吧？

# 6028
own-mistake-a-little-glass-sell-her-the-glass = 把玻璃罩卖给她

# 7e97
own-mistake-a-little-glass-sell-her-the-glass-1 = 有。{ $part-price }，另加邮费，您可以在我们网页的‘零件’里下单。

# e865
own-mistake-a-little-glass-offer-her-the-glass-as-a-present = 提议把玻璃罩送给她

# a9a3
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-1 = 有，按我们的规定，遇到可以照顾的情形，这次或许也算，我可以免费给您。

# c951
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-2 = 有：{ $part }。值不了几个钱，我想送给您。

# 0050
own-mistake-a-little-glass-offer-her-the-glass-as-a-present-3 = 有。免费。

# 41d9
own-mistake-a-kindness-1 = 可这是我自己的错！你们不必这样。

# f51c
own-mistake-a-kindness-do-it = 照办

# 2fcd
own-mistake-a-kindness-do-it-1 = 已经办好了。

# efbd
own-mistake-a-kindness-do-it-2 = 是不必。您可以跟朋友们说说。还有别的吗？

# be55
own-mistake-a-kindness-do-it-and-say-when = 照办并说明何时到

# ae2c
own-mistake-a-kindness-do-it-and-say-when-1 = 一般来说我们是不这样做的，不过看您这么诚实，这次就给您破个例。{ $part-day }应该能到，以后拿的时候可要小心一点啊。

# a340
own-mistake-a-kindness-do-it-and-say-when-2 = 是不必，所以才高兴。那么：一样东西，免费，{ $part-day }到您那儿；信里写着怎么装。还有什么要修的吗？

# 5ab1
own-mistake-a-kindness-do-it-and-say-when-3 = 楼梯嘛，难免的。那就{ $part-day }到。

# eb93
own-mistake-something-towards-it-1 = 我自己摔坏的，你们还贴补？哎，你们真大方。

# 93d9
own-mistake-something-towards-it-put-it-in-her-account = 记到她账上

# 713c
own-mistake-something-towards-it-put-it-in-her-account-1 = 已经在您账上。

# 3360
own-mistake-something-towards-it-put-it-in-her-account-2 = 是您实在，该谢谢您。三分之一的价钱已经在您账上了，下次买灯笼或别的都行，不过期。

# b762
own-mistake-something-towards-it-put-it-in-her-account-3 = 不客气，也谢谢您。请注意，这笔金额不能提现，不能转让，也不能与其他优惠同时使用。

# 383c
own-mistake-not-for-free-1 = 不不，当然。我明白。我本来就不该问。

# 3e69
own-mistake-not-for-free-promise-to-ask-for-her-once-more = 答应再替她问一次

# cfea
own-mistake-not-for-free-promise-to-ask-for-her-once-more-1 = 问总是可以问的。今天这超出我能给的范围；我会带上我的理由再提一次，写信告诉您。

# 4042
own-mistake-not-for-free-promise-to-ask-for-her-once-more-2 = 我再问问。

# 28c6
own-mistake-not-for-free-agree-with-her = 同意她的话

# d34f
own-mistake-not-for-free-agree-with-her-1 = 谢谢您这么想。

# 14a1
own-mistake-no-word-yet-1 = 我不想催你们。不过你们不是要问玻璃罩的事吗？

# ec5a
own-mistake-no-word-yet-say-that-it-takes-time = 说这需要时间

# d7bb
own-mistake-no-word-yet-say-that-it-takes-time-1 = 抱歉，这种事需要时间。有了决定会通知您。

# 7a27
own-mistake-no-word-yet-look-in-the-parts-list = 查零件表

# 3a46
own-mistake-no-word-yet-look-in-the-parts-list-1 = 应该还在同事那儿。我看看零件表怎么说。

# 6c0b
own-mistake-no-word-yet-look-in-the-parts-list-2 = 您尽管催。我说要问，却没问。对不起；零件表我已经打开了，办完为止。

# 2cdb
own-mistake-forbid-1 = 她自己先说了。再说一遍，谁也得不到灯笼。

# e8eb
own-mistake-forbid-2 = 感谢人家什么都不指望，也是一种打发人的办法。

# 44da
present-marked-delivered-title = 只在网页上的礼物

# 82a3
present-marked-delivered-fact-name = 姓名

# a6db
present-marked-delivered-fact-name-record = 林德奎斯特女士

# 3eeb
present-marked-delivered-fact-order = 订单

# 6572
present-marked-delivered-fact-order-record = K-20418

# 683b
present-marked-delivered-fact-price = 价格

# 373e
present-marked-delivered-fact-delivered = 已送达

# 2534
present-marked-delivered-fact-door = 门

# ba47
present-marked-delivered-fact-door-truth = 绿色

# 1647
present-marked-delivered-fact-door-record = 蓝色

# ba47
present-marked-delivered-fact-door-claim = 绿色

# 0422
present-marked-delivered-fact-birthday = 生日

# 873f
present-marked-delivered-fact-birthday-truth = 星期天

# 873f
present-marked-delivered-fact-birthday-claim = 星期天

# e298
present-marked-delivered-fact-new-day = 新的送达日

# dbe3
present-marked-delivered-fact-new-day-record = 星期六

# ee95
present-marked-delivered-word-an-answer = 答复

# 9c7b
present-marked-delivered-word-it-comes-in-time = 及时送到

# 3eeb
present-marked-delivered-word-order = 订单

# 7482
present-marked-delivered-word-photograph = 照片

# 44bd
present-marked-delivered-word-redelivery = 重新寄送

# 1d63
present-marked-delivered-word-refund = 退款

# 8593
present-marked-delivered-opening-1 = 您好。你们网页上说我的风筝星期二送到了。没有送到。那是礼物，{ $birthday }过生日用的。

# 0ca3
present-marked-delivered-opening-2 = 从星期二起我就在找一个包裹，垃圾桶后面，楼梯底下。网页上写着已送达。哪有什么风筝。

# 64b6
present-marked-delivered-opening-read-out-the-page = 照网页念

# 643a
present-marked-delivered-opening-read-out-the-page-1 = 早上好。根据我们的网页，星期二已送达，快递公司已经结单。

# abb2
present-marked-delivered-opening-read-out-the-page-2 = 写着已送达，那就是送到了。

# c082
present-marked-delivered-opening-open-the-order = 打开订单

# 95e0
present-marked-delivered-opening-open-the-order-1 = 早上好，欢迎使用在线客服。为了更好地帮助您，请允许我先在系统里查找一下您的订单。

# c880
present-marked-delivered-opening-open-the-order-2 = 早上好，{ $name }。只在网页上的礼物算不得礼物。我这就打开您的订单。

# 6fc6
present-marked-delivered-opening-open-the-order-3 = 您确定地址给对了，家里也没有人签收过？

# dadd
present-marked-delivered-opening-ask-for-it-from-the-beginning = 从头问起

# 69b8
present-marked-delivered-opening-ask-for-it-from-the-beginning-1 = 早上好，{ $name }。能请您从头说说订了什么、什么时候、怎么订的吗？

# 3643
present-marked-delivered-said-it-already-1 = 风筝。星期二。都在上面，我刚刚才说过。

# c082
present-marked-delivered-said-it-already-open-the-order = 打开订单

# 6451
present-marked-delivered-said-it-already-open-the-order-1 = 不好意思，表格里这一项是必填的，不填的话系统不让我往下走。

# 1539
present-marked-delivered-said-it-already-open-the-order-2 = 您说过，对不起。星期二起就没见着风筝：我现在打开了。

# 1fd7
present-marked-delivered-the-birthday-1 = { $birthday }他就七岁了。我总不能包一张网页送他吧。

# 5f15
present-marked-delivered-the-birthday-ask-them-to-wait-until-Monday = 请她等到星期一

# 6d89
present-marked-delivered-the-birthday-ask-them-to-wait-until-Monday-1 = 包裹常常过一两天就出现了。要是到星期一还没到，请再写信来。

# 3f49
present-marked-delivered-the-birthday-promise-an-answer = 承诺给答复

# c28d
present-marked-delivered-the-birthday-promise-an-answer-1 = 我去查清它到哪儿了，再写信给您。

# 2c1b
present-marked-delivered-the-birthday-promise-an-answer-2 = 我们会查。

# 9ae2
present-marked-delivered-the-birthday-look-at-the-carriers-photograph = 看快递公司拍的照片

# aa17
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-1 = 送货其实是快递公司的事，不归我们，不过我可以看看他们发来了什么。

# f818
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-2 = 我看看有没有照片。

# 3785
present-marked-delivered-the-birthday-look-at-the-carriers-photograph-3 = 找风筝是我们的事，不是您的事。我正看它放在哪儿了。

# 1f16
present-marked-delivered-the-birthday-send-another-at-once = 马上再寄一个

# 8380
present-marked-delivered-the-birthday-send-another-at-once-1 = 不用再找了，这事我们担着：我想给您再寄一个风筝。

# 1128
present-marked-delivered-the-wrong-door-1 = 蓝门？我家是绿门。那不是我们家。我都不知道那是谁家。

# cb10
present-marked-delivered-the-wrong-door-offer-a-second-kite = 提议再寄一个风筝

# 23f1
present-marked-delivered-the-wrong-door-offer-a-second-kite-1 = 您一直都是对的，{ $name }，错的是我们的网页：那扇{ $door }的门是别人家的。对不起。我想给您再寄一个风筝。

# 5871
present-marked-delivered-the-wrong-door-offer-a-second-kite-2 = 对于这件事，以及由此可能给您带来的种种不便，我深表歉意。如果您觉得合适，这种情况下我能做的，是安排给您再寄一个。

# c59d
present-marked-delivered-the-wrong-door-offer-a-second-kite-3 = 那恐怕只好再寄一个了。

# f12e
present-marked-delivered-the-wrong-door-offer-the-money-back = 提议退钱

# c166
present-marked-delivered-the-wrong-door-offer-the-money-back-1 = 对不起，{ $name }，门的事您说得对。今天就可以把钱退给您。

# 5fa6
present-marked-delivered-the-wrong-door-offer-the-money-back-2 = 我可以退款。

# 0455
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours = 让她去问邻居

# 2194
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours-1 = 您附近总有一家是蓝门。您四处问问，肯定能找到。

# 5fa3
present-marked-delivered-the-wrong-door-send-them-round-the-neighbours-2 = 对不起。您能先去您那条街上的蓝门问问吗？

# 2b9d
present-marked-delivered-neither-kite-nor-money-1 = 不行？那风筝没有，我的十四欧也没有？

# c8df
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer = 说明原因并承诺答复

# fb55
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer-1 = 这说不过去，我知道。主管要先听快递公司的说法；我去问来，再联系您。

# ae5c
present-marked-delivered-neither-kite-nor-money-say-why-and-promise-an-answer-2 = 我真的理解，但这不由我做主：这类决定都是上面做的，我只能再问一次，再回复您。

# 24ff
present-marked-delivered-neither-kite-nor-money-leave-it-at-the-no = 不行就不行

# f8cf
present-marked-delivered-neither-kite-nor-money-leave-it-at-the-no-1 = 主管就是这么定的。

# 2634
present-marked-delivered-out-of-patience-1 = 我从星期二一直耐心等着。你们却要我替你们找。

# 2296
present-marked-delivered-out-of-patience-stay-with-it = 不松口

# c82a
present-marked-delivered-out-of-patience-stay-with-it-1 = 很抱歉您这么看，但我们这边订单已经结了。

# 36b0
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite = 收回前言，提议再寄一个

# 3235
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite-1 = 好吧。既然这件事对您来说这么重要，我当然可以安排再寄一个。

# 78dd
present-marked-delivered-out-of-patience-take-it-back-and-offer-a-second-kite-2 = 是的，对不起。找是我们的事。我给您再寄一个风筝吧。

# f15c
present-marked-delivered-glad-1 = 啊，谢天谢地。什么时候能到？

# ef6a
present-marked-delivered-glad-send-it = 寄出

# ea15
present-marked-delivered-glad-send-it-1 = 今晚就发出。您这么有耐心，祝他生日快乐。还有别的吗？

# 8596
present-marked-delivered-glad-send-it-and-say-when = 寄出并说明哪天到

# 6baf
present-marked-delivered-glad-send-it-and-say-when-1 = { $new-day }到。

# 3daa
present-marked-delivered-glad-send-it-and-say-when-2 = 第二个包裹已经交给快递公司，他们通常需要一到两个工作日，所以大概{ $new-day }能送到您手上。请问您还有别的需要吗？

# 5dbb
present-marked-delivered-glad-send-it-and-say-when-3 = 第二个风筝今晚寄出，单号{ $order }，{ $new-day }到您手上，不收费。这里都写下来了。还有别的吗？

# 544d
present-marked-delivered-the-same-door-again-1 = 要是这个也送到蓝门去了呢？

# 297f
present-marked-delivered-the-same-door-again-swear-that-it-will-be-there = 打包票说一定到

# 41f8
present-marked-delivered-the-same-door-again-swear-that-it-will-be-there-1 = 不会的。我保证：准时放到您桌上。

# a28b
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when = 签收寄送并说明哪天到

# 2ad5
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when-1 = 问得好。这个只有凭您的名字才交。那么：第二个风筝，不收费，{ $new-day }，绿门。

# 867c
present-marked-delivered-the-same-door-again-send-it-against-a-signature-and-say-when-2 = 同样的事发生两次，可能性很小：我们每月寄几千个包裹，几乎没有丢的。应该{ $new-day }能到。

# 3252
present-marked-delivered-only-the-money-1 = 要是只能这样的话。{ $birthday }之前，我还得去别处找个风筝。

# 373a
present-marked-delivered-only-the-money-pay-it-back = 退钱

# 200f
present-marked-delivered-only-the-money-pay-it-back-1 = 退了。款项按原路退回，多久到账看您的银行，我们也催不了。谢谢您，祝您找到风筝。

# 18da
present-marked-delivered-only-the-money-pay-it-back-2 = 钱正退到您账户上。您来不是为了这个，我知道；谢谢您的包涵。

# bb07
present-marked-delivered-still-no-answer-1 = 你们说会告诉我风筝在哪儿。没有人跟我说过什么。

# cb10
present-marked-delivered-still-no-answer-offer-a-second-kite = 提议再寄一个风筝

# 5167
present-marked-delivered-still-no-answer-offer-a-second-kite-1 = 抱歉，一定是服务单在部门之间转的时候出了差错。要不我们直接再给您寄一个？

# 679d
present-marked-delivered-still-no-answer-offer-a-second-kite-2 = 没有风筝，连个答复也没有。对不起，这该我们做的。我现在就再寄一个。

# dbac
present-marked-delivered-still-no-answer-promise-it-once-more = 再承诺一次

# 56b8
present-marked-delivered-still-no-answer-promise-it-once-more-1 = 对不起。我再转达一次，会有人联系您。

# b737
present-marked-delivered-reaction-3-1 = 我家门口有什么我自己清楚，谢谢。

# ba76
present-marked-delivered-reaction-4-1 = 那你们留着吧。我再也不在这儿买了。

# 424e
present-marked-delivered-forbid-1 = 谁把它放错了门口，反正不是客户放的。

# a791
promised-refund-title = 有人答应过的退款

# 82a3
promised-refund-fact-name = 姓名

# 0a1a
promised-refund-fact-name-record = 阿德耶米先生

# cf38
promised-refund-fact-amount = 金额

# 8fcf
promised-refund-fact-reason = 原因

# d8a9
promised-refund-fact-reason-record = 包装已拆

# 1e02
promised-refund-fact-promised = 答应过

# 3ebb
promised-refund-fact-recording = 录音

# 0623
promised-refund-fact-recording-record = 先生，十九欧一周内给您，拆没拆都一样。

# e7ba
promised-refund-fact-pay-day = 到账日

# fc26
promised-refund-fact-pay-day-record = 星期四

# 51bc
promised-refund-word-a-decision = 一个决定

# bbfc
promised-refund-word-case = 服务单

# 3ebb
promised-refund-word-recording = 录音

# 1d63
promised-refund-word-refund = 退款

# 8923
promised-refund-word-voucher = 代金券

# 7f76
promised-refund-opening-1 = 我照你们说的把咖啡磨寄回去了。星期六你们一位女士答应退钱。今天我收到一封信：拒绝。

# c6e1
promised-refund-opening-open-the-case = 打开服务单

# a624
promised-refund-opening-open-the-case-1 = 您好，{ $name }。先答应，后拒绝：难怪您打来。我马上就调出您的服务单。

# 0e30
promised-refund-opening-open-the-case-2 = 您好。要帮您查，我需要那封信上的编号；就在右上角，日期的下面，是以两个字母开头的。

# 23d8
promised-refund-opening-open-the-case-3 = 您好，{ $name }。信上说拒绝，那总有原因。

# 4c18
promised-refund-opening-have-him-tell-it-again = 要他再讲一遍

# 0319
promised-refund-opening-have-him-tell-it-again-1 = 您好。我们从头来：您买了什么？

# 28eb
promised-refund-opening-send-him-to-the-returns-desk = 打发去退货部

# 00a0
promised-refund-opening-send-him-to-the-returns-desk-1 = 退货部的信，您得写信给退货部。

# 891e
promised-refund-the-letter-1 = 上面写着：{ $reason }。我当然拆了。不拆怎么知道磨不动？我跟那位女士说了，她说没关系。

# 8440
promised-refund-the-letter-say-that-there-is-no-note-of-it = 说没有这方面的记录

# 848d
promised-refund-the-letter-say-that-there-is-no-note-of-it-1 = 我理解，但服务单里没看到承诺。没记下来，就是没说过。

# 979d
promised-refund-the-letter-say-that-there-is-no-note-of-it-2 = 这里没有关于承诺的内容。

# e8bd
promised-refund-the-letter-listen-to-Saturdays-call = 听星期六的通话

# 4397
promised-refund-the-letter-listen-to-Saturdays-call-1 = 磨不动才拆的，说得通。我们的通话有录音。让我听听星期六的。

# 3d89
promised-refund-the-letter-listen-to-Saturdays-call-2 = 请稍等。

# f68b
promised-refund-the-letter-listen-to-Saturdays-call-3 = 我理解您的心情。录音会说明我们谁对。

# 0c25
promised-refund-the-letter-pay-without-looking-any-further = 不再查就付

# 0794
promised-refund-the-letter-pay-without-looking-any-further-1 = 我相信您。钱会给您。

# bf17
promised-refund-the-letter-pay-without-looking-any-further-2 = 为了结案，我可以退。

# d270
promised-refund-are-you-calling-me-a-liar-1 = 就是说是我编的？为十九欧？

# e8bd
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call = 听星期六的通话

# f178
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call-1 = 没人这么说，这儿也没人会这么说。我说的只是服务单里看到的。您愿意的话我可以查通话。

# 0b5b
promised-refund-are-you-calling-me-a-liar-listen-to-Saturdays-call-2 = 不是。对不起，听起来像是那样。您说答应过：我去听那通电话。

# 1fe0
promised-refund-are-you-calling-me-a-liar-stand-by-the-note = 坚持记录

# 8419
promised-refund-are-you-calling-me-a-liar-stand-by-the-note-1 = 抱歉，我只能照这里写的来。

# e2a6
promised-refund-his-own-ears-1 = 怎么样？是我做梦吗？

# 3a1b
promised-refund-his-own-ears-offer-something-towards-the-next-order = 提议下次购物抵扣

# 03b2
promised-refund-his-own-ears-offer-something-towards-the-next-order-1 = 不是。对不起。作为心意，我可以给您一半，下次购物用。

# 2b45
promised-refund-his-own-ears-quote-the-call-and-offer-the-money = 引用通话并提议退钱

# 8248
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-1 = 不是。录音里就有：‘{ $recording }’是我同事忘了记下来，唉，事情往往就是这样出的。

# 0580
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-2 = 录音里有，所以我可以付。

# 3eda
promised-refund-his-own-ears-quote-the-call-and-offer-the-money-3 = 不是。我听到了：‘{ $recording }’我们许了诺又弄丢了。对不起；钱归您。

# 43fc
promised-refund-his-own-ears-promise-to-have-it-looked-at = 答应让人看看

# 609a
promised-refund-his-own-ears-promise-to-have-it-looked-at-1 = 确实有，对不起。我亲自去找主管，再给您打电话。

# 5529
promised-refund-his-own-ears-promise-to-have-it-looked-at-2 = 我会转达。

# 7145
promised-refund-not-what-was-said-1 = 代金券？没人答应过代金券。答应的是我的钱。

# 3135
promised-refund-not-what-was-said-offer-the-money = 提议退钱

# 254c
promised-refund-not-what-was-said-offer-the-money-1 = 是的，您会拿到钱。对不起，还让您开口要。

# 2906
promised-refund-not-what-was-said-offer-the-money-2 = 好吧，那就退钱，不过换成别的客户，多半乐意要代金券。

# 74da
promised-refund-not-what-was-said-stay-with-the-voucher = 坚持给券

# 31ef
promised-refund-not-what-was-said-stay-with-the-voucher-1 = 一张券已经比多数客户得到的多了。

# f95c
promised-refund-second-refusal-1 = 答应过的事，你们这是第二次说不行了。你们那儿有没有谁说话算数？

# 1ea9
promised-refund-second-refusal-take-it-to-the-end = 管到底

# bf2f
promised-refund-second-refusal-take-it-to-the-end-1 = 对不起。我看看在这种情况下您的事能不能想点办法，不过现阶段我什么都不能保证。

# a712
promised-refund-second-refusal-take-it-to-the-end-2 = 从现在起，我的算。为这两次向您道歉。我现在就去要您的钱，您别挂。

# b6ab
promised-refund-second-refusal-close-the-case = 结案

# 0242
promised-refund-second-refusal-close-the-case-1 = 抱歉。决定不会再改。

# bc6a
promised-refund-overruled-1 = 您亲耳听到了，还是不行？

# d206
promised-refund-overruled-say-why-and-promise-a-decision = 说明原因并承诺答复

# 861c
promised-refund-overruled-say-why-and-promise-a-decision-1 = 我真的理解。违背信件内容付款需要第二个签字，而我没有，我们这儿就是这样。我们会联系您。

# eb1b
promised-refund-overruled-say-why-and-promise-a-decision-2 = 我知道这话难听。主管还没听过录音。我放给她听，再给您打电话。

# 7091
promised-refund-overruled-leave-it-there = 到此为止

# b7f0
promised-refund-overruled-leave-it-there-1 = 我理解，但今天我没有别的办法了。

# 6712
promised-refund-the-money-1 = 这次真会到？这话我听过。

# 3d9b
promised-refund-the-money-pay-it-and-say-when = 付款并说明时间

# 98a0
promised-refund-the-money-pay-it-and-say-when-1 = 会到。

# 8f67
promised-refund-the-money-pay-it-and-say-when-2 = 刚刚汇出：{ $amount }，{ $pay-day }到您账户，记在服务单里，署我的名。谢谢您没有放弃我们。

# c57d
promised-refund-the-money-pay-it-and-say-when-3 = 付款已经发起了，感谢您的耐心；至于什么时候能看到，要看银行、看周末，还要看他们怎么入账。

# 0018
promised-refund-the-money-pay-it = 付款

# 5581
promised-refund-the-money-pay-it-1 = 好，办好了。谢谢来电。

# 8cb8
promised-refund-promised-twice-1 = 不知道您还记不记得我。我就是那个买咖啡磨的，你们老是答应他事情。

# 0211
promised-refund-promised-twice-pay-it-now = 现在就付

# 79b1
promised-refund-promised-twice-pay-it-now-1 = 抱歉拖了这么久。上周这儿事情很多，您可以想象，有些就搁下了。

# c474
promised-refund-promised-twice-pay-it-now-2 = 两次都太多了。对不起，我什么都不承诺：我现在就付。

# 0f39
promised-refund-promised-twice-promise-a-third-time = 第三次承诺

# 4c93
promised-refund-promised-twice-promise-a-third-time-1 = 对不起。我保证这周给您答复。

# 4416
promised-refund-reaction-1-1 = 又来？我已经跟你们三个人讲过了。

# 4e9e
promised-refund-reaction-4-1 = 再见。我的银行会处理，邻居们也会知道。

# df85
promised-refund-forbid-1 = 对他来说没有同事也没有别的部门：只有一家店，而这家店许了诺。

# 9917
wound-up-radio-title = 螺丝刀已经拿在手里

# 82a3
wound-up-radio-fact-name = 姓名

# a3f2
wound-up-radio-fact-name-record = 托尔森先生

# 3eeb
wound-up-radio-fact-order = 订单

# 047c
wound-up-radio-fact-order-record = R-0916

# 622a
wound-up-radio-fact-spring = 弹簧

# e861
wound-up-radio-fact-spring-truth = 绷得很紧

# e861
wound-up-radio-fact-spring-record = 绷得很紧

# dd29
wound-up-radio-fact-sound = 声音

# ab74
wound-up-radio-fact-sound-truth = 咔哒两声，然后就没了

# ab74
wound-up-radio-fact-sound-claim = 咔哒两声，然后就没了

# f1c5
wound-up-radio-fact-fault = 毛病

# 4ea5
wound-up-radio-fact-fault-record = 一批卡簧偏弱的货

# 9f82
wound-up-radio-fact-cost = 费用

# 3b20
wound-up-radio-fact-back-by = 送回

# 76e3
wound-up-radio-fact-back-by-record = 后天

# b43d
wound-up-radio-word-a-decision-on-the-repair = 关于维修的决定

# a45c
wound-up-radio-word-explain-the-screws = 讲解螺丝

# 8778
wound-up-radio-word-opening-it = 拆开

# 3eeb
wound-up-radio-word-order = 订单

# a1a1
wound-up-radio-word-repair = 维修

# dd29
wound-up-radio-word-sound = 声音

# ee51
wound-up-radio-word-workshop = 维修部

# 6b18
wound-up-radio-word-workshop-notes = 维修部的记录

# 3f30
wound-up-radio-opening-1 = 您好，问一句。发条收音机不响了，我搁在工作台上，螺丝刀拿着呢。四颗螺丝，先拧哪颗？

# c082
wound-up-radio-opening-open-the-order = 打开订单

# 3c7c
wound-up-radio-opening-open-the-order-1 = 您好，{ $name }。请稍等，我看看您的是哪一款。

# f202
wound-up-radio-opening-tell-him-which-screw = 告诉他哪颗螺丝

# 4395
wound-up-radio-opening-tell-him-which-screw-1 = 您好，{ $name }。一般先拧底下的，再按对角来，不过我不是技术员。

# bee0
wound-up-radio-opening-say-no-and-why = 说不行，并说明原因

# 9649
wound-up-radio-opening-say-no-and-why-1 = 您好。擅自拆开机器将丧失保修权利，见说明书最后一页。

# 53f1
wound-up-radio-opening-say-no-and-why-2 = 您好，{ $name }。哪颗都别拧：里面有根弹簧，{ $spring }，会弹到脸上。先放下，我们用别的办法让它响。

# e50b
wound-up-radio-opening-say-no-and-why-3 = 您好。请别拆开。

# e706
wound-up-radio-opening-put-him-through-at-once = 马上转走

# c20b
wound-up-radio-opening-put-him-through-at-once-1 = 您好。收音机我不懂，给您转过去。

# 89cc
wound-up-radio-screwdriver-in-hand-1 = 比这更难修的我都修过。那我拿它怎么办？今晚我还要听比赛呢。

# 4994
wound-up-radio-screwdriver-in-hand-have-him-send-it-in = 让他寄来

# c662
wound-up-radio-screwdriver-in-hand-have-him-send-it-in-1 = 我理解。请在包裹上写明{ $order }，附上故障说明寄来，大约要四周。

# 0078
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut = 现在说明不能拆

# 79f9
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut-1 = 我相信您修过。但这台不行：里面的弹簧{ $spring }，专往眼睛弹。请把螺丝刀放下。

# 26c9
wound-up-radio-screwdriver-in-hand-say-now-that-it-must-stay-shut-2 = 我得请您不要拆开。

# e38c
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop = 把他交给维修部

# d0eb
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-1 = 请稍等，正在转接。

# ffc8
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-2 = 我信您；不过这台要专用的扳手。维修部的阿巴拉女士有，我现在就把情况全讲给她，您不用再说。

# 06d9
wound-up-radio-screwdriver-in-hand-hand-him-to-the-workshop-3 = 技术问题归维修部，不归我们前台，所以最好您自己跟他们说是怎么回事。

# efe3
wound-up-radio-it-went-off-1 = 啊！崩出来了！从我耳朵边飞过去。有一截扎在灯罩上。

# b86f
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over = 问他伤着没有，再转交

# 8d54
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over-1 = 您伤着没有？那话我绝不该说。对不起。什么都别碰；维修部马上接手，接通之前我一直在线上。

# 6026
wound-up-radio-it-went-off-ask-whether-he-is-hurt-and-hand-him-over-2 = 对，就是那根弹簧。说明书里也写了，最后一页，红字。我给您转维修部。

# 5541
wound-up-radio-it-went-off-be-glad-that-it-was-only-the-ear = 庆幸只是擦过耳朵

# 18c3
wound-up-radio-it-went-off-be-glad-that-it-was-only-the-ear-1 = 那现在归维修部了。请把零件寄来。

# 0b22
wound-up-radio-screwdriver-in-the-workshop-1 = 是维修部吗？什么都没跟我说。四颗螺丝，收音机：先拧哪颗？

# bee0
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why = 说不行，并说明原因

# efd2
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why-1 = 哪颗都别拧，不然崩您脸上。

# ca74
wound-up-radio-screwdriver-in-the-workshop-say-no-and-why-2 = 对不起，没人告诉您：哪颗都别拧。弹簧{ $spring }，谁拆就弹谁。请放下吧。

# 4ec1
wound-up-radio-screwdriver-in-the-workshop-ask-who-he-is-and-what-it-is-about = 问他是谁、什么事

# a394
wound-up-radio-screwdriver-in-the-workshop-ask-who-he-is-and-what-it-is-about-1 = 不好意思，请问您是哪位，什么事？

# 16fd
wound-up-radio-the-workshop-1 = 好，我坐着不动，手也放下了。该您了。

# b66f
wound-up-radio-the-workshop-have-it-all-told-again = 要他全部再讲一遍

# f74b
wound-up-radio-the-workshop-have-it-all-told-again-1 = 感谢您的等候。请从头说明您对机器做了什么，故障第一次出现是什么时候。

# 8f64
wound-up-radio-the-workshop-begin-where-the-front-left-off = 从前台停下的地方接着来

# 8e29
wound-up-radio-the-workshop-begin-where-the-front-left-off-1 = 维修部。

# 2727
wound-up-radio-the-workshop-begin-where-the-front-left-off-2 = 我是维修部的阿巴拉。谢谢您没拆。发条收音机，今天起不响了：记录就在我面前。

# 6c1c
wound-up-radio-the-workshop-begin-where-the-front-left-off-3 = 维修部，阿巴拉。我看是台收音机；这种机器得先看上弦上得对不对，很多人都把方向拧反了。

# 4221
wound-up-radio-what-it-does-1 = 那您说说它怎么了，不许拆。

# 3dad
wound-up-radio-what-it-does-name-a-fault = 说个毛病

# 3570
wound-up-radio-what-it-does-name-a-fault-1 = 隔着电话？大概是磨损了。都这样。

# a0d2
wound-up-radio-what-it-does-ask-for-the-sound-of-it = 请他让机器出个声

# c243
wound-up-radio-what-it-does-ask-for-the-sound-of-it-1 = 从这儿我当然什么也听不见，要下可靠的结论，得把它放到我的台子上看。它发出的是什么样的声音？

# e985
wound-up-radio-what-it-does-ask-for-the-sound-of-it-2 = 靠耳朵：上一圈弦，贴到话筒上。要是我想的那样，就是我们的错，不是收音机的。

# 503b
wound-up-radio-worn-out-1 = 您说磨损。您连听都没听。

# 8ad3
wound-up-radio-worn-out-leave-it-at-worn-out = 一口咬定是磨损

# 00ed
wound-up-radio-worn-out-leave-it-at-worn-out-1 = 抱歉，修了这么多年，这个还是清楚的。买台新的也贵不了多少。

# a0d2
wound-up-radio-worn-out-ask-for-the-sound-of-it = 请他让机器出个声

# e7c5
wound-up-radio-worn-out-ask-for-the-sound-of-it-1 = 没听，这本该是头一件事。对不起。请上一圈弦，贴到话筒上。

# bece
wound-up-radio-worn-out-ask-for-the-sound-of-it-2 = 那让我听听。

# d5cf
wound-up-radio-two-clicks-1 = 听。{ $sound }。好像在摇头。

# c012
wound-up-radio-two-clicks-offer-to-repair-it = 提议维修

# 8a65
wound-up-radio-two-clicks-offer-to-repair-it-1 = 是卡簧。我可以给您修。

# af39
wound-up-radio-two-clicks-offer-to-repair-it-2 = 抱歉，这属于易损件，本来不在保修范围，不过您这种情况倒可以通融一下。

# 24dc
wound-up-radio-two-clicks-offer-to-repair-it-3 = 咔哒两声：卡簧。我们卖给您的偏弱，对不起。我想派人来取、修好，费用我们出。

# 3c30
wound-up-radio-two-clicks-explain-how-catches-age = 解释卡簧会老化

# 7953
wound-up-radio-two-clicks-explain-how-catches-age-1 = 是卡簧。用上一两年都这样，抱歉。

# 5007
wound-up-radio-and-the-match-1 = 那比赛呢？就在今晚。

# c647
wound-up-radio-and-the-match-have-it-fetched = 安排上门取

# 0d68
wound-up-radio-and-the-match-have-it-fetched-1 = 恐怕您得去别处听了。其他都安排好了。还有别的吗？

# 618e
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back = 安排上门取并说明何时送回

# bc01
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-1 = 比赛得借邻居的收音机听了，抱歉。其余的：这是{ $fault }；今天来取，免费修好，{ $back-by }送到您那儿。还有别的吗？

# 68f3
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-2 = 应该{ $back-by }能送回，前提是快递今天来取，没有发现别的故障，零件也有库存；这是{ $fault }。您还有什么想了解的，还是就这些？

# 09d4
wound-up-radio-and-the-match-have-it-fetched-and-say-when-it-is-back-3 = 是{ $fault }。{ $back-by }送回。

# be52
wound-up-radio-a-batch-of-them-1 = 卡簧偏弱，您自己说的，还不给修？

# 33e4
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision = 说明原因并承诺给决定

# 34f9
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision-1 = 是我说的，我也认。这笔钱不归我批；我把那两声咔哒和记录交到上面去，再给您打电话。

# d938
wound-up-radio-a-batch-of-them-say-why-and-promise-a-decision-2 = 这不由我决定。

# 7e05
wound-up-radio-a-batch-of-them-go-by-the-no = 照拒绝办

# abae
wound-up-radio-a-batch-of-them-go-by-the-no-1 = 我明白您的意思，可就是这么定的。

# 4930
wound-up-radio-no-call-1 = 说好为卡簧的事给我打电话的。收音机没声，您也没声。

# bf77
wound-up-radio-no-call-open-the-notes = 打开记录

# 6cc2
wound-up-radio-no-call-open-the-notes-1 = 是说好的，对不起。记录就在我这儿。请再上一次弦，免得有人说我没听见。

# d125
wound-up-radio-no-call-open-the-notes-2 = 请等一下，我得先找到记录。这段时间有变化吗，还是跟以前一样？

# dbac
wound-up-radio-no-call-promise-it-once-more = 再承诺一次

# 5c3a
wound-up-radio-no-call-promise-it-once-more-1 = 抱歉，还在上面。批下来了我就给您打电话。

# 282f
wound-up-radio-reaction-1-1 = 这些我都说过一遍了。你们之间不通气吗？

# 7cfa
wound-up-radio-forbid-1 = 我们知道弹簧会崩。不该让谁在自己的工作台上才发现。

# 7a3d
wound-up-radio-forbid-2 = 要他放下螺丝刀，得给个理由，而不是条款。

# 1456
wrong-item-title = 六只杯子，没有灯

# 82a3
wrong-item-fact-name = 姓名

# 20be
wrong-item-fact-name-record = 卡斯特兰先生

# 3eeb
wrong-item-fact-order = 订单

# 16d3
wrong-item-fact-order-record = L-7731

# 683b
wrong-item-fact-price = 价格

# 88cb
wrong-item-fact-packed = 装箱的是

# dbd0
wrong-item-fact-packed-truth = 六只玻璃杯

# 2308
wrong-item-fact-packed-record = 一盏阅读灯

# dbd0
wrong-item-fact-packed-claim = 六只玻璃杯

# 1aca
wrong-item-fact-label = 标签

# ecc5
wrong-item-fact-label-truth = L-7713

# ecc5
wrong-item-fact-label-claim = L-7713

# e298
wrong-item-fact-new-day = 新的送达日

# c0a6
wrong-item-fact-new-day-record = 星期三

# e70e
wrong-item-fact-pick-up = 上门取件

# 2c04
wrong-item-fact-pick-up-record = 星期四，四点到八点

# d184
wrong-item-word-fetch-the-tumblers = 取走杯子

# b60d
wrong-item-word-fetching-it = 上门取件

# 1aca
wrong-item-word-label = 标签

# 3eeb
wrong-item-word-order = 订单

# 1d63
wrong-item-word-refund = 退款

# 9571
wrong-item-word-replacement = 换货

# 27c3
wrong-item-word-taking-his-word = 相信他的话

# 9e46
wrong-item-word-the-lamps-day = 送灯的日期

# e021
wrong-item-opening-1 = 你好。我订的是阅读灯。刚拆开一看，{ $packed }。杯子挺好看，可没法照着看书。

# ec92
wrong-item-opening-2 = 你好，请教一下：{ $packed }，开关在哪儿？因为我的灯没来，来的是这个。

# c082
wrong-item-opening-open-the-order = 打开订单

# 01f7
wrong-item-opening-open-the-order-1 = 您好，感谢您联系我们。为处理您的请求，我需要先调出订单，可能要稍等一会儿。

# d4e8
wrong-item-opening-open-the-order-2 = 您好，{ $name }。今晚本想看书，拆出来却是杯子。我看看这是怎么回事。

# ca9f
wrong-item-opening-open-the-order-3 = 您好，{ $name }。是不是您往购物车里放错东西了？

# 9504
wrong-item-opening-send-the-returns-form = 发退货表

# 2eaf
wrong-item-opening-send-the-returns-form-1 = 您好。请打印退货表，勾选‘其他’，随商品一起寄回。

# f6bf
wrong-item-opening-ask-what-happened = 问出了什么事

# 35cc
wrong-item-opening-ask-what-happened-1 = 您好，{ $name }。能请您说说具体订了什么，又收到了什么吗？

# 0ff4
wrong-item-a-form-1 = 我没有打印机。杯子有六只，打印机一台没有。难道要我买一样，才能退另一样？

# 64d9
wrong-item-a-form-insist-on-the-form = 坚持要表格

# b99a
wrong-item-a-form-insist-on-the-form-1 = 抱歉，没有表格我们没法登记。

# a7e4
wrong-item-a-form-insist-on-the-form-2 = 很多图书馆都有打印机。

# c082
wrong-item-a-form-open-the-order = 打开订单

# c759
wrong-item-a-form-open-the-order-1 = 我看看有没有别的办法。

# c177
wrong-item-a-form-open-the-order-2 = 表格不用管了，对不起。是我们装的箱，就由我们来弄好。我这就打开订单。

# f9dc
wrong-item-but-the-order-says-lamp-1 = 那你们那边写的是什么？

# f4a0
wrong-item-but-the-order-says-lamp-say-what-was-packed = 说装的是什么

# 969c
wrong-item-but-the-order-says-lamp-say-what-was-packed-1 = 我们这边是{ $packed }。从仓库发出去的就是这个。

# 2bb2
wrong-item-but-the-order-says-lamp-ask-for-the-label = 问标签

# eaac
wrong-item-but-the-order-says-lamp-ask-for-the-label-1 = 上面写着给您寄了灯，那就是我们出的错。箱盖里面有张标签：号码是多少？这样就知道是谁拿着您的灯了。

# a0cf
wrong-item-but-the-order-says-lamp-ask-for-the-label-2 = 请把箱盖里面标签上的号码告诉我。

# e073
wrong-item-but-the-order-says-lamp-ask-for-the-label-3 = 这边看都没问题。箱盖里面有个号码，也许能说明原因。

# c469
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away = 马上寄灯

# 4dde
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away-1 = 写的是灯，您却没有灯。是我们弄错的；我想今天就给您寄一盏。

# 2476
wrong-item-but-the-order-says-lamp-send-the-lamp-straight-away-2 = 我可以再寄一盏。

# 2801
wrong-item-not-what-is-on-the-table-1 = 从你们仓库发出来的，我正看着呢。从你们仓库发出来的，我能拿来喝水。

# fe1f
wrong-item-not-what-is-on-the-table-ask-for-a-photograph-of-everything = 要他全部拍照

# a1eb
wrong-item-not-what-is-on-the-table-ask-for-a-photograph-of-everything-1 = 不好意思。那我需要商品四面的照片，还有包裹两面的。

# 2bb2
wrong-item-not-what-is-on-the-table-ask-for-the-label = 问标签

# 1d1e
wrong-item-not-what-is-on-the-table-ask-for-the-label-1 = 要是真像您说的，箱盖里面标签上会是另一个号码。请您一位一位念给我听，好吗？

# 8e88
wrong-item-not-what-is-on-the-table-ask-for-the-label-2 = 对不起：算数的是您桌上的，不是我屏幕上的。能念一下箱盖里面的号码吗？

# 6fd4
wrong-item-the-label-1 = { $label }。哦。我的该倒过来，三一？就是说别人正用我的灯看书呢。

# 1b3c
wrong-item-the-label-offer-him-the-tumblers-for-half = 提议半价把杯子留给他

# f11a
wrong-item-the-label-offer-him-the-tumblers-for-half-1 = 谢谢。您要是喜欢这些杯子，可以留着，我退您一半的钱。

# 4c6d
wrong-item-the-label-offer-the-lamp = 提议寄灯

# f9f0
wrong-item-the-label-offer-the-lamp-1 = 对不起。打包区那边把两个包裹弄混了，订单号长得差不多的时候，有时会出这种情况。我可以把灯寄给您。

# c47a
wrong-item-the-label-offer-the-lamp-2 = 谢谢，这就清楚了：您的该是{ $order }，我们把两个包裹调了包。对不起。今天就给您寄一盏灯。

# 14be
wrong-item-the-label-offer-the-lamp-3 = 谢谢。我可以寄灯。

# 3135
wrong-item-the-label-offer-the-money = 提议退钱

# 3cbc
wrong-item-the-label-offer-the-money-1 = 谢谢，也对不起。今天就可以把钱全部退给您。

# 5259
wrong-item-half-of-it-1 = 什么价我也不要杯子。我想看书。

# 404b
wrong-item-half-of-it-pay-the-half-all-the-same = 还是退一半

# bb40
wrong-item-half-of-it-pay-the-half-all-the-same-1 = 那一半已经退出去了。

# c1ab
wrong-item-half-of-it-offer-the-lamp-after-all = 还是提议寄灯

# 0ed2
wrong-item-half-of-it-offer-the-lamp-after-all-1 = 随您。那只好寄灯了。

# 7056
wrong-item-half-of-it-offer-the-lamp-after-all-2 = 那是当然。对不起。就给您寄灯。

# 3127
wrong-item-and-the-tumblers-1 = 好。那我这儿六位客人怎么办？我上班到四点，没法去邮局排队。

# 99e6
wrong-item-and-the-tumblers-have-him-bring-them-to-the-post = 让他拿去邮局

# 2627
wrong-item-and-the-tumblers-have-him-bring-them-to-the-post-1 = 已经寄出，{ $new-day }到。杯子您什么时候有空，拿去邮局就行。

# a32c
wrong-item-and-the-tumblers-book-somebody-to-fetch-them = 约人上门取

# 5677
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-1 = 我们派人来取。

# e0d6
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-2 = 您为它们已经够费心了。四点以后会有人按门铃，把它们取走。

# b546
wrong-item-and-the-tumblers-book-somebody-to-fetch-them-3 = 有几种办法：代收点、邮局，实在不行也可以上门取。我给您登记了最后一种。

# ac31
wrong-item-the-end-of-it-1 = 这样好。那接下来怎么办，什么时候？

# d73d
wrong-item-the-end-of-it-carry-it-out = 办理

# bacc
wrong-item-the-end-of-it-carry-it-out-1 = 都安排好了，您会收到消息。今天还有别的能帮您吗？

# 7366
wrong-item-the-end-of-it-carry-it-out-and-say-the-days = 办理并说明日期

# 67e8
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-1 = 您的{ $new-day }到。其余的{ $pick-up }。

# 94c7
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-2 = 那就两件事。刚寄出的{ $new-day }到您手上。{ $pick-up }有人来取杯子；就照原样放在箱子里。这里都写下来了。还有别的吗？

# b560
wrong-item-the-end-of-it-carry-it-out-and-say-the-days-3 = 已经寄出，应该{ $new-day }能到；上门取件约在{ $pick-up }。请务必保证有人在家，因为司机不会再来第二趟。请问还有别的吗？

# 1245
wrong-item-no-lamp-1 = 不行？我付的是灯钱。

# 7967
wrong-item-no-lamp-say-why-and-promise-the-lamps-day = 说明原因并承诺送灯的日期

# d0fc
wrong-item-no-lamp-say-why-and-promise-the-lamps-day-1 = 您付了。能寄的只剩最后一盏，给门店留着了；我另外给您找一盏，再告诉您哪天到。

# 2711
wrong-item-no-lamp-say-why-and-promise-the-lamps-day-2 = 一有消息就通知您。

# 56cc
wrong-item-no-lamp-leave-it-at-that = 到此为止

# 3a83
wrong-item-no-lamp-leave-it-at-that-1 = 我理解，但目前就是这个答复。

# 2c09
wrong-item-no-day-yet-1 = 你们说会告诉我灯哪天到。这些杯子，我都快从里到外读完了。

# dbac
wrong-item-no-day-yet-promise-it-once-more = 再承诺一次

# 112a
wrong-item-no-day-yet-promise-it-once-more-1 = 抱歉。这一周我们特别忙，我会就这件事再提醒一次仓库的同事。

# 4c6d
wrong-item-no-day-yet-offer-the-lamp = 提议寄灯

# f792
wrong-item-no-day-yet-offer-the-lamp-1 = 是该告诉您的，反倒让您先写信来。对不起。灯到了；我这就寄给您。

# 02df
wrong-item-no-day-yet-offer-the-lamp-2 = 到了一盏。我现在可以寄。

# 5ab8
wrong-item-reaction-1-1 = 订的灯。来的杯子。要不要我画给您看。

# d5da
wrong-item-forbid-1 = 他要什么就订了什么。是我们装错了。
