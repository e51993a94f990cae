# 这家店的对话，中文。每条译文上方是其原文的四位标记。

# 803a
scenario-title = 一家小网店

# 44bd
remedy-redelivery = 重新寄送

# 9571
remedy-replacement = 换货

# e21a
remedy-spare-part = 备件

# 1d63
remedy-refund = 退款

# 8923
remedy-voucher = 代金券

# aa92
remedy-fee-waiver = 免除滞纳金

# a1a1
remedy-repair = 维修

# 81c0
behaviour-reassure = 安抚

# f4e5
behaviour-set-a-boundary = 划清界限

# a154
behaviour-say-what-you-do-not-know = 说明不知道的事

# f1ab
behaviour-guess = 猜测

# eb52
behaviour-belittle = 轻视

# 75ed
behaviour-threaten = 威胁

# 0b11
policy-before-they-ask = 不等他们问

# 4f16
policy-drop-the-ball = 丢三落四

# b500
policy-empowered-with-guidelines = 有权决定，有章可循

# 8723
policy-empowered = 有权决定

# 3e14
policy-one-more-seat = 多一个座席

# 86ac
policy-script-only = 只按话术

# 21ae
policy-wow-for-some = 只让少数人惊喜

# 450f
standard-heard-first = 先被听见

# 5df5
standard-heard-first-why = 没有人会在知道自己被听见之前去听解决办法。

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
standard-nobody-to-blame-aim = 没有客户被告知是他自己、承运人或同事的错。

# a0fb
standard-nobody-to-blame-how = 不提是谁；只说什么事、什么时候。

# a113
standard-true-to-the-facts = 忠于事实

# dbbd
standard-true-to-the-facts-why = 友好却错误的回答，代价是又一次来电和我们的一点信誉。

# 7c4d
standard-true-to-the-facts-aim = 客户回家一查，我们说的依然成立。

# 7913
standard-true-to-the-facts-how = 引用之前先打开记录；不知道，就说不知道。

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

# aa92
late-fee-word-fee-waiver = 免除滞纳金

# 9af2
late-fee-word-account = 账户

# 8fcf
late-fee-word-reason = 原因

# 27c3
late-fee-word-taking-his-word = 相信他的话

# 6222
late-fee-word-a-decision-on-the-fee = 关于滞纳金的决定

# a356
late-fee-opening-1 = 您好。因为我晚付了{ $late-by }，你们要我七块五。这不是钱的事。我这辈子没欠过谁一分钱。

# 345d
late-fee-opening-open-the-account = 打开账户

# 5054
late-fee-opening-open-the-account-1 = 您好。我看看能做些什么。

# cf46
late-fee-opening-open-the-account-2 = 您好。催缴费是自动收取的，列在我们条款的第九条，不过我当然可以看一下。

# ae2e
late-fee-opening-open-the-account-3 = 您好，{ $name }。结果收到一封信，读起来好像您欠了谁似的！让我看看账户本身。

# 4841
late-fee-opening-hold-to-the-conditions = 坚持条款

# c6de
late-fee-opening-hold-to-the-conditions-1 = 您好，{ $name }。这笔费用写在条款里，对谁都一样。

# 3299
late-fee-opening-hold-to-the-conditions-2 = 您好。谁付得晚，谁就得交费。

# 351d
late-fee-not-a-penny-1 = 对谁都一样。明白了。四年，我不过就是“谁”。

# 345d
late-fee-not-a-penny-open-the-account = 打开账户

# fe9b
late-fee-not-a-penny-open-the-account-1 = 如果您坚持，我可以打开您的账户，看看有没有什么能让我们破例的。

# be65
late-fee-not-a-penny-open-the-account-2 = 四年可不是“谁”。对不起，我没看就开口了。我现在就看。

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
late-fee-how-it-came-about-ask-how-it-happened-2 = 在我能说什么之前，需要知道延误的原因，因为我们区分客户可控和不可控的原因。

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
late-fee-prove-it-1 = 您要看证明？就为七块五？要不要我把伤疤也给您看？

# 9ea4
late-fee-prove-it-take-his-word = 相信他的话

# 1397
late-fee-prove-it-take-his-word-1 = 不用证明。对不起，我不该这么问。您一句话就够了；费用免掉。

# cd47
late-fee-prove-it-take-his-word-2 = 那就不必了。由于金额不大，我们这次可以免去通常需要的文件。

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
late-fee-struck-out-strike-it-out-and-say-when-the-next-is-due-3 = 费用我已去掉。下一张账单请最晚于{ $next-due }付清，第二次就不行了。感谢您的理解。

# 3b16
late-fee-the-fee-stands-1 = 那就是不免了。好吧。现在我知道四年在你们眼里值多少：还不到七块五。

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

# 238f
assembly-word-instructions = 说明书

# f801
assembly-word-letter = 字母

# ffce
assembly-word-holes = 孔

# cb82
assembly-word-stay-until-it-stands = 陪到立稳为止

# a5b4
assembly-word-a-fitter = 安装工

# 1d63
assembly-word-refund = 退款

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
assembly-he-says-B-have-him-look-where-the-holes-are-2 = 请戴上眼镜再给我念一遍，注意要念压印的，不是贴的。

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
assembly-it-stands-send-the-right-page-1 = 您看！我就说不难。如果您愿意写个评价，我可以把链接发给您，谢谢来电。

# 8407
assembly-it-stands-send-the-right-page-2 = 谢谢您的手和您的耐心！正确的第 6 页正发给您，写明我们转了什么、为什么，万一您搬家用得上。

# 8d81
assembly-it-stands-send-the-right-page-3 = 好。那页发给您了。

# c255
assembly-take-it-away-then-1 = 收回？她六点就到！好吧，拿走。我把书放地上。

# b609
assembly-take-it-away-then-take-it-back = 收回

# bcf6
assembly-take-it-away-then-take-it-back-1 = 登记好了。承运人会给您打电话。

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
