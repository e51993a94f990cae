# 这家小航空公司的对话，中文。每条译文上方是其原文的四位标记。

# 3870
scenario-title = 一家小航空公司的服务台

# b66e
remedy-compensation = 赔偿

# 7fef
remedy-upgrade = 升舱

# b5f5
policy-by-the-book = 照章办事

# 3886
policy-in-good-faith = 以诚相待

# 0040
standard-heard = 被听见

# 5c5b
standard-heard-why = 在登机口坐了五个小时的人，想听到有人注意到了。

# 6a3d
standard-heard-aim = 动手之前，先说出他们遇到了什么。

# 7b3c
standard-heard-how = 第一句话就用自己的话复述出来。

# e179
standard-no-quarrel = 不争执

# 6b3b
standard-no-quarrel-why = 跟乘客争赢了，乘客也就丢了。

# 8e06
standard-no-quarrel-aim = 不让任何人听到那肯定是他自己的问题。

# 2348
standard-no-quarrel-how = 不提谁对谁错；说您看到什么、要做什么。

# 98d2
standard-said-why = 讲明原因

# 700d
standard-said-when-it-is-done = 办完了就说

# 6cd9
standard-said-when-it-is-done-why = 没有人凭一句“也许”登机。

# e6fc
standard-said-when-it-is-done-aim = 客户挂电话时知道事情办好了，也知道会看到什么。

# 5a70
standard-said-when-it-is-done-how = 说您刚办了什么，什么时候到他们那儿。

# 50af
standard-said-why-why = 收费不说原因，就像耍花招；步骤不说目的，就会做错。

# 3523
standard-said-why-aim = 谁被要求付款、等待或者按哪里，都知道是为了什么。

# cd52
standard-said-why-how = 提要求的同时就把原因说出来。

# ca7b
standard-solved = 解决

# 6800
standard-solved-why = 为同一航班再打一次电话，等于又延误一回。

# dc40
standard-solved-aim = 三件事里有两件，第一次联系就办完。

# 2f85
standard-solved-how = 规定允许的，不等人开口就主动提出。

# 43b1
standard-sorry-for-a-no = 为拒绝致歉

# 3e28
standard-sorry-for-a-no-why = 拒绝的人自己也在意，听的人就没那么难受。

# 8ec7
standard-sorry-for-a-no-aim = 没有哪个心愿被拒得像从没提过一样。

# a35b
standard-sorry-for-a-no-how = 先说抱歉，再说还有什么别的办法。

# 3d4b
standard-told-right = 说得准确

# 3bf7
standard-told-right-why = 人们照我们说的安排一天。

# a6cb
standard-told-right-aim = 没查过的，一概不说。

# 336f
standard-told-right-how = 先查，后说。

# b059
boarding-pass-title = 应用里的登机牌

# 82a3
boarding-pass-fact-name = 姓名

# 206d
boarding-pass-fact-name-record = 法鲁赫女士

# d74f
boarding-pass-fact-pass = 登机牌

# 0681
boarding-pass-fact-pass-after-log-in-anew = 今天的航班

# 5a9d
boarding-pass-fact-pass-truth = 上周的航班

# 5a9d
boarding-pass-fact-pass-claim = 上周的航班

# c974
boarding-pass-fact-gate = 登机口

# 1701
boarding-pass-fact-gate-record = B12

# 1331
boarding-pass-word-log-in-anew = 重新登录

# d74f
boarding-pass-word-pass = 登机牌

# 9b8d
boarding-pass-word-pass-by-mail = 邮件发登机牌

# a364
boarding-pass-word-what-it-shows-now = 现在显示什么

# 0c6e
boarding-pass-opening-1 = 我在机场，你们的应用里没有我的登机牌。

# 7da4
boarding-pass-opening-say-that-the-app-works = 说应用没问题

# 2d0c
boarding-pass-opening-say-that-the-app-works-1 = 早上好。别人的都能用。

# 2f6b
boarding-pass-opening-ask-what-the-app-shows = 问应用显示什么

# f96e
boarding-pass-opening-ask-what-the-app-shows-1 = 早上好，{ $name }。人在机场却没有登机牌，我明白。应用现在显示什么？

# e455
boarding-pass-opening-ask-what-the-app-shows-2 = 早上好。可能的原因有好几种，大部分跟应用的版本有关；请问它现在显示什么？

# 082d
boarding-pass-what-she-sees-1 = 显示的是{ $pass }。就这个。

# 7308
boarding-pass-what-she-sees-have-her-log-in-anew = 请她重新登录

# 3bcf
boarding-pass-what-she-sees-have-her-log-in-anew-1 = 请在‘个人资料’最下面退出，再重新登录。我等您。

# d9ac
boarding-pass-what-she-sees-send-the-pass-by-mail = 用邮件发登机牌

# 6e72
boarding-pass-what-she-sees-send-the-pass-by-mail-1 = 我改用邮件发给您，这样您现在和到登机口都不用再管应用了。

# 5ca7
boarding-pass-done-1 = 弄好了。

# 7f2e
boarding-pass-done-ask-what-it-shows-now = 问现在显示什么

# 3a3c
boarding-pass-done-ask-what-it-shows-now-1 = 谢谢。那现在上面是哪个航班？

# 89f2
boarding-pass-done-take-her-word-for-it = 信她的话

# 3956
boarding-pass-done-take-her-word-for-it-1 = 那就都好了。登机口{ $gate }。

# 40b0
boarding-pass-looking-1 = 稍等。

# 16d0
boarding-pass-looking-hear-todays-flight = 听到是今天的航班

# 2cab
boarding-pass-looking-hear-todays-flight-1 = 就是它。您的登机口是{ $gate }。

# 1282
boarding-pass-looking-hear-the-old-flight-and-send-it-by-mail = 听到还是旧航班，改发邮件

# e92f
boarding-pass-looking-hear-the-old-flight-and-send-it-by-mail-1 = 还是旧的：那我用邮件发给您。您已经收到了，登机口是{ $gate }。

# 2617
five-hours-late-title = 晚了五个小时

# 82a3
five-hours-late-fact-name = 姓名

# 0726
five-hours-late-fact-name-record = 林德奎斯特女士

# e29c
five-hours-late-fact-tier = 等级

# 24d7
five-hours-late-fact-tier-record = 金卡

# 1f6b
five-hours-late-fact-hours-late = 延误小时数

# c14d
five-hours-late-fact-value-of-tier = 等级金额

# 00b9
five-hours-late-fact-passengers = 乘客

# e7ba
five-hours-late-fact-pay-day = 到账日

# e21f
five-hours-late-fact-pay-day-record = 星期五

# 001d
five-hours-late-word-booking = 预订

# b66e
five-hours-late-word-compensation = 赔偿

# 90a5
five-hours-late-opening-1 = 我们三个人在登机口坐了{ $hours-late }个小时，就一瓶水。你们打算怎么办？

# c445
five-hours-late-opening-read-out-the-terms = 念条款

# 8e98
five-hours-late-opening-read-out-the-terms-1 = 延误按运输条款第九条办理。

# f32a
five-hours-late-opening-open-the-booking = 打开预订

# e20a
five-hours-late-opening-open-the-booking-1 = 早上好，{ $name }。{ $hours-late }个小时，三个人一瓶水：我来看您的预订。

# 4cd6
five-hours-late-opening-open-the-booking-2 = 早上好。要在系统里找到您，我需要您的预订编号；一共六个字母，在发给您的那封邮件的最上面。

# 6e9e
five-hours-late-what-now-1 = 怎么样？这事得赔我。

# ae63
five-hours-late-what-now-offer-what-the-tier-comes-to = 提议按等级赔付

# e9d5
five-hours-late-what-now-offer-what-the-tier-comes-to-1 = 您的预订该赔多少就赔多少，三个人都算。我想今天就付给您。

# 3684
five-hours-late-what-now-offer-what-the-tier-comes-to-2 = 系统里对这种情况有一笔金额，我这边能看到，像您这类的预订，我马上就可以办。

# ff14
five-hours-late-what-now-say-what-the-rule-is = 说明规定

# 44ab
five-hours-late-what-now-say-what-the-rule-is-1 = 我理解。我跟您说一下规定，以及我能怎么办。

# 7095
five-hours-late-what-now-say-what-the-rule-is-2 = 规定就是规定。

# 7a90
five-hours-late-not-good-enough-1 = 我不是来问规定的。我要我们该得的，不给我不挂。

# caa4
five-hours-late-not-good-enough-offer-it-after-all = 还是提议赔付

# e9c7
five-hours-late-not-good-enough-offer-it-after-all-1 = 您要求得对。我现在就给三位申请。

# de3f
five-hours-late-not-good-enough-offer-it-after-all-2 = 我试试看。

# 7091
five-hours-late-not-good-enough-leave-it-there = 到此为止

# 6082
five-hours-late-not-good-enough-leave-it-there-1 = 我明白您的意思，但我没有别的办法了。

# ec63
five-hours-late-the-end-of-it-1 = 那就是不赔。

# b589
five-hours-late-the-end-of-it-say-so-plainly = 直说

# a8f0
five-hours-late-the-end-of-it-say-so-plainly-1 = 是的，很抱歉。

# aa76
five-hours-late-the-end-of-it-say-so-plainly-2 = 我说过了。

# a3e4
five-hours-late-agreed-1 = 什么时候能到？

# 3d9b
five-hours-late-agreed-pay-it-and-say-when = 付款并说明时间

# b1df
five-hours-late-agreed-pay-it-and-say-when-1 = 已经汇出：{ $pay-day }到您账上。

# 2afe
five-hours-late-agreed-pay-it-and-say-when-2 = 很快。

# 8992
five-hours-late-reaction-3-1 = 那你们以后再也见不到我们了。

# 02e6
promised-at-the-gate-title = 登机口的承诺

# 82a3
promised-at-the-gate-fact-name = 姓名

# f1c7
promised-at-the-gate-fact-name-record = 哈洛伦女士

# e29c
promised-at-the-gate-fact-tier = 等级

# 78cd
promised-at-the-gate-fact-tier-record = 银卡

# ba13
promised-at-the-gate-fact-promised-upgrade = 答应过的升舱

# 5d2c
promised-at-the-gate-fact-seat = 座位

# 3c7f
promised-at-the-gate-fact-seat-record = 第一排靠窗

# bbfc
promised-at-the-gate-word-case = 服务单

# 7fef
promised-at-the-gate-word-upgrade = 升舱

# 2ae5
promised-at-the-gate-opening-1 = 登机口的人为了那番折腾，答应给我升舱。结果返程又是中间座位。

# c6e1
promised-at-the-gate-opening-open-the-case = 打开服务单

# 7a9c
promised-at-the-gate-opening-open-the-case-1 = 晚上好，{ $name }。先是答应，后是中间座位：我看看有什么记录。

# b248
promised-at-the-gate-opening-open-the-case-2 = 晚上好。请问您的服务单号？

# b5e6
promised-at-the-gate-and-1 = 怎么样，有吗？

# f385
promised-at-the-gate-and-give-her-the-upgrade = 给她升舱

# 08bb
promised-at-the-gate-and-give-her-the-upgrade-1 = 我没看到书面记录，但我相信您的话。给您升。

# e07a
promised-at-the-gate-and-give-her-the-upgrade-2 = 我可以加上。

# c16d
promised-at-the-gate-and-say-what-the-record-says = 说明记录怎么写

# 584b
promised-at-the-gate-and-say-what-the-record-says-1 = 我明白您会怎么看这件事。这里没有承诺的记录，我不想跟您说别的。

# 0312
promised-at-the-gate-and-say-what-the-record-says-2 = 没人答应过您什么。

# 9305
promised-at-the-gate-no-upgrade-1 = 那我又得坐中间了。

# fc9f
promised-at-the-gate-no-upgrade-find-her-a-better-seat = 给她找个好一点的座位

# cd93
promised-at-the-gate-no-upgrade-find-her-a-better-seat-1 = 对不起。我能给您的是{ $seat }；现在归您了。

# 654b
promised-at-the-gate-no-upgrade-find-her-a-better-seat-2 = 有{ $seat }。

# 7091
promised-at-the-gate-no-upgrade-leave-it-there = 到此为止

# b965
promised-at-the-gate-no-upgrade-leave-it-there-1 = 抱歉，是的。

# 2400
promised-at-the-gate-thank-you-1 = 您真好。

# 4567
promised-at-the-gate-thank-you-put-it-in = 加上

# c790
second-thoughts-title = 改主意

# 82a3
second-thoughts-fact-name = 姓名

# fb30
second-thoughts-fact-name-record = 奥塞先生

# 001d
second-thoughts-fact-booking = 预订

# a5bb
second-thoughts-fact-booking-record = KX7-204

# b80c
second-thoughts-fact-fee = 费用

# 001d
second-thoughts-word-booking = 预订

# 8081
second-thoughts-word-cancellation = 取消

# 1910
second-thoughts-word-new-date = 新日期

# c83c
second-thoughts-opening-1 = 您好，请取消我的航班{ $booking }。

# f32a
second-thoughts-opening-open-the-booking = 打开预订

# b4a6
second-thoughts-opening-open-the-booking-1 = 您好，{ $name }。这么说您不飞了；我来打开您的预订。

# 25c0
second-thoughts-opening-open-the-booking-2 = 您好。请稍等。

# 46c0
second-thoughts-opening-cancel-it-at-once = 马上取消

# 1eec
second-thoughts-opening-cancel-it-at-once-1 = 您好。取消了。

# 7454
second-thoughts-the-booking-1 = 可以吗？

# 896e
second-thoughts-the-booking-say-the-fee-and-ask = 说明费用并询问

# af84
second-thoughts-the-booking-say-the-fee-and-ask-1 = 取消要收{ $fee }。要取消{ $booking }吗？

# 3e2a
second-thoughts-the-booking-ask-whether-he-is-sure = 问他确定吗

# f076
second-thoughts-the-booking-ask-whether-he-is-sure-1 = 您确定吗？

# 6e72
second-thoughts-the-first-answer-1 = 嗯。

# 3a3f
second-thoughts-yes-1 = 对，取消吧。

# d239
second-thoughts-yes-read-it-back = 复述一遍

# 543b
second-thoughts-yes-read-it-back-1 = 取消之前跟您确认：要收{ $fee }，而且不能恢复。还是要取消吗？

# 097d
second-thoughts-yes-cancel-it = 取消

# 880f
second-thoughts-yes-cancel-it-1 = 已经取消了；确认函在您的邮箱里。

# e545
second-thoughts-the-second-answer-1 = { $fee }？

# 88bd
second-thoughts-yes-after-all-1 = 好吧。对。

# 097d
second-thoughts-yes-after-all-cancel-it = 取消

# 880f
second-thoughts-yes-after-all-cancel-it-1 = 已经取消了；确认函在您的邮箱里。

# 6ffd
second-thoughts-no-1 = 那别，等等。我能改天飞吗？

# 5c72
second-thoughts-no-give-him-another-day = 给他改期

# f4ee
second-thoughts-no-give-him-another-day-1 = 当然可以改主意。我改到星期四了。

# 8f3e
second-thoughts-no-give-him-another-day-2 = 星期四。

# 7dc6
second-thoughts-no-cancel-it-all-the-same = 还是取消

# c69a
second-thoughts-no-cancel-it-all-the-same-1 = 恐怕已经取消了。

# 9900
second-thoughts-forbid-1 = 取消的座位就没了。没说“好”，谁也不该失去它。

# f783
two-weeks-early-title = 早了两个星期

# 1c75
two-weeks-early-opening-1 = 早上好。我的航班{ $booking }是星期六，可我得提前两天到。

# f32a
two-weeks-early-opening-open-the-booking = 打开预订

# 5246
two-weeks-early-opening-open-the-booking-1 = 早上好，{ $name }。提前两天，就是星期四；我来看看您的机票。

# ea04
two-weeks-early-opening-open-the-booking-2 = 早上好。请您先别挂断，我来找一下您刚才报给我的那个预订。

# 7f98
two-weeks-early-opening-recite-the-fare = 背诵票价规则

# a32a
two-weeks-early-opening-recite-the-fare-1 = 早上好。只有灵活票才能改期，您勾选的那一栏旁边就是这么写的。

# a660
two-weeks-early-the-booking-1 = 那么，星期四有我的座位吗？

# b352
two-weeks-early-the-booking-put-her-on-it-unasked = 不问就改

# 2148
two-weeks-early-the-booking-put-her-on-it-unasked-1 = 您改到了{ $departure }的航班。票价我没有细看。

# 156f
two-weeks-early-the-booking-ask-what-happens-on-Thursday = 问星期四有什么事

# 36d1
two-weeks-early-the-booking-ask-what-happens-on-Thursday-1 = 座位有，不过您买的是轻便票，只有少数几种原因才能改。星期四有什么事呢？

# 0e70
two-weeks-early-the-booking-ask-what-happens-on-Thursday-2 = 为什么是星期四？

# debb
two-weeks-early-the-booking-say-that-light-is-light = 说轻便票就是轻便票

# e251
two-weeks-early-the-booking-say-that-light-is-light-1 = 轻便票不行。

# 24b8
two-weeks-early-the-reason-1 = 我女儿要生了。早了两个星期，今天早上起就住在医院里，身边一个人也没有。

# d9c5
two-weeks-early-the-reason-put-her-on-Thursdays-flight = 改到星期四的航班

# 9f3f
two-weeks-early-the-reason-put-her-on-Thursdays-flight-1 = 那您该陪在她身边。您乘{ $departure }的航班，不另收费；新机票已经发到您的邮箱了。

# cc93
two-weeks-early-the-reason-put-her-on-Thursdays-flight-2 = 您乘{ $departure }的航班。再见。

# 7869
two-weeks-early-the-reason-say-no-and-what-there-is-instead = 拒绝，并说明还有什么办法

# e41a
two-weeks-early-the-reason-say-no-and-what-there-is-instead-1 = 您该陪在她身边。这张票我无权改，很抱歉；星期四的座位是{ $new-price }，星期六那张我可以退给您{ $taxes }。

# fe98
two-weeks-early-the-reason-say-no-and-what-there-is-instead-2 = 不行。您得另买一张{ $new-price }的票，之后可以自己提出申请，要求退还{ $taxes }的税费，这个要按规定的流程走。

# 41c2
two-weeks-early-the-reason-hide-behind-the-fare = 拿票价规则当挡箭牌

# cca3
two-weeks-early-the-reason-hide-behind-the-fare-1 = 我理解您，可是您的票没有这一项。

# bd1d
two-weeks-early-what-there-is-1 = 好吧，该怎样就怎样。我们怎么办理？

# 8a70
two-weeks-early-what-there-is-send-her-to-the-website = 让她去网站办

# c33f
two-weeks-early-what-there-is-send-her-to-the-website-1 = 这些您都可以在我们网站的“我的预订”里找到。

# bfcf
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back = 订好座位并退还税费

# 9bdf
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back-1 = 两件事我刚刚都办好了。您乘{ $departure }的航班，{ $taxes }星期一之前退到您的卡上。

# ed25
two-weeks-early-what-there-is-book-the-seat-and-give-the-taxes-back-2 = 办好了。

# 1e88
two-weeks-early-so-I-stay-here-1 = 那我就抱着电话在这儿坐到星期六。

# de94
two-weeks-early-so-I-stay-here-wish-her-a-good-day = 祝她愉快

# 1398
two-weeks-early-so-I-stay-here-wish-her-a-good-day-1 = 很抱歉。还是祝您今天愉快。

# 8ce0
two-weeks-early-so-I-stay-here-ask-after-all = 还是问一问

# 5f6d
two-weeks-early-so-I-stay-here-ask-after-all-1 = 抱歉，我答得太快了。您是要赶去做什么？

# 5ef4
two-weeks-early-so-I-stay-here-ask-after-all-2 = 有什么那么要紧？

# 82a3
two-weeks-early-fact-name = 姓名

# 2a6d
two-weeks-early-fact-name-record = 阿德耶米女士

# 001d
two-weeks-early-fact-booking = 预订

# 0e78
two-weeks-early-fact-booking-record = QP3-118

# eaa8
two-weeks-early-fact-fare = 票价

# 99a7
two-weeks-early-fact-fare-record = 轻便票

# 8fcf
two-weeks-early-fact-reason = 原因

# f7a1
two-weeks-early-fact-reason-truth = 生产

# a707
two-weeks-early-fact-departure = 起飞

# cf88
two-weeks-early-fact-departure-record = 星期四07:40

# eb4b
two-weeks-early-fact-new-price = 新票价

# c06d
two-weeks-early-fact-taxes = 税费

# 001d
two-weeks-early-word-booking = 预订

# 2dff
two-weeks-early-word-earlier-flight = 更早的航班

# 8fcf
two-weeks-early-word-reason = 原因

# b173
two-weeks-early-word-new-seat = 新座位

# 77ee
two-weeks-early-forbid-1 = 规定不许的事，到了登机口总会有人收回，那时她就站在那里走不了了。

# f1a5
second-thoughts-the-booking-say-the-fee-and-ask-for-the-wrong-booking = 说明费用，却问错了预订

# 23ee
second-thoughts-the-booking-say-the-fee-and-ask-for-the-wrong-booking-1 = 要收{ $fee }。要取消KX7-240吗？

# 391a
second-thoughts-procedure-take-away-what-cannot-be-given-back = 收走再也还不回来的东西

# 0b56
second-thoughts-procedure-take-away-what-cannot-be-given-back-why = 座位一取消，不到一分钟就卖给了别人。

# f32a
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-open-the-booking = 打开预订

# 3655
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-name-the-booking = 说出是哪个预订

# 39c4
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-say-what-it-costs = 说明要多少钱

# b9dc
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-hear-a-yes = 听到对方说“好”

# 2374
second-thoughts-procedure-take-away-what-cannot-be-given-back-step-cancel = 取消

# ec63
promised-at-the-gate-a-plain-no-1 = 那就是不行。

# b589
promised-at-the-gate-a-plain-no-say-so-plainly = 直说

# a8f0
promised-at-the-gate-a-plain-no-say-so-plainly-1 = 是的，很抱歉。

# aa76
promised-at-the-gate-a-plain-no-say-so-plainly-2 = 我说过了。
